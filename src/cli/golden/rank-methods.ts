// How do the cases on ranking meet the scoring models?
import { z } from "zod";
import { isAbove, paretoFront } from "@/domain/comparison/dominance";
import { netFlows } from "@/domain/comparison/net-flow";
import { normalisations, normalised } from "@/domain/comparison/normalisation";
import { type Preference, preferenceFor, preferenceFunctions } from "@/domain/comparison/preference";
import { tableFrom } from "@/domain/comparison/table";
import { closeness } from "@/domain/comparison/topsis";
import { compromise } from "@/domain/comparison/vikor";
import { weightedProducts } from "@/domain/comparison/weighted-product";
import { weightedSums } from "@/domain/comparison/weighted-sums";
import { competitionRanks, midRanks } from "@/domain/numbers/ranks";
import { Unfit } from "@/domain/numbers/unfit";
import { type Figures, type Method, shapes } from "./case";

const aliases: Record<string, string> = { linear: "minmax", "min-max": "minmax", raw: "none" };
const normalisation = z.preprocess(
  (kind) => (typeof kind === "string" ? (aliases[kind] ?? kind) : kind),
  z.enum(normalisations),
);

const given = z.object({
  alternatives: shapes.names.optional(),
  criteria: shapes.criteria,
  matrix: shapes.matrix,
});
export type Given = z.infer<typeof given>;

export const signsOf = ({ criteria }: Given) => criteria.map(({ direction }) => (direction === "cost" ? -1 : 1));
const weightsOf = ({ criteria }: Given) => criteria.map(({ weight }) => weight);

/** Σ w·n of the normalised figures. */
export function sums(task: Given, kind: z.infer<typeof normalisation>): number[] {
  return [...weightedSums(tableFrom(normalised(checked(task).matrix, signsOf(task), kind), weightsOf(task)))];
}

/** Π n^w; raw costs divide, normalised ones are turned round already. */
export function products(task: Given, kind: z.infer<typeof normalisation>): number[] {
  const { matrix } = checked(task);
  const raw = kind === "none";
  const figures = raw ? matrix : normalised(matrix, signsOf(task), kind);
  return [...weightedProducts(tableFrom(figures, weightsOf(task)), raw ? signsOf(task) : undefined)];
}

export function closenesses(task: Given, kind: z.infer<typeof normalisation>): number[] {
  if (kind === "vector") return [...closeness(tableFrom(task.matrix, weightsOf(task), signsOf(task)))];
  return [...closeness(tableFrom(normalised(checked(task).matrix, signsOf(task), kind), weightsOf(task)), "none")];
}

export function compromises(task: Given, v: number) {
  const { S, R, Q, ...rest } = compromise(tableFrom(task.matrix, weightsOf(task), signsOf(task)), v);
  return { S: [...S], R: [...R], Q: [...Q], ranksQ: competitionRanks([...Q].map((q) => -q)), ...rest };
}

export function flows(task: Given, preferences: readonly Preference[]) {
  const { phiPlus, phiMinus, phi } = netFlows(tableFrom(task.matrix, weightsOf(task), signsOf(task)), preferences);
  return { phiPlus: [...phiPlus], phiMinus: [...phiMinus], phi: [...phi] };
}

export const usual: Preference = { function: "usual", q: 0, p: 0, s: 0 };

/** Refuses what no method takes, before a column is normalised. */
function checked(task: Given): Given {
  tableFrom(task.matrix, weightsOf(task));
  return task;
}

const weightedSum: Method = ({ inputs, variant }) => {
  const kind = normalisation.parse(variant.normalization ?? "minmax");
  if (inputs.criteria) {
    const scores = sums(given.parse(inputs), kind);
    return { scores, ranks: competitionRanks(scores) };
  }
  const { weights } = z.object({ weights: shapes.row }).parse(inputs);
  const criteria = weights.map((weight, k) => ({ name: `C${k + 1}`, direction: "benefit" as const, weight }));
  const got = Object.entries(inputs).flatMap(([key, value]) => {
    const matrix = shapes.matrix.safeParse(value);
    if (!matrix.success || key === "weights") return [];
    const scores = sums({ criteria, matrix: matrix.data }, kind);
    const ranks = `ranks${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    return [[key, scores] as const, [ranks, competitionRanks(scores)] as const];
  });
  return Object.fromEntries(got);
};

const weightedProduct: Method = ({ inputs, variant }) => {
  const task = given.parse(inputs);
  const scores = products(task, normalisation.parse(variant.normalization ?? "none"));
  const names = task.alternatives ?? task.matrix.map((_, i) => `A${i + 1}`);
  const ratios = names.flatMap((a, i) =>
    names.flatMap((b, j) =>
      (scores[j] ?? 0) > 0 && i !== j ? [[`${a}/${b}`, (scores[i] ?? 0) / (scores[j] ?? 1)] as const] : [],
    ),
  );
  return { scores, ranks: competitionRanks(scores), ratios: Object.fromEntries(ratios) };
};

const topsis: Method = ({ inputs, variant }) => {
  const scores = closenesses(given.parse(inputs), normalisation.parse(variant.normalization ?? "vector"));
  return { closeness: scores, ranks: competitionRanks(scores) };
};

const vikor: Method = ({ inputs, variant }) => {
  const got = compromises(given.parse(inputs), z.number().min(0).max(1).default(0.5).parse(variant.v));
  return { ...got, ranks: got.ranksQ };
};

const promethee2: Method = ({ inputs }) => {
  const task = given.parse(inputs);
  const got = flows(
    task,
    task.criteria.map(({ preference }) => preference ?? usual),
  );
  return { ...got, ranks: competitionRanks(got.phi) };
};

const preference: Method = ({ inputs }) => {
  const { differences, ...thresholds } = z
    .object({ differences: shapes.row, q: z.number().default(0), p: z.number().default(0), s: z.number().default(0) })
    .parse(inputs);
  return Object.fromEntries(
    preferenceFunctions.map((shape) => [
      shape,
      differences.map((d) => preferenceFor({ function: shape, ...thresholds }, d)),
    ]),
  );
};

const dominance: Method = ({ inputs }) => {
  const task = given.parse(inputs);
  const names = task.alternatives ?? task.matrix.map((_, i) => `A${i + 1}`);
  const signs = signsOf(task);
  const points = checked(task).matrix.map((row) => row.map((x, k) => x * (signs[k] ?? 1)));
  return {
    dominates: names.flatMap((a, i) =>
      names.flatMap((b, j) => (isAbove(points[i] ?? [], points[j] ?? []) ? [[a, b]] : [])),
    ),
    nonDominated: paretoFront(points).map((place) => names[place] ?? ""),
  };
};

const ties: Method = ({ inputs }) => {
  const { scores } = z.object({ scores: shapes.row }).parse(inputs);
  if (!scores.every(Number.isFinite)) throw new Unfit("invalid_input", "only finite scores can be ranked");
  const competition = competitionRanks(scores);
  const steps = [...new Set(competition)].sort((a, b) => a - b);
  const dense = competition.map((rank) => steps.indexOf(rank) + 1);
  return { competition, dense, fractional: midRanks(scores) } satisfies Figures;
};

export const rankMethods = {
  "rank.weightedSum": weightedSum,
  "rank.weightedProduct": weightedProduct,
  "rank.topsis": topsis,
  "rank.vikor": vikor,
  "rank.promethee2": promethee2,
  "rank.promethee2.preference": preference,
  "rank.dominance": dominance,
  "rank.ties": ties,
} as const satisfies Record<string, Method>;
