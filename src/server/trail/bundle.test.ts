// Does a trail's file hold what verifies, all of it, and nothing that is nobody's business?
import { beforeAll, describe, expect, it } from "vitest";
import {
  type BundleHead,
  type BundleLeaf,
  type BundleLine,
  type BundleLog,
  type BundleRecord,
  logKinds,
} from "@/domain/trail/bundle";
import { readableIn } from "@/domain/trail/readable";
import { openVerifier, type Verdict, verifyLines } from "@/domain/trail/verify";
import { type Cast, playExample } from "@/testing/story";
import { connection } from "../db";
import { nodeCrypto } from "../node-crypto";
import { verificationKey } from "../signing";
import { trailBundle } from "./bundle";

const db = () => connection().prisma;
let cast: Cast;
let teamId: string;
let whole: string[];

beforeAll(async () => {
  cast = await playExample("a password for nobody", "bundled");
  teamId = (await db().team.findUniqueOrThrow({ where: { slug: "bundled" } })).id;
  whole = await lines(null);
});

async function lines(projectId: string | null, since: number | null = null): Promise<string[]> {
  const all: string[] = [];
  for await (const line of trailBundle(db(), { teamId, projectId, since })) all.push(line.slice(0, -1));
  return all;
}
const read = (all: string[]) => all.map((line) => JSON.parse(line) as BundleLine);
const logsOf = (all: string[]) => read(all).filter((line): line is BundleLog => "log" in line);
const leavesOf = (all: string[]) => read(all).filter((line): line is BundleLeaf => "seq" in line);
const recordsOf = (all: string[]) => read(all).filter((line): line is BundleRecord => "record" in line);
const verify = (all: string[]): Verdict => verifyLines(nodeCrypto, all, { key: verificationKey() });
const project = async (number: number) => (await db().project.findFirstOrThrow({ where: { teamId, number } })).id;

