// How do the cases on weighting meet the weighting methods?
import { z } from "zod";
import { apportion } from "@/domain/numbers/apportionment";
import { Unfit } from "@/domain/numbers/unfit";
import { bestWorstWeights } from "@/domain/weighting/best-worst";
import { bestWorstIntervals } from "@/domain/weighting/best-worst-nonlinear";
import { entropyWeights } from "@/domain/weighting/entropy-weights";
import { type WeightMethod, weightsOf } from "@/domain/weighting/method";
import { points } from "@/domain/weighting/methods/points";
import { swing } from "@/domain/weighting/methods/swing";
import { exponentWeights, placeWeights, rankWeights } from "@/domain/weighting/rank-order";
import { type Method, shapes } from "./case";

/** The weights of answers in their order; by the method of the product where they fit its ballot, else by the same share of the sum. */
function weighed(answers: readonly number[], method?: WeightMethod): number[] {
  const isBallot = method !== undefined && answers.every((x) => Number.isInteger(x)) && Math.max(...answers) <= 100;
  if (!answers.every((x) => x >= 0) || !answers.some((x) => x > 0))
    throw new Unfit("invalid_input", "answers must not be negative, nor all zero");
  const ids = answers.map((_, place) => `c${place}`);
  const record = Object.fromEntries(ids.map((id, place) => [id, answers[place] ?? 0]));
  return Object.values(isBallot ? method.weights(record, ids) : weightsOf(ids, answers));
}

const direct: Method = ({ inputs }) => {
  const { ratings } = z.object({ ratings: shapes.row.min(1) }).parse(inputs);
  return { weights: weighed(ratings) };
};

const allocation: Method = ({ inputs }) => {
  const { points: given, total } = z
    .object({ points: shapes.row.min(1), total: z.number().default(100) })
    .parse(inputs);
  const sum = given.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - total) > 1e-9) throw new Unfit("invalid_input", `points come to ${sum}, not ${total}`);
  return { weights: weighed(given, total === 100 ? points : undefined) };
};

const swings: Method = ({ inputs }) => {
  const given = z.union([shapes.row, z.record(z.string(), z.number())]).parse(inputs.swings);
  return { weights: weighed(Array.isArray(given) ? given : Object.values(given), swing) };
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
  const exponents = Object.keys(expected).flatMap((key) => {
    const exponent = /^rankExponent([0-9.]+)$/.exec(key)?.[1];
    return exponent === undefined ? [] : [[key, of(exponentWeights(ranks.length, Number(exponent)))] as const];
  });
  return {
    roc: of(placeWeights("centroid", ranks.length)),
    rankSum: of(placeWeights("sum", ranks.length)),
    rankReciprocal: of(placeWeights("reciprocal", ranks.length)),
    ...Object.fromEntries(exponents),
  };
};

const judged = z.object({ bestToOthers: shapes.row, othersToWorst: shapes.row });

const bestWorst: Method = ({ inputs }) => {
  const given = judged.parse(inputs);
  const nonlinear = bestWorstIntervals(given);
  return { linear: { ...bestWorstWeights(given) }, nonlinear: { ...nonlinear } };
};

const bestWorstLinear: Method = ({ inputs }) => ({ ...bestWorstWeights(judged.parse(inputs)) });

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
