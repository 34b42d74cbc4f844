// How do the cases on weighting meet the weighting methods?
import { z } from "zod";
import { apportion } from "@/domain/numbers/apportionment";
import { Unfit } from "@/domain/numbers/unfit";
import { type BestWorst, bestWorstWeights } from "@/domain/weighting/best-worst";
import { bestWorstIntervals } from "@/domain/weighting/best-worst-nonlinear";
import { entropyWeights } from "@/domain/weighting/entropy-weights";
import { weightsOf } from "@/domain/weighting/method";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { exponentWeights, placeWeights, rankWeights } from "@/domain/weighting/rank-order";
import { bestWorstAnswers, byBallot, idsOf, rowAnswers } from "./as-ballot";
import { type Method, shapes } from "./case";

/** The weights of answers in their order; by the method of the product where they are its ballot, else by the same share of the sum. */
function weighed(answers: readonly number[], method?: WeightMethodId): number[] {
  if (!answers.every((x) => x >= 0) || !answers.some((x) => x > 0))
    throw new Unfit("invalid_input", "answers must not be negative, nor all zero");
  const own = method && byBallot(method, rowAnswers(answers), answers.length);
  return own ?? Object.values(weightsOf(idsOf(answers.length), answers));
}

const direct: Method = ({ inputs }) => {
  const { ratings } = z.object({ ratings: shapes.row.min(1) }).parse(inputs);
  return { weights: weighed(ratings, "rating") };
};

const allocation: Method = ({ inputs }) => {
  const { points: given, total } = z
    .object({ points: shapes.row.min(1), total: z.number().default(100) })
    .parse(inputs);
  const sum = given.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - total) > 1e-9) throw new Unfit("invalid_input", `points come to ${sum}, not ${total}`);
  return { weights: weighed(given, total === 100 ? "points" : undefined) };
};

const swings: Method = ({ inputs }) => {
  const given = z.union([shapes.row, z.record(z.string(), z.number())]).parse(inputs.swings);
  return { weights: weighed(Array.isArray(given) ? given : Object.values(given), "swing") };
};

const rankOrder: Method = ({ inputs, expected }) => {
  const { ranking, ranks: given } = z
    .object({ ranking: z.array(z.union([z.string(), shapes.names])).optional(), ranks: shapes.row.optional() })
    .parse(inputs);
  let place = 1;
  const ranks =
    given ??
    (ranking ?? []).flatMap((group) => {
      const level = Array.isArray(group) ? group.map(() => place) : [place];
      place += level.length;
      return level;
    });
  if (ranks.length === 0) throw new Unfit("invalid_input", "nothing is ranked");
  const of = (weights: readonly number[]) => rankWeights(ranks, weights);
  const byRanks = (method: WeightMethodId) => byBallot(method, rowAnswers(ranks), ranks.length);
  const exponents = Object.keys(expected).flatMap((key) => {
    const exponent = /^rankExponent([0-9.]+)$/.exec(key)?.[1];
    return exponent === undefined ? [] : [[key, of(exponentWeights(ranks.length, Number(exponent)))] as const];
  });
  return {
    roc: byRanks("ranking") ?? of(placeWeights("centroid", ranks.length)),
    rankSum: byRanks("rank-sum") ?? of(placeWeights("sum", ranks.length)),
    rankReciprocal: byRanks("rank-reciprocal") ?? of(placeWeights("reciprocal", ranks.length)),
    ...Object.fromEntries(exponents),
  };
};

const judged = z.object({ bestToOthers: shapes.row, othersToWorst: shapes.row });

const bestWorst: Method = ({ inputs }) => {
  const given = judged.parse(inputs);
  const nonlinear = bestWorstIntervals(given);
  return { linear: linear(given), nonlinear: { ...nonlinear } };
};

const bestWorstLinear: Method = ({ inputs }) => linear(judged.parse(inputs));

function linear(given: BestWorst) {
  const { weights, ksi } = bestWorstWeights(given);
  return { weights: byBallot("best-worst", bestWorstAnswers(given), weights.length) ?? weights, ksi };
}

const entropy: Method = ({ inputs }) => {
  const { matrix } = z.object({ matrix: shapes.matrix.min(1) }).parse(inputs);
  return { weights: entropyWeights(matrix) };
};

const percent: Method = ({ inputs }) => {
  const { shares } = z.object({ shares: shapes.row.min(1) }).parse(inputs);
  return { percent: apportion(shares, 100) };
};

export const weightMethods = {
  "weights.direct": direct,
  "weights.allocation": allocation,
  "weights.swing": swings,
  "weights.rankOrder": rankOrder,
  "weights.bwm": bestWorst,
  "weights.bwm.linear": bestWorstLinear,
  "weights.entropy": entropy,
  "display.percent": percent,
} as const satisfies Record<string, Method>;