describe("a team's bundle", () => {
  it("verifies whole, and its records are recomputed", () => {
    const verdict = verify(whole);
    expect(verdict.flaw).toBeNull();
    expect(verdict.key).toMatchObject({ isKnown: true });
    expect(verdict.records.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("begins with whose it is, and the team's log", async () => {
    const [head, log] = read(whole) as [BundleHead, BundleLog];
    expect(head).toMatchObject({
      format: "steelyard-trail/1",
      kind: "team",
      team: { name: "Parcel & Pine" },
      project: null,
    });
    const kept = await db().trailLog.findUniqueOrThrow({ where: { id: teamId } });
    expect(log).toMatchObject({ log: teamId, of: "team", size: String(kept.size) });
  });

  it("holds no log of a round that is open, and none of scores that are blind", async () => {
    const [open, all] = await Promise.all([
      db().round.findMany({ where: { teamId, state: "open" } }),
      db().round.count({ where: { teamId } }),
    ]);
    expect(open.length).toBeGreaterThan(0);
    const rounds = logsOf(whole).filter(({ of }) => of === "round");
    expect(rounds.length).toBe(all - open.length);
    expect(rounds.filter(({ round }) => open.some(({ id }) => id === round))).toEqual([]);
    const blind = await db().project.findMany({ where: { teamId, scoresLockedAt: null } });
    expect(
      logsOf(whole).filter(({ of, project }) => of === "scores" && blind.some(({ id }) => id === project)),
    ).toEqual([]);
  });

  it("opens no ballot of a round that isn't revealed, and nobody's address, reasons or notes", async () => {
    const { id } = await db().round.findFirstOrThrow({ where: { teamId, state: "open" } });
    await cast.ana.api.weighting
      .closeRound({ team: "bundled", project: 3, roundId: id })
      .catch(async () => cast.ben.api.weighting.closeRound({ team: "bundled", project: 3, roundId: id }));
    const closed = await lines(null);
    expect(logsOf(closed).some(({ round }) => round === id)).toBe(true);
    const ballots = leavesOf(closed.slice(closed.findIndex((line) => line.includes(`"log":"${id}"`))));
    expect(ballots.length).toBeGreaterThan(0);
    expect(ballots.filter(({ open }) => open)).toEqual([]);
    expect(verify(closed).flaw).toBeNull();
    expect(closed.join("\n")).not.toContain("@bundled.org");
  });

  it("says no hidden value that isn't on the list, wherever it was kept", async () => {
    const text = (await lines(null)).join("\n");
    const { listed, kept } = await hiddenValues();
    expect(kept.length).toBeGreaterThan(50);
    // Long enough to be told from a part of something else; what a sealed record opens too is meant to be read there.
    const records = recordsOf(whole)
      .map((line) => JSON.stringify(line))
      .join("\n");
    const secrets = kept.filter(({ value }) => value.length > 16 && !records.includes(inJson(value)));
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter(({ value }) => text.includes(inJson(value)))).toEqual([]);
    expect(listed.some(({ value }) => text.includes(inJson(value)))).toBe(true);
  });

  it("proves that it grew from what was seen before", async () => {
    const { size } = logsOf(whole)[0] ?? { size: "0" };
    const grown = await lines(null, Number(size));
    const seen = openVerifier(nodeCrypto, {
      seen: { log: teamId, size: Number(size), root: logsOf(whole)[0]?.root ?? "" },
    });
    for (const line of grown) seen.line(line);
    expect(seen.end().flaw).toBeNull();
    expect(read(grown).some((line) => "consistency" in line && line.consistency.from === size)).toBe(true);
  });

  it("holds each sealed record with what opens it", async () => {
    const sealed = await db().decision.findMany({
      where: { teamId, sealed: { not: null } },
      orderBy: { number: "asc" },
    });
    expect(recordsOf(whole).map(({ record, sealed }) => `${record} ${sealed}`)).toEqual(
      sealed.map(({ id, sealed }) => `${id} ${new TextDecoder().decode(sealed ?? undefined)}`),
    );
    expect(
      recordsOf(whole).every(({ open }) => Object.keys(open ?? {}).some((place) => place.startsWith("people/"))),
    ).toBe(true);
  });
});

it("fails a project's bundle that doesn't show how the trail grew since it was seen", async () => {
  const { size, root } = logsOf(whole)[0] ?? { size: "0", root: "" };
  const frame = { title: "Later", question: "What came after?", context: "", templateId: null };
  await cast.ana.api.project.create({ team: "bundled", ...frame });
  const grown = await lines(await project(1), Number(size));
  const seen = { log: teamId, size: Number(size), root };
  expect(verifyLines(nodeCrypto, grown, { seen }).flaw).toBeNull();
  const without = grown.filter((line) => !line.includes(`"consistency":{"from":"${size}"`));
  expect(without.length).toBeLessThan(grown.length);
  expect(verifyLines(nodeCrypto, without, { seen }).flaw?.sentence).toMatch(/doesn't show that this trail grew/);
});

/** The value as it would stand inside a JSON text. */
const inJson = (value: string) => JSON.stringify(value).slice(1, -1);

/** Every opening of the team's logs: those whose event and label are on the list, and all others with those of open rounds. */
async function hiddenValues() {
  const rows = await db().$queryRaw<{ event: string; label: string; value: string; open: boolean }[]>`
    SELECT l.event, o.label, o.value, coalesce(r.revealed_at IS NULL, false) AS open
    FROM trail_opening o JOIN trail_leaf l USING (log_id, seq) JOIN trail_log t ON t.id = l.log_id LEFT JOIN round r ON r.id = t.round_id
    WHERE t.team_id = ${teamId}::uuid`;
  const list = logKinds.flatMap(readableIn);
  const isListed = (row: (typeof rows)[number]) =>
    !(row.open && row.event === "weighting.ballot-cast") &&
    list.some(({ event, label }) => event === row.event && label === row.label);
  return { listed: rows.filter(isListed), kept: rows.filter((row) => !isListed(row)) };
}

describe("a project's bundle", () => {
  it("verifies, with the project's entries alone and a proof for each", async () => {
    const projectId = await project(1);
    const own = await lines(projectId);
    const verdict = verify(own);
    expect(verdict.flaw).toBeNull();
    expect(verdict.records.map(({ number }) => number)).toEqual([1]);
    const count = await db().trailLeaf.count({ where: { logId: teamId, projectId } });
    const inTeam = leavesOf(
      own.slice(
        0,
        own.findIndex((line, n) => n > 1 && line.startsWith('{"log"')),
      ),
    );
    expect(inTeam.length).toBe(count);
    expect(inTeam.every(({ proof }) => proof)).toBe(true);
    expect(logsOf(own).every(({ of, project }) => of === "team" || project === projectId)).toBe(true);
  });

  it("fails where an entry was altered, and says which", async () => {
    const own = await lines(await project(1));
    const at = own.findIndex((line) => line.includes("weighting.weights-accepted"));
    const altered = own.with(at, (own[at] ?? "").replace(/(weightsBp.*?:)(\d)/, "$19"));
    expect(altered[at]).not.toBe(own[at]);
    const { seq } = JSON.parse(own[at] ?? "{}") as BundleLeaf;
    expect(verify(altered).flaw?.place).toMatchObject({ seq });
  });
});
