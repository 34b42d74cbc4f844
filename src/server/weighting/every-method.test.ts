// Can a decision be sealed and recomputed from its trail, by whatever it was weighed and summed up?
import { beforeAll, describe, expect, it } from "vitest";
import { verifyLines } from "@/domain/trail/verify";
import { connection } from "@/server/db";
import { nodeCrypto } from "@/server/node-crypto";
import { personFiles } from "@/server/person-export";
import { verificationKey } from "@/server/signing";
import { projectStores } from "@/server/store";
import { play } from "@/testing/example/play";
import { pricing } from "@/testing/example/pricing";
import type { RoundScript } from "@/testing/example/script";
import { castExample } from "@/testing/story";

const team = "weighed";
const pairs = (...ratios: number[]) =>
  Object.fromEntries(["0/1", "0/2", "0/3", "1/2", "1/3", "2/3"].map((key, k) => [key, ratios[k] ?? 1]));
const ranks = {
  ...{ ana: [1, 2, 3, 4], ben: [2, 1, 3, 4], jana: [1, 1, 3, 4] },
  ...{ luis: [4, 3, 2, 1], pia: [2, 2, 2, 1], sora: [1, 3, 2, 4] },
};

/** Four criteria, six voters; each round says something of its own in the record. */
const rounds: Record<string, { round: RoundScript; says: RegExp }> = {
  swing: {
    round: {
      ...{ method: "swing", statistic: "trimmed" },
      answers: {
        ...{ ana: [100, 80, 60, 40], ben: [100, 100, 20, 0], jana: [60, 100, 70, 50] },
        ...{ luis: [30, 100, 60, 40], pia: [50, 70, 100, 30], sora: [100, 10, 40, 20] },
      },
    },
    says: /Weights are the trimmed mean of six blind ballots in round 1 \(Swing weights\)/,
  },
  "pairwise, judgements together, with shares": {
    round: {
      ...{ method: "pairwise", statistic: "judgements", shares: { ben: 3, sora: 2 } },
      answers: {
        ...{ ana: pairs(3, 5, 7, 3, 5, 3), ben: pairs(2, 1, 4, 1, 2, 5), jana: { "1/0": 3, "0/2": 2, "3/2": 4 } },
        ...{ luis: { "1/0": 9, "1/2": 2, "1/3": 5, "2/0": 4 }, pia: "abstain", sora: { "0/1": 9, "0/2": 5, "0/3": 3 } },
      },
    },
    says: /follow from the joint judgements of five blind ballots .*Ben Mensah counts three times, Sora Tanaka twice\. One abstained\./,
  },
  "best-worst, geometric": {
    round: {
      ...{ method: "best-worst", statistic: "geometric", secrecy: "confidential" },
      answers: {
        ana: { "0/1": 2, "0/2": 4, "0/3": 8, "1/3": 4, "2/3": 2 },
        ben: { "3/0": 5, "3/1": 2, "3/2": 3, "1/0": 3, "2/0": 2 },
        jana: { "1/0": 2, "1/2": 2, "1/3": 9, "0/3": 4, "2/3": 5 },
        luis: { "1/0": 1, "1/2": 3, "1/3": 3, "0/3": 3, "2/3": 1 },
        pia: "no-information",
        sora: { "0/1": 9, "0/2": 2, "0/3": 3, "2/1": 4, "3/1": 3 },
      },
    },
    says: /geometric mean of five blind ballots in round 1 \(Best and worst\), without names\. One had not enough information\./,
  },
  "rank sum, with shares, by the median": {
    round: { method: "rank-sum", shares: { luis: 9 }, answers: ranks },
    says: /the median of six .*Luis Reyes counts nine times\./,
  },
  "rank sum, all alike": { round: { method: "rank-sum", answers: ranks }, says: /the median of six/ },
  "rank reciprocal": {
    round: { method: "rank-reciprocal", statistic: "mean", secrecy: "anonymous", answers: ranks },
    says: /the mean of six .*without names/,
  },
};

const numbers = new Map<string, number>();
let cast: Awaited<ReturnType<typeof castExample>>;

