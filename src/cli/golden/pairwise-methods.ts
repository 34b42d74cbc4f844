// How do the cases on pairwise comparison meet the analytic hierarchy process?
import { z } from "zod";
import { competitionRanks } from "@/domain/numbers/ranks";
import { Unfit } from "@/domain/numbers/unfit";
import { aggregate } from "@/domain/weighting/aggregation";
import {
  consistencyIndex,
  consistencyRatio,
  geometricConsistencyIndex,
  randomIndices,
  randomLambda,
} from "@/domain/weighting/consistency";
import { groupJudgements } from "@/domain/weighting/group-judgements";
import { leastLambdaCompletion, logLeastSquaresWeights } from "@/domain/weighting/incomplete-pairwise";
import { mostInconsistent } from "@/domain/weighting/most-inconsistent";
import { type Judgement, judgementsOf, type PairwiseMatrix, reciprocalMatrix } from "@/domain/weighting/pairwise";
import { geometricMeanWeights, meanOfNormalisedColumns, principalEigenvector } from "@/domain/weighting/priorities";
import { byBallot, pairAnswers } from "./as-ballot";
import { type Figures, type Method, shapes } from "./case";

const complete: Method = (task) => {
  if (!task.inputs.matrix)
    return isComplete(task.inputs) ? ofMatrix(leastLambdaCompletion(...said(task.inputs)).matrix) : incomplete(task);
  return ofMatrix(z.object({ matrix: shapes.matrix }).parse(task.inputs).matrix);
};

function ofMatrix(matrix: PairwiseMatrix): Figures {
  const { weights, lambdaMax } = principalEigenvector(reciprocalMatrix(matrix));
  const byMeans = geometricMeanWeights(matrix);
  const judgements = judgementsOf(matrix);
  const worst = mostInconsistent(judgements, matrix.length);
  return {
    weights_eigenvector: byBallot("pairwise", pairAnswers(judgements), matrix.length) ?? weights,
    weights_geometricMean: byMeans,
    weights_meanNormalisation: meanOfNormalisedColumns(matrix),
    lambdaMax,
    CI: consistencyIndex(lambdaMax, matrix.length),
    ...ratios(lambdaMax, matrix),
    GCI: geometricConsistencyIndex(matrix, byMeans),
    mostInconsistent: worst && { pair: [worst.judgement.a, worst.judgement.b], suggested: worst.suggested },
  };
}

/** The judgements by the items' places, and how many items there are. */
function said(inputs: Figures): [Judgement[], number] {
  const { items, judgements } = z
    .object({ items: shapes.names, judgements: z.array(z.tuple([z.string(), z.string(), z.number()])) })
    .parse(inputs);
  return [judgements.map(([a, b, ratio]) => ({ a: items.indexOf(a), b: items.indexOf(b), ratio })), items.length];
}

function isComplete(inputs: Figures): boolean {
  const [judgements, count] = said(inputs);
  return judgements.length === (count * (count - 1)) / 2;
}

function ratios(lambdaMax: number, { length }: PairwiseMatrix) {
  return {
    CR_saaty1980: consistencyRatio(lambdaMax, length, "saaty1980"),
    CR_saaty2005: consistencyRatio(lambdaMax, length, "saaty2005"),
    CR_alonsoLamata: consistencyRatio(lambdaMax, length, "alonsoLamata"),
  };
}

const incomplete: Method = ({ inputs }) => {
  const { items } = z.object({ items: shapes.names }).parse(inputs);
  const [given] = said(inputs);
  const { weights, lambdaMax, matrix } = leastLambdaCompletion(given, items.length);
  const filled = items.flatMap((a, i) =>
    items.flatMap((b, j) => {
      const isSaid = given.some((each) => (each.a === i && each.b === j) || (each.a === j && each.b === i));
      return i === j || isSaid ? [] : [[`missing_${a}${b}`, matrix[i]?.[j] ?? 0] as const];
    }),
  );
  return {
    weights_eigenvalueOptimal: byBallot("pairwise", pairAnswers(given), items.length) ?? weights,
    weights_logLeastSquares: logLeastSquaresWeights(given, items.length),
    lambdaMax,
    ...Object.fromEntries(filled),
  };
};

const randomIndex: Method = ({ inputs }) => {
  const { n } = z.object({ n: z.array(z.int().min(1).max(15)) }).parse(inputs);
  return {
    saaty1980: n.map((count) => randomIndices.saaty1980[count - 1] ?? 0),
    saaty2005: n.map((count) => randomIndices.saaty2005[count - 1] ?? 0),
    alonsoLamataLambda: n.map(randomLambda),
  };
};

/** Each candidate's priority: its own on each criterion, times the criterion's. */
const distributive: Method = ({ inputs }) => {
  const { criteriaMatrix, alternativeMatrices } = z
    .object({ criteriaMatrix: shapes.matrix, alternativeMatrices: z.array(shapes.matrix).min(1) })
    .parse(inputs);
  const criteria = principalEigenvector(criteriaMatrix).weights;
  const own = alternativeMatrices.map((matrix) => principalEigenvector(matrix).weights);
  if (own.length !== criteria.length || !own.every((each) => each.length === own[0]?.length))
    throw new Unfit("invalid_input", "every criterion needs a matrix of the same candidates");
  const priorities = (own[0] ?? []).map((_, i) =>
    criteria.reduce((sum, weight, k) => sum + weight * (own[k]?.[i] ?? 0), 0),
  );
  return { priorities, ranks: competitionRanks(priorities) };
};

const group = z.object({
  voters: z.array(z.object({ weight: z.number().min(0).default(1), matrix: shapes.matrix })).min(1),
});

const judgementsTogether: Method = ({ inputs }) => {
  const { voters } = group.parse(inputs);
  const members = voters.map(({ matrix, weight }) => ({
    judgements: judgementsOf(reciprocalMatrix(matrix)),
    share: weight,
  }));
  const sizes = new Set(voters.map(({ matrix }) => matrix.length));
  if (sizes.size > 1) throw new Unfit("invalid_input", "every member judges the same criteria");
  const completed = leastLambdaCompletion(groupJudgements(members), voters[0]?.matrix.length ?? 0);
  const { weights, lambdaMax, matrix: together } = completed;
  return {
    groupMatrix: together,
    weights_eigenvector: weights,
    weights_geometricMean: geometricMeanWeights(together),
    lambdaMax,
    ...ratios(lambdaMax, together),
  };
};

const prioritiesTogether: Method = ({ inputs }) => {
  const { voters } = group.parse(inputs);
  const individual = voters.map(({ matrix }) => principalEigenvector(reciprocalMatrix(matrix)).weights);
  const ids = (individual[0] ?? []).map((_, place) => `c${place}`);
  if (!individual.every((row) => row.length === ids.length))
    throw new Unfit("invalid_input", "every member weighs the same criteria");
  const rows = individual.map((row) => Object.fromEntries(ids.map((id, place) => [id, row[place] ?? 0])));
  const shares = voters.map(({ weight }) => weight);
  const by = (statistic: "mean" | "geometric") => Object.values(aggregate(rows, ids, statistic, shares).weights);
  return { individual, arithmetic: by("mean"), geometric: by("geometric") };
};

export const pairwiseMethods = {
  "weights.ahp": complete,
  "weights.ahp.incomplete": incomplete,
  "weights.ahp.randomIndex": randomIndex,
  "rank.ahp.distributive": distributive,
  "aggregate.AIJ": judgementsTogether,
  "aggregate.AIP": prioritiesTogether,
} as const satisfies Record<string, Method>;
