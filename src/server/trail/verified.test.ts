// Does a team's trail, as the house itself wrote it, verify whole?
import { beforeAll, describe, expect, it } from "vitest";
import { formatIds } from "@/domain/record/formats";
import { told } from "@/domain/trail/verdict-words";
import { verifyLines } from "@/domain/trail/verify";
import { verifyFile } from "@/domain/trail/verify-file";
import { type Cast, playExample } from "@/testing/story";
import { connection } from "../db";
import { nodeCrypto } from "../node-crypto";
import { verificationKey } from "../signing";
import { trailBundle } from "./bundle";

let team: { id: string };
let projects: { id: string; number: number; phase: string }[];
const db = () => connection().prisma;

let cast: Cast;

beforeAll(async () => {
  cast = await playExample("a password for nobody", "verified");
  team = await db().team.findFirstOrThrow({ where: { slug: "verified" } });
  projects = await db().project.findMany({ where: { teamId: team.id }, orderBy: { number: "asc" } });
});

async function bundleOf(projectId: string | null, since: number | null = null): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of trailBundle(db(), { teamId: team.id, projectId, since })) lines.push(line.trimEnd());
  return lines;
}

describe("the example", () => {
  it("verifies whole: every record recomputed, nothing left open", async () => {
    const verdict = verifyLines(nodeCrypto, await bundleOf(null), { key: verificationKey() });
    expect(verdict.flaw).toBeNull();
    expect(verdict.gaps).toEqual([]);
    expect(verdict.records).toHaveLength(projects.filter(({ phase }) => phase === "sealed").length);
    expect(verdict.rounds).toBeGreaterThan(2);
  });

  it("verifies project by project", async () => {
    for (const { id, phase } of projects) {
      const verdict = verifyLines(nodeCrypto, await bundleOf(id), { key: verificationKey() });
      expect(verdict.flaw).toBeNull();
      expect(verdict.gaps).toEqual([]);
      expect(verdict.records).toHaveLength(phase === "sealed" ? 1 : 0);
    }
  });

  it("goes on from the head that was seen before", async () => {
    const [project] = projects;
    const first = verifyLines(nodeCrypto, await bundleOf(project?.id ?? null));
    const seen = first.signed;
    expect(seen?.size).toBeGreaterThan(100);
    const again = verifyLines(nodeCrypto, await bundleOf(project?.id ?? null, seen?.size), { seen });
    expect(again).toMatchObject({ flaw: null, gaps: [] });
  });

  it("fails with one byte changed in any entry of the file", async () => {
    const lines = await bundleOf(null);
    const places = lines.flatMap((line, place) => (line.includes('"body"') ? [place] : []));
    for (const place of places.filter((_, n) => n % 37 === 0)) {
      const altered = lines.map((line, n) => (n === place ? line.replace(/(\\"o\\":\\"[a-z]+\/)./, "$1x") : line));
      expect(verifyLines(nodeCrypto, altered).flaw?.sentence).toMatch(/It was altered/);
    }
  });
});

describe("what leaves the house", () => {
  const check = (text: string) =>
    verifyFile(nodeCrypto, [new TextEncoder().encode(text)], { house: verificationKey() });

  it.each(formatIds)("verifies as a record in %s", async (format) => {
    for (const project of [1, 2]) {
      const file = await cast.dana.api.record.export({ team: "verified", project, format });
      expect(told(await check(file?.text ?? ""))).toMatchObject({ holds: true, gaps: [] });
    }
  });

  it("verifies as a receipt, and fails with another ballot in it", async () => {
    const here = { team: "verified", project: 3 };
    const { current } = await cast.ana.api.weighting.state(here);
    const answers = Object.fromEntries((current?.criterionIds ?? []).map((id, place) => [id, place === 0 ? 100 : 0]));
    const { receipt } = await cast.ana.api.weighting.castBallot({
      ...here,
      roundId: current?.id ?? "",
      kind: "vote",
      answers,
      reasons: {},
    });
    expect(await check(JSON.stringify(receipt))).toMatchObject({ is: "receipt", verdict: { flaw: null } });
    const changed = JSON.stringify(receipt).replace(":100", ":90");
    expect(told(await check(changed))).toMatchObject({ holds: false });
  });
});
