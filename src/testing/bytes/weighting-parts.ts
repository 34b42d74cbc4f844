// Which parts of the weighting are held to their bytes?
import { seededRandom } from "@/domain/numbers/random";
import { aggregate, statistics } from "@/domain/weighting/aggregation";
import { bestWorstConsistency } from "@/domain/weighting/best-worst-consistency";
import { bestWorstIntervals } from "@/domain/weighting/best-worst-nonlinear";
import { entropyWeights } from "@/domain/weighting/entropy-weights";
import { groupWeightsOf } from "@/domain/weighting/group-weights";
import { methods } from "@/domain/weighting/methods";
import { consistencyOf } from "@/domain/weighting/pairwise-consistency";
import { meanOfNormalisedColumns, principalEigenvector } from "@/domain/weighting/priorities";
import { exponentWeights, placeWeights, rankOrderRules } from "@/domain/weighting/rank-order";
import { swingDraft } from "@/domain/weighting/swing-draft";
import { answersOn } from "./answers";
import type { Sample } from "./figures";

type Part = (sample: Sample) => unknown;

const idsOf = ({ comparison }: Sample) => comparison.criteria.map(({ id }) => id);
const numbers = Array.from({ length: 12 }, (_, seed) => seed);
const pairsOf = (ids: readonly string[], seed: number) => answersOn("pairwise", ids, seededRandom(seed));

export const weightingParts: readonly (readonly [string, Part])[] = [
  ...Object.values(methods).map(({ id, ballot, weights }): readonly [string, Part] => [
    `methods.${id}`,
    (sample) => numbers.map((seed) => weights(answersOn(ballot, idsOf(sample), seededRandom(seed)), idsOf(sample))),
  ]),
  ...statistics.map((statistic): readonly [string, Part] => [
    `statistics.${statistic}`,
    (sample) => aggregate(sample.ballots, idsOf(sample), statistic),
  ]),
  [
    "consistency.pairwise",
    (sample) => numbers.map((seed) => consistencyOf(pairsOf(idsOf(sample), seed), idsOf(sample))),
  ],
  ["groups.judgements", (sample) => judgedTogether(idsOf(sample))],
  ["consistency.best-worst", (sample) => numbers.map((seed) => bestWorst(idsOf(sample), seed))],
  ["priorities", (sample) => [principalEigenvector(ratios(sample)), meanOfNormalisedColumns(ratios(sample))]],
  ["intervals.best-worst", ({ comparison }) => numbers.map((seed) => intervals(comparison.criteria.length, seed))],
  [
    "entropy",
    ({ comparison }) => entropyWeights(comparison.values.map((row) => row.map((value) => 0.01 + (value ?? 0)))),
  ],
  ["rank-order", ({ comparison }) => orders(comparison.criteria.length)],
  ["swing-draft", (sample) => swingDraft(answersOn("order", idsOf(sample), seededRandom(5)), idsOf(sample))],
];

function judgedTogether(criterionIds: readonly string[]) {
  const votes = numbers.map((seed) => ({ answers: pairsOf(criterionIds, seed), share: 1 + (seed % 3) }));
  return groupWeightsOf({ method: "pairwise", criterionIds }, votes, "judgements");
}

function bestWorst(ids: readonly string[], seed: number) {
  return bestWorstConsistency(answersOn("best-worst", ids, seededRandom(seed)), ids);
}

function intervals(count: number, seed: number) {
  const random = seededRandom(seed);
  const over = Array.from({ length: count }, (_, j) => (j === 0 ? 1 : 2 + Math.floor(random() * 8)));
  const times = over.at(-1) ?? 1;
  const under = over.map((_, j) => (j === 0 ? times : j === count - 1 ? 1 : 2 + Math.floor(random() * 8)));
  return bestWorstIntervals({ bestToOthers: over, othersToWorst: under });
}

function orders(count: number) {
  return [...rankOrderRules.map((rule) => placeWeights(rule, count)), exponentWeights(count, 0.5)];
}

/** What the first ballot's weights would be as ratios, off by a little. */
function ratios({ ballots: [ballot = {}] }: Sample): number[][] {
  const weights = Object.values(ballot);
  return weights.map((one, i) =>
    weights.map((other, j) => {
      const [low, high] = [Math.min(i, j), Math.max(i, j)];
      const off = i === j ? 1 : 1 + (low + high) / 10;
      return i <= j ? (one / other) * off : one / other / off;
    }),
  );
}