beforeAll(async () => {
  cast = await castExample("a password for nobody", team);
  for (const [name, { round }] of Object.entries(rounds))
    numbers.set(name, await play(cast, team, { ...pricing, title: `Pricing by ${name}`, rounds: [round] }));
}, 180_000);

async function bundleOf(number: number): Promise<string[]> {
  const { prisma } = connection();
  const project = await prisma.project.findFirstOrThrow({ where: { number, team: { slug: team } } });
  const scope = { teamId: project.teamId, projectId: project.id, memberId: project.facilitatorId };
  const lines: string[] = [];
  for await (const line of projectStores(prisma, scope).trail.bundle(null)) lines.push(line.trimEnd());
  return lines;
}

describe.each(Object.keys(rounds))("a round by %s", (name) => {
  it("gives the same weights, scores and record once more", async () => {
    const lines = await bundleOf(numbers.get(name) ?? 0);
    const verdict = verifyLines(nodeCrypto, lines, { key: verificationKey() });
    expect(verdict.flaw).toBeNull();
    expect(verdict.gaps).toEqual([]);
    expect(verdict.records).toHaveLength(1);
    expect(lines.filter((line) => line.includes("weighting.ballot-cast"))).toHaveLength(6);
    const opened = lines.find((line) => line.includes("weighting.round-opened")) ?? "";
    expect(opened.includes("shares")).toBe(rounds[name]?.round.shares !== undefined);
  });

  it("says in its record how it was weighed, and shows it at its reveal", async () => {
    const at = { team, project: numbers.get(name) ?? 0 };
    const exported = await cast.dana.api.record.export({ ...at, format: "madr" });
    expect(exported?.text).toMatch(rounds[name]?.says ?? /nothing/);
    const { rounds: list } = await cast.dana.api.weighting.state(at);
    const shown = await cast.dana.api.weighting.results({ ...at, roundId: list[0]?.id ?? "" });
    expect(shown.statistics[0]).toBe("median");
    for (const statistic of shown.statistics)
      expect(Object.values(shown.weights?.[statistic]?.basisPoints ?? {}).reduce((a, b) => a + b, 0)).toBe(10_000);
    expect(shown.statistics.includes("trimmed")).toBe(rounds[name]?.round.shares === undefined);
    expect(shown.measures.map(({ id }) => id)).toEqual(["kendall-w", "iqr", "mad", "ahp-group"]);
    expect(shown.consistency?.of ?? null).toBe(/pairwise|best-worst/.test(name) ? 5 : null);
    const names = shown.consistency?.ballots?.map((each) => each.name) ?? [];
    expect(names.some(Boolean)).toBe(name.startsWith("pairwise"));
  });
});

it("takes no heed of shares where it mixes ballots in every proportion", async () => {
  const of = async (name: string) => {
    const exported = await cast.dana.api.record.export({ team, project: numbers.get(name) ?? 0, format: "json" });
    const { mixes, candidates, criteria } = JSON.parse(exported?.text ?? "");
    const nameOf = new Map(candidates.map(({ id, name: title }: { id: string; name: string }) => [id, title]));
    const first = mixes.first.map((each: { candidateId: string; share: string }) => [
      nameOf.get(each.candidateId),
      each.share,
    ]);
    return { first, weights: criteria.map(({ weightBp }: { weightBp: number }) => weightBp) };
  };
  const [shared, alike] = [await of("rank sum, with shares, by the median"), await of("rank sum, all alike")];
  expect(shared.first).toEqual(alike.first);
  expect(shared.weights).not.toEqual(alike.weights);
});

it("is in a person's own data by the criteria's names, pair by pair, with how much it counts", async () => {
  const files = await personFiles(connection().prisma, cast.ben.userId, new Date());
  const { ballots } = JSON.parse(files[`${team}/mine.json`] ?? "");
  const by = (method: string) => ballots.find((ballot: { method: string }) => ballot.method === method);
  expect(by("pairwise")).toMatchObject({ share: 3, answers: { "Raw performance over Learning curve": 2 } });
  expect(Object.keys(by("pairwise").answers)).toHaveLength(6);
  expect(by("swing")).toMatchObject({ share: 1, answers: { "Raw performance": 100, "Learning curve": 100 } });
});
