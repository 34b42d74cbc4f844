// Which figures stand behind a method's ranks?
import { type Comparison, standing } from "./comparison";
import { netFlows } from "./net-flow";
import type { Ranking } from "./ranking";
import type { ScorerId } from "./scorers";
import { valuePreference } from "./scorers/promethee";
import { tableOf } from "./table";
import { compromise } from "./vikor";

export interface MethodFigures {
  /** The heads of the columns; the last one is what ranks. */
  heads: readonly string[];
  /** One row a ranked candidate, in the ranking's order; `range` only where values are missing, of what ranks. */
  rows: { candidateId: string; rank: number; figures: number[]; range: readonly [low: number, high: number] | null }[];
}

type Columns = readonly (readonly [head: string, figures: ArrayLike<number>])[];

/** The figures of one method, unknown values as the middle. `ranking` is that method's own on this comparison. */
export function methodFigures(id: ScorerId, comparison: Comparison, ranking: Ranking): MethodFigures {
  const places = new Map(standing(comparison).map(({ candidate }, place) => [candidate.id, place]));
  const columns = columnsOf(id, comparison);
  return {
    heads: columns ? columns.map(([head]) => head) : [ranks[id]],
    rows: ranking.ranked.map(({ candidateId, rank, total, low, high }) => {
      const place = places.get(candidateId) ?? 0;
      const isQ = id === "vikor"; // its total is 1 − Q
      const range = isQ ? ([1 - high, 1 - low] as const) : ([low, high] as const);
      return {
        ...{ candidateId, rank, range: ranking.complete ? null : range },
        figures: columns ? columns.map(([, figures]) => figures[place] ?? 0) : [total],
      };
    }),
  };
}

const ranks: Record<ScorerId, string> = {
  "weighted-sum": "Total",
  "weighted-product": "Product",
  topsis: "Closeness",
  promethee: "Net flow",
  vikor: "Q",
};

function columnsOf(id: ScorerId, comparison: Comparison): Columns | null {
  if (id === "vikor") {
    const { S, R, Q } = compromise(tableOf(comparison));
    return [
      ["Regret S", S],
      ["Worst regret R", R],
      [ranks.vikor, Q],
    ];
  }
  if (id !== "promethee") return null;
  const { phiPlus, phiMinus, phi } = netFlows(
    tableOf(comparison),
    comparison.criteria.map(() => valuePreference),
  );
  return [
    ["Preferred φ⁺", phiPlus],
    ["Others preferred φ⁻", phiMinus],
    [ranks.promethee, phi],
  ];
}
