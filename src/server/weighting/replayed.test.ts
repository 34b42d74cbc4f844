// Can a decision be recomputed from its trail, however secret its round was?
import { beforeAll, describe, expect, it } from "vitest";
import { openVerifier, verifyLines } from "@/domain/trail/verify";
import { secrecies } from "@/domain/weighting/round";
import { connection } from "@/server/db";
import { nodeCrypto } from "@/server/node-crypto";
import { verificationKey } from "@/server/signing";
import { projectStores } from "@/server/store";
import { play } from "@/testing/example/play";
import { pricing } from "@/testing/example/pricing";
import { castExample } from "@/testing/story";

const team = "replayed";
let numbers: number[];

beforeAll(async () => {
  const cast = await castExample("a password for nobody", team);
  numbers = [];
  for (const secrecy of secrecies) {
    const rounds = pricing.rounds.map((round) => ({ ...round, secrecy }));
    numbers.push(await play(cast, team, { ...pricing, title: `Pricing, ${secrecy}`, rounds }));
  }
});

async function bundleOf(number: number): Promise<string[]> {
  const { prisma } = connection();
  const project = await prisma.project.findFirstOrThrow({ where: { number, team: { slug: team } } });
  const scope = { teamId: project.teamId, projectId: project.id, memberId: project.facilitatorId };
  const lines: string[] = [];
  for await (const line of projectStores(prisma, scope).trail.bundle(null)) lines.push(line.trimEnd());
  return lines;
}

describe.each(secrecies.map((secrecy, place) => [secrecy, place] as const))("a round that is %s", (secrecy, place) => {
  it("gives the same weights, scores and record once more, and names whom it may", async () => {
    const lines = await bundleOf(numbers[place] ?? 0);
    const verdict = verifyLines(nodeCrypto, lines, { key: verificationKey() });
    expect(verdict.flaw).toBeNull();
    expect(verdict.gaps).toEqual([]);
    expect(verdict.records).toHaveLength(1);
    const ballots = lines.filter((line) => line.includes("weighting.ballot-cast"));
    expect(ballots.length).toBeGreaterThan(3);
    expect(ballots.every((line) => line.includes("voter"))).toBe(secrecy === "named");
    expect(ballots.some((line) => line.includes("voter"))).toBe(secrecy === "named");
  });

  it("doesn't verify with one ballot opened as another: the control", async () => {
    const lines = await bundleOf(numbers[place] ?? 0);
    const verifier = openVerifier(nodeCrypto, { key: verificationKey() });
    const at = lines.findIndex((line) => line.includes("weighting.ballot-cast"));
    const altered = lines.with(at, (lines[at] ?? "").replace(/(answers.*?:)(\d+)/, "$199"));
    expect(altered[at]).not.toBe(lines[at]);
    for (const line of altered) verifier.line(line);
    expect(verifier.end().flaw).not.toBeNull();
  });
});
