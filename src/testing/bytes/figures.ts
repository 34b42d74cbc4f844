// On which figures is the engine tried, the same ones everywhere? Loaded by node and by browsers: the domain's own arithmetic alone.
import type { Comparison } from "@/domain/comparison/comparison";
import { apportion } from "@/domain/numbers/apportionment";
import { type Random, seededRandom } from "@/domain/numbers/random";

export interface Sample {
  comparison: Comparison;
  /** One a criterion, as shares of 1. */
  ballots: Record<string, number>[];
  /** Rows of whole scores from 1 to 5, one a judge. */
  scores: number[][];
}

const sizes = [
  { rows: 1, columns: 1, judges: 1, steps: 4, gaps: 0 },
  { rows: 4, columns: 3, judges: 2, steps: 4, gaps: 0 },
  { rows: 6, columns: 5, judges: 7, steps: 1_000_003, gaps: 0 },
  { rows: 6, columns: 5, judges: 5, steps: 8, gaps: 0.2 },
  { rows: 20, columns: 9, judges: 12, steps: 97, gaps: 0.05 },
] as const;

/** One a size: complete and with unknown values, coarse (many ties) and fine. */
export function samples(): Sample[] {
  return sizes.map((size, place) => sampleOf(size, seededRandom(place + 1)));
}

function sampleOf({ rows, columns, judges, steps, gaps }: (typeof sizes)[number], random: Random): Sample {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const list = <T>(length: number, of: (place: number) => T) => Array.from({ length }, (_, place) => of(place));
  const weights = apportion(
    list(columns, () => upTo(50) + 1),
    10_000,
  );
  const comparison = {
    criteria: list(columns, (k) => ({ id: `k${k}`, name: `K${k}`, weight: weights[k] ?? 0 })),
    candidates: list(rows, (i) => ({ id: `c${i}`, name: `C${i}`, ruledOut: i === 4 ? "no" : null })),
    values: list(rows, () => list(columns, () => (random() < gaps ? null : upTo(steps) / steps))),
  };
  const ballots = list(judges, () => {
    const parts = list(columns, () => upTo(30) + 1);
    const sum = parts.reduce((a, b) => a + b, 0);
    return Object.fromEntries(parts.map((part, k) => [`k${k}`, part / sum]));
  });
  return { comparison, ballots, scores: list(judges, () => list(rows, () => 1 + upTo(4))) };
}
