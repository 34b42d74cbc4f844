// Who gives up what for what, on two axes?
import { tieTolerance } from "../numbers/ranks";
import { type Comparison, shares, standing } from "./comparison";
import { isAbove, paretoFront } from "./dominance";

/** A criterion's id, the total, or all criteria but the one on the other axis. */
export type Axis = string;
export const totalAxis = "total";
export const restAxis = "rest";

/** Where one stands on an axis, 0 (worst) to 1 (best): a range where something is unknown, with the unknown as the middle in `at`. */
export interface Place {
  low: number;
  at: number;
  high: number;
}

export interface TradeOff {
  /** The ranked candidates in the comparison's order. */
  points: { candidateId: string; x: Place; y: Place }[];
  /** The Pareto front on these two axes, unknown values as the middle, from the worst to the best on x. */
  front: string[];
  /** Whoever is nowhere better than some other on these axes, and somewhere worse, whatever the unknown values are. */
  beaten: { candidateId: string; by: string[] }[];
  /** Who is neither: the unknown values, their own or another's, could still put them on the front. */
  open: string[];
}

/** `x` and `y`, as far as they are axes of this comparison and differ; else cost (or the heaviest criterion) against all the rest. */
export function axesOf(
  comparison: Comparison,
  x: Axis | null,
  y: Axis | null,
  costIds: readonly string[],
): [x: Axis, y: Axis] {
  const heaviest = [...comparison.criteria].sort((a, b) => b.weight - a.weight).map(({ id }) => id);
  const isAxis = (axis: Axis | null): axis is Axis =>
    axis === totalAxis || axis === restAxis || comparison.criteria.some(({ id }) => id === axis);
  const first =
    isAxis(x) && x !== restAxis ? x : (heaviest.find((id) => costIds.includes(id)) ?? heaviest[0] ?? totalAxis);
  const fallback =
    first === totalAxis ? (heaviest[0] ?? totalAxis) : comparison.criteria.length > 1 ? restAxis : totalAxis;
  const fits = isAxis(y) && y !== first && !(y === restAxis && first === totalAxis);
  return [first, fits ? y : fallback];
}

/** Whether a figure in this unit is money. */
export function isMoney(unit: string): boolean {
  return /[€$£¥₹]|\b(EUR|USD|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|CAD|AUD|BRL)\b/i.test(unit);
}

/**
 * The ranked candidates on two axes. With unknown values one beats another only if it would with them at their worst against the other's at their best, as in
 * `dominance`. Places are sums: within 1e-9 they are level.
 */
export function tradeOff(comparison: Comparison, x: Axis, y: Axis): TradeOff {
  const rows = standing(comparison);
  const points = rows.map(({ candidate, values }) => ({
    candidateId: candidate.id,
    x: placeOn(weightsOf(comparison, x, y), values),
    y: placeOn(weightsOf(comparison, y, x), values),
  }));
  const beaten = points.flatMap((point) => {
    const by = points.filter(
      (other) => other !== point && isAbove([other.x.low, other.y.low], [point.x.high, point.y.high], tieTolerance),
    );
    return by.length > 0 ? [{ candidateId: point.candidateId, by: by.map(({ candidateId }) => candidateId) }] : [];
  });
  const front = paretoFront(
    points.map(({ x, y }) => [x.at, y.at]),
    tieTolerance,
  )
    .flatMap((place) => points[place] ?? [])
    .sort((a, b) => a.x.at - b.x.at || b.y.at - a.y.at)
    .map(({ candidateId }) => candidateId);
  const settled = new Set([...front, ...beaten.map(({ candidateId }) => candidateId)]);
  const open = points.flatMap(({ candidateId }) => (settled.has(candidateId) ? [] : [candidateId]));
  return { points, front, beaten, open };
}

/** An axis as weights, 1 together: one criterion alone, the comparison's own, or those without the other axis's criterion. */
function weightsOf(comparison: Comparison, axis: Axis, other: Axis): number[] {
  const own = shares(comparison);
  if (axis === totalAxis) return own;
  if (axis !== restAxis) return comparison.criteria.map(({ id }) => (id === axis ? 1 : 0));
  const rest = comparison.criteria.map(({ id }, k) => (id === other ? 0 : (own[k] ?? 0)));
  const sum = rest.reduce((all, weight) => all + weight, 0);
  if (sum > 0) return rest.map((weight) => weight / sum);
  const count = comparison.criteria.filter(({ id }) => id !== other).length; // the other axis has all the weight: the rest counts alike
  return comparison.criteria.map(({ id }) => (id === other || count === 0 ? 0 : 1 / count));
}

function placeOn(weights: readonly number[], values: readonly (number | null)[]): Place {
  const of = (unknown: number) => {
    let sum = 0;
    for (const [k, weight] of weights.entries()) sum += weight > 0 ? weight * (values[k] ?? unknown) : 0;
    return sum;
  };
  return { low: of(0), at: of(0.5), high: of(1) };
}
