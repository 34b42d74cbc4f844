// How do the cases on robustness meet acceptability and weight intervals?
import { z } from "zod";
import { acceptabilityRun } from "@/domain/comparison/acceptability";
import { leaders } from "@/domain/comparison/ranking";
import { weightedSum } from "@/domain/comparison/scorers/weighted-sum";
import { tableFrom } from "@/domain/comparison/table";
import { doubtfulValues } from "@/domain/comparison/value-sources";
import { holdingIntervals } from "@/domain/comparison/weight-flips";
import { anyWeights, sameWeights } from "@/domain/comparison/weight-sources";
import { seededRandom } from "@/domain/numbers/random";
import { Unfit } from "@/domain/numbers/unfit";
import { type Method, shapes } from "./case";

const samples = 1_000_000;
const seed = 4711;

const acceptability: Method = ({ inputs }) => {
  const given = z
    .object({
      values: shapes.matrix.optional(),
      mean: shapes.matrix.optional(),
      sd: shapes.matrix.optional(),
      weights: z.unknown().optional(),
    })
    .parse(inputs);
  const figures = given.values ?? given.mean ?? [];
  const { rows, columns, values } = tableFrom(
    figures,
    (figures[0] ?? []).map(() => 1),
  );
  const random = seededRandom(seed);
  const doubts =
    given.sd &&
    tableFrom(
      given.sd,
      (figures[0] ?? []).map(() => 1),
    ).values;
  if (doubts && (doubts.length !== values.length || doubts.some((sd) => sd < 0)))
    throw new Unfit("invalid_input", "every value needs a standard deviation of 0 or more");
  const fixed = shapes.row.length(columns).safeParse(given.weights);
  const task = { rows, columns, values, pairs: true };
  const run = acceptabilityRun({
    ...task,
    weights: fixed.success ? sameWeights(fixed.data) : anyWeights(random),
    ...(doubts ? { doubts: doubtfulValues(values, doubts, random, [-Infinity, Infinity]) } : {}),
  });
  run.draw(samples);
  const found = run.read();
  const rowsOf = (all: Float64Array, width: number) =>
    figures.map((_, i) => [...all.subarray(i * width, (i + 1) * width)]);
  const ranks = rowsOf(found.ranks, rows);
  return {
    rankAcceptability: ranks,
    rankAcceptabilityFirst: ranks.map((each) => each[0] ?? 0),
    centralWeights: rowsOf(found.central, columns).map((central, i) => ((ranks[i]?.[0] ?? 0) > 0 ? central : null)),
    pairwiseWinning: rowsOf(found.above, rows),
    samples,
    seed,
  };
};

const sampling: Method = ({ inputs }) => {
  const { criteria } = z.object({ criteria: z.int().min(1).max(1_000) }).parse(inputs);
  const draw = anyWeights(seededRandom(seed));
  const weights = new Float64Array(criteria);
  let [first, square, product, over] = [0, 0, 0, 0];
  for (let sample = 0; sample < samples; sample += 1) {
    draw(weights);
    const [one = 0, other = 0] = weights;
    first += one;
    square += one * one;
    product += one * other;
    if (weights.some((weight) => weight > 0.5)) over += 1;
  }
  const mean = first / samples;
  return {
    mean,
    variance: square / samples - mean * mean,
    covariance: criteria > 1 ? product / samples - mean * mean : null,
    pMaxOverHalf: over / samples,
    samples,
    seed,
  };
};

const intervals: Method = ({ inputs }) => {
  const { alternatives, scores, weights } = z
    .object({ alternatives: shapes.names, scores: shapes.matrix, weights: shapes.row })
    .parse(inputs);
  tableFrom(scores, weights);
  const sum = weights.reduce((a, b) => a + b, 0);
  const comparison = {
    criteria: weights.map((weight, k) => ({ id: `${k}`, name: `C${k + 1}`, weight: (weight / sum) * 10_000 })),
    candidates: alternatives.map((name, i) => ({ id: `${i}`, name, ruledOut: null })),
    values: scores,
  };
  const ranking = weightedSum.rank(comparison);
  const [first, ...level] = leaders(ranking);
  const total = (id: string) => ranking.ranked.find(({ candidateId }) => candidateId === id)?.total ?? 0;
  return {
    winner: level.length === 0 ? (alternatives[Number(first)] ?? null) : null,
    scores: alternatives.map((_, i) => total(`${i}`)),
    intervals: holdingIntervals(comparison).map(({ from, to }) => [from, to]),
  };
};

export const robustnessMethods = {
  smaa: acceptability,
  "smaa.sampling": sampling,
  "sensitivity.weights": intervals,
} as const satisfies Record<string, Method>;
