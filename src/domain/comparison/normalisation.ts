// How do figures in different units become comparable, where a published method asks for it?
import { squared } from "../numbers/elementary";
import { Unfit } from "../numbers/unfit";

/**
 * none: as they are. minmax: 0 at the worst candidate, 1 at the best. max: share of the best (for costs: the least, divided by the figure).
 * sum: share of the column's sum (for costs: of the inverses). vector: divided by the column's length (for costs: 1 minus that).
 * All but `none` depend on who else is compared, so that adding a candidate can reverse ranks: our own result never uses them.
 * Formulas: Çelen (2014), Informatica 25, 185–208.
 */
export const normalisations = ["none", "minmax", "max", "sum", "vector"] as const;
export type Normalisation = (typeof normalisations)[number];

type Column = (figures: readonly number[], cost: boolean) => number[];

/**
 * Every column normalised; `signs` −1 where less is better. A column without range, length or sum becomes 0 throughout, so that it decides
 * nothing. Throws Unfit where `max` or `sum` meets negative figures, which have no share.
 */
export function normalised(
  matrix: readonly (readonly number[])[],
  signs: readonly number[],
  kind: Normalisation,
): number[][] {
  const columns = signs.map((sign, k) =>
    by[kind](
      matrix.map((row) => row[k] ?? 0),
      sign < 0,
    ),
  );
  return matrix.map((_, i) => columns.map((column) => column[i] ?? 0));
}

const by: Record<Normalisation, Column> = {
  none: (figures, cost) => (cost ? figures.map((x) => 0 - x) : [...figures]),
  minmax(figures, cost) {
    const [least, most] = [Math.min(...figures), Math.max(...figures)];
    const range = most - least;
    return figures.map((x) => (range > 0 ? (cost ? most - x : x - least) / range : 0));
  },
  max(figures, cost) {
    const own = notNegative(figures);
    if (cost) return shareOfLeast(own);
    const most = Math.max(...own);
    return own.map((x) => (most > 0 ? x / most : 0));
  },
  sum(figures, cost) {
    const own = cost ? shareOfLeast(notNegative(figures)) : notNegative(figures);
    const most = Math.max(...own);
    const scaled = own.map((x) => (most > 0 ? x / most : 0));
    const sum = scaled.reduce((a, b) => a + b, 0);
    return scaled.map((x) => (sum > 0 ? x / sum : 0));
  },
  vector(figures, cost) {
    const length = lengthOf(figures);
    return figures.map((x) => (length > 0 ? (cost ? 1 - x / length : x / length) : 0));
  },
};

/** √Σx², without overflow. */
export function lengthOf(figures: readonly number[]): number {
  const most = figures.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
  return most > 0 ? most * Math.sqrt(figures.reduce((sum, x) => sum + squared(x / most), 0)) : 0;
}

/** What costs nothing is worth all; where something costs nothing, everything else is worth nothing beside it. */
function shareOfLeast(figures: readonly number[]): number[] {
  const least = Math.min(...figures);
  return figures.map((x) => (x === least ? 1 : least / x));
}

function notNegative(figures: readonly number[]): readonly number[] {
  if (figures.some((x) => x < 0)) throw new Unfit("invalid_input", "negative figures have no share of a whole");
  return figures;
}
