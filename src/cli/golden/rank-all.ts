// What do all scoring models say of one table?
import { z } from "zod";
import { normalisations } from "@/domain/comparison/normalisation";
import { preferenceFunctions } from "@/domain/comparison/preference";
import { weightedSum } from "@/domain/comparison/scorers/weighted-sum";
import { competitionRanks } from "@/domain/numbers/ranks";
import { Unfit } from "@/domain/numbers/unfit";
import type { Figures, Json, Method } from "./case";
import { shapes } from "./case";
import { closenesses, compromises, flows, type Given, products, sums, usual } from "./rank-methods";

const given = z.object({
  alternatives: shapes.names,
  criteria: shapes.criteria,
  matrix: z.array(z.array(z.number().nullable())),
});

const models = ["weightedSum", "weightedProduct", "topsis", "vikor", "promethee2"] as const;
type Model = (typeof models)[number];
const byItself = { weightedSum: "minmax", weightedProduct: "max", topsis: "vector" } as const;
const named = new RegExp(`^(weightedSum|weightedProduct|topsis)_(${normalisations.join("|")})$`);
const preferred = new RegExp(`^promethee2_(${preferenceFunctions.join("|")})((?:_[qps][0-9.]+)*)$`);

/** Each expected key is a model and its variant; ranks are said for all models: as one list if all agree and one list is expected. */
export const rankAll: Method = ({ inputs, expected }) => {
  const read = given.parse(inputs);
  if (read.matrix.some((row) => row.includes(null))) return withGaps(read);
  const task: Given = { ...read, matrix: read.matrix.map((row) => row.map((x) => x ?? 0)) };
  const said: Record<string, Json> = {};
  const figures = new Map<Model, number[]>();
  const keys = Object.keys(expected);
  for (const model of models) {
    const key = keys.find((each) => each === model || each.startsWith(`${model}_`)) ?? model;
    const found = answerOrRefusal(task, model, key);
    if ("error" in found) {
      said[key] = found;
      continue;
    }
    figures.set(model, found.higherIsBetter);
    said[key] = Array.isArray(expected[key]) ? (found.list ?? found.figures) : found.figures;
  }
  const ranks = Object.fromEntries([...figures].map(([model, each]) => [model, competitionRanks(each)]));
  const [first = [], ...others] = Object.values(ranks);
  const agree = others.every((each) => each.join() === first.join());
  const order = first.map((_, i) => i).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || a - b);
  return {
    ...said,
    ranks: Array.isArray(expected.ranks) && agree ? first : ranks,
    ...(agree || !expected.order ? { order: order.map((i) => task.alternatives?.[i] ?? "") } : {}),
  };
};

/** The product refuses negative figures, which the others take: that says nothing of them. */
function answerOrRefusal(task: Given, model: Model, key: string) {
  try {
    return answer(task, model, key);
  } catch (error) {
    if (model === "weightedProduct" && error instanceof Unfit) return { error: error.reason };
    throw error;
  }
}

function answer(task: Given, model: Model, key: string): { figures: Json; list?: number[]; higherIsBetter: number[] } {
  if (model === "vikor") {
    const found = compromises(task, 0.5);
    return { figures: found, higherIsBetter: found.Q.map((q) => -q) };
  }
  if (model === "promethee2") {
    const [, shape = "usual", thresholds = ""] = preferred.exec(key) ?? [];
    const at = (letter: string) => Number(new RegExp(`_${letter}([0-9.]+)`).exec(thresholds)?.[1] ?? 0);
    const preference = {
      ...usual,
      function: shape as (typeof preferenceFunctions)[number],
      q: at("q"),
      p: at("p"),
      s: at("s"),
    };
    const found = flows(
      task,
      task.criteria.map(() => preference),
    );
    return { figures: found, list: found.phi, higherIsBetter: found.phi };
  }
  const kind = (named.exec(key)?.[2] ?? byItself[model]) as (typeof normalisations)[number];
  const figures = { weightedSum: sums, weightedProduct: products, topsis: closenesses }[model](task, kind);
  return { figures, higherIsBetter: figures };
}

/** With figures missing the result is the weighted sum on the columns' own anchors: who misses something is named, and ranked by a range. */
function withGaps({ alternatives, criteria, matrix }: z.infer<typeof given>): Figures {
  const values = matrix.map((row) =>
    row.map((x, k) => {
      const known = matrix.flatMap((each) => each[k] ?? []);
      const [least, most] = [Math.min(...known), Math.max(...known)];
      if (x === null) return null;
      if (most === least) return 0;
      return (criteria[k]?.direction === "cost" ? most - x : x - least) / (most - least);
    }),
  );
  const { ranked } = weightedSum.rank({
    criteria: criteria.map(({ name, weight }, k) => ({ id: `${k}`, name, weight: weight * 10_000 })),
    candidates: alternatives.map((name, i) => ({ id: `${i}`, name, ruledOut: null })),
    values,
  });
  const inOrder = alternatives.flatMap((_, i) => ranked.filter(({ candidateId }) => candidateId === `${i}`));
  return {
    missing: inOrder.flatMap(({ missing }, i) => (missing.length > 0 ? [alternatives[i] ?? ""] : [])),
    ranges: inOrder.map(({ low, high }) => [low, high]),
    possibleRanks: inOrder.map(({ bestRank, worstRank }) => [bestRank, worstRank]),
  };
}
