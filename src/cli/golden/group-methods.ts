// How do the cases on groups meet the statistics, the measures of agreement and the tallies?
import { z } from "zod";
import { tallies } from "@/domain/comparison/tallies";
import { condorcetWinner } from "@/domain/comparison/tallies/condorcet";
import { groupConsensus } from "@/domain/consensus/measures/ahp-group";
import { intraclassCorrelations } from "@/domain/consensus/measures/icc";
import { kendallW, squaredDeviations, tieTerm } from "@/domain/consensus/measures/kendall-w";
import { ordinalConsensus } from "@/domain/consensus/measures/tastle-wierman";
import { geometricMean, standardDeviation, trimmedMean, tukeyHinges, weightedMean } from "@/domain/numbers/dispersion";
import { rankCorrelation } from "@/domain/numbers/rank-correlation";
import { levelGroups } from "@/domain/numbers/ranks";
import { mean, median, medianAbsoluteDeviation, quartiles } from "@/domain/numbers/statistics";
import { Unfit } from "@/domain/numbers/unfit";
import { aggregate, statistics } from "@/domain/weighting/aggregation";
import { type Method, shapes } from "./case";

const values = z.object({ values: shapes.row.min(1) });
const matrix = z.object({ matrix: shapes.matrix.min(1) });

/** Cases have a row for each object; measures a row for each judge. */
const turned = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, k) => rows.map((row) => row[k] ?? Number.NaN));

const concordance: Method = ({ inputs }) => {
  const rows = matrix.parse(inputs).matrix;
  const judgements = /rows *= *judges/.test(String(inputs.orientation)) ? rows : turned(rows);
  const { value, chiSquared, degreesOfFreedom, p, judges, objects } = kendallW.measure(judgements);
  const S = squaredDeviations(judgements, objects);
  const widest = judges ** 2 * (objects ** 3 - objects);
  return {
    S,
    T: judgements.reduce((sum, row) => sum + tieTerm(row), 0),
    W_uncorrected: widest > 0 ? (12 * S) / widest : null,
    W: value,
    chi2: chiSquared,
    df: degreesOfFreedom,
    pValue: p,
  };
};

const dispersion: Method = ({ inputs }) => {
  const given = values.parse(inputs).values;
  const { q1, median: middle, q3 } = quartiles(given);
  return {
    type7: { q1, median: middle, q3, iqr: q3 - q1 },
    tukeyHinges: tukeyHinges(given),
    mean: mean(given),
    sdSample: standardDeviation(given, "sample"),
    sdPopulation: standardDeviation(given, "population"),
    mad: medianAbsoluteDeviation(given),
  };
};

const scores: Method = ({ inputs, expected }) => {
  const given = values.parse(inputs).values;
  const asked = Object.keys(expected).flatMap((key) => {
    const trimmed = /^trimmed(\d+)$/.exec(key)?.[1];
    const last = /^weightedMean_lastVoter(\d+)$/.exec(key)?.[1];
    if (trimmed !== undefined) return [[key, trimmedMean(given, Number(trimmed) / 100)] as const];
    if (last === undefined) return [];
    return [[key, weightedMean(given, given.map(() => 1).with(-1, Number(last)))] as const];
  });
  const isPositive = given.every((value) => value >= 0);
  return {
    mean: mean(given),
    median: median(given),
    geometric: isPositive ? geometricMean(given) : null,
    ...Object.fromEntries(asked),
  };
};

const weights: Method = ({ inputs, variant }) => {
  const { ballots, voters } = z
    .object({ ballots: z.array(z.array(z.number().min(0).nullable())).min(1), voters: shapes.row.optional() })
    .parse(inputs);
  const ids = (ballots[0] ?? []).map((_, k) => `c${k}`);
  const counted = ballots.map((row) => {
    const sum = row.reduce((total: number, x) => total + (x ?? 0), 0);
    if (row.length !== ids.length || sum === 0) throw new Unfit("invalid_input", "a ballot weighs nothing");
    return Object.fromEntries(row.flatMap((x, k) => (x === null ? [] : [[`c${k}`, x / sum] as const])));
  });
  const ofWeights = statistics.filter((each) => each !== "judgements");
  const by: Record<string, number[]> = Object.fromEntries(
    ofWeights.map((each) => [each, Object.values(aggregate(counted, ids, each, voters).weights)]),
  );
  const statistic = z.enum(ofWeights).default("mean").parse(variant.statistic);
  return { ...by, weights: by[statistic] ?? [], rule: "available-case per criterion, then renormalise" };
};

const group: Method = ({ inputs }) => {
  const { priorities, scaleMax } = z
    .object({ priorities: shapes.matrix.min(1), scaleMax: z.number().min(1).default(9) })
    .parse(inputs);
  const found = groupConsensus(priorities, scaleMax);
  return {
    H_alpha: found.alpha,
    H_beta: found.beta,
    H_gamma: found.gamma,
    H_alpha_min: found.alphaLeast,
    relativeHomogeneity_M: found.homogeneity,
    consensus: found.value,
  };
};

const ordinal: Method = ({ inputs }) => {
  const { frequencies } = z.object({ frequencies: shapes.row.min(1) }).parse(inputs);
  const consensus = ordinalConsensus(frequencies);
  return { consensus, dissention: consensus === null ? null : 1 - consensus };
};

const correlation: Method = ({ inputs }) => {
  const { R, Q } = z.object({ R: shapes.row, Q: shapes.row }).parse(inputs);
  return { ...rankCorrelation(R, Q) };
};

const intraclass: Method = ({ inputs }) => {
  const found = intraclassCorrelations(turned(matrix.parse(inputs).matrix));
  return Object.fromEntries(Object.entries(found).map(([kind, value]) => [`ICC(${kind})`, value]));
};

const orders: Method = ({ inputs }) => {
  const { ballots } = z
    .object({
      ballots: z.array(
        z.object({ count: z.number().min(0).default(1), ranking: z.array(z.union([z.string(), shapes.names])) }),
      ),
    })
    .parse(inputs);
  const names = [...new Set(ballots.flatMap(({ ranking }) => ranking.flat()))];
  const given = ballots.map(({ count, ranking }) => ({
    count,
    groups: ranking.map((group) => [group].flat().map((name) => names.indexOf(name))),
  }));
  const borda = tallies.borda.count(given, names.length);
  const condorcet = tallies.condorcet.count(given, names.length);
  const winner = condorcetWinner(condorcet);
  const firsts = names.map((_, i) =>
    given.reduce((sum, { count, groups }) => sum + (groups[0]?.length === 1 && groups[0][0] === i ? count : 0), 0),
  );
  const byName = (points: readonly number[]) => Object.fromEntries(names.map((name, i) => [name, points[i] ?? 0]));
  const [most = []] = levelGroups(firsts);
  return {
    borda: byName(borda.points),
    bordaOrder: levelGroups(borda.points)
      .flat()
      .map((i) => names[i] ?? ""),
    condorcetWinner: winner === null ? null : (names[winner] ?? null),
    smithSet: condorcet.winners.map((i) => names[i] ?? ""),
    copelandWins: byName(condorcet.points),
    plurality: most.length === 1 ? (names[most[0] ?? 0] ?? null) : null,
  };
};

export const groupMethods = {
  "consensus.kendallW": concordance,
  "consensus.dispersion": dispersion,
  "consensus.ahpGroup": group,
  "consensus.tastleWierman": ordinal,
  "consensus.rankCorrelation": correlation,
  "consensus.icc": intraclass,
  "aggregate.scores": scores,
  "aggregate.weights": weights,
  "aggregate.rank": orders,
} as const satisfies Record<string, Method>;
