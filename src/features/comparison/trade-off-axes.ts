// What stands on an axis of the trade-off, in whose unit, from where to where?
import { type Axis, type Place, restAxis, totalAxis } from "@/domain/comparison/trade-off";
import { valueFor, valueFunctionOf } from "@/domain/comparison/values";
import type { Scale } from "@/domain/project/criterion";
import { shortDecimal } from "@/domain/wording/sentence";
import type { ScatterAxis } from "@/ui/scatter";
import type { Compared } from "./use-comparison";

export type DrawnAxis = ScatterAxis & {
  /** What the axis is called within a sentence. */
  said: string;
  /** Where a candidate stands in the axis's own unit: its figure, or the ends between which it must lie. */
  placed: (candidateId: string, place: Place) => { at: number; range: readonly [number, number] | undefined };
  print: (value: number) => string;
};

/** An axis as it is drawn: totals from 0 to 1, scores from 1 to 5, what was measured in its unit from 0 on. */
export function drawnAxis(compared: Compared, axis: Axis, other: Axis): DrawnAxis {
  const one = compared.criterion.get(axis);
  if (one?.scale.kind === "measured") return measuredAxis(compared, axis, one.name, one.scale);
  if (one) return ratedAxis(compared, axis, one.name);
  const without = axis === restAxis ? compared.criterion.get(other)?.name : undefined;
  return {
    label: without ? `Everything but ${without}` : "Total",
    said: without ? "everything else" : "the total",
    domain: [0, 1],
    better: "more",
    format: (value) => shortDecimal(value, value === 0 || value === 1 ? 0 : 1),
    print: (value) => shortDecimal(value),
    placed: (_, { low, at, high }) => ({ at, range: high - low > 1e-9 ? [low, high] : undefined }),
  };
}

function ratedAxis(compared: Compared, axis: Axis, name: string): DrawnAxis {
  const cell = cellsOn(compared, axis);
  return {
    ...{ label: `${name}, score`, said: name, domain: [1, 5], better: "more" },
    format: String,
    print: (value) => String(Number(value.toFixed(2))),
    placed: (candidateId) => {
      const median = cell.get(candidateId)?.rating?.median;
      return median === undefined ? { at: 3, range: [1, 5] } : { at: median, range: undefined };
    },
  };
}

function measuredAxis(
  compared: Compared,
  axis: Axis,
  name: string,
  scale: Extract<Scale, { kind: "measured" }>,
): DrawnAxis {
  const { unit, worst, best } = scale;
  const cell = cellsOn(compared, axis);
  const known = [...cell.values()].flatMap(({ figure }) => figure ?? []);
  const isOpen = known.length < compared.found.ranking.ranked.length;
  const all = [0, ...known, ...(isOpen || known.length === 0 ? [worst, best] : [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
  return {
    ...{ label: `${name}, ${unit}`, said: name },
    domain: [least, most === least ? least + 1 : most + (most - least) * 0.08],
    better: best > worst ? "more" : "less",
    format: (value) => (Math.abs(value) >= 10_000 ? short.format(value) : number.format(value)),
    print: (value) => `${number.format(value)} ${unit}`,
    placed: (candidateId) => {
      const figure = cell.get(candidateId)?.figure ?? null;
      const ends = [Math.min(worst, best), Math.max(worst, best)] as const;
      return figure === null ? { at: middleOf(scale), range: ends } : { at: figure, range: undefined };
    },
  };
}

/** The figure that is worth half, as an unknown one is counted. */
function middleOf(scale: Extract<Scale, { kind: "measured" }>): number {
  const worth = valueFunctionOf(scale);
  let [from, to] = [scale.worst, scale.best];
  for (let step = 0; step < 40 && worth; step += 1) {
    const middle = (from + to) / 2;
    if (valueFor(worth, middle) < 0.5) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** This criterion's cells of the ranked candidates. */
function cellsOn({ data, found }: Compared, criterionId: string) {
  const ranked = new Set(found.ranking.ranked.map(({ candidateId }) => candidateId));
  const cells = data.cells.flat().filter((cell) => cell.criterionId === criterionId && ranked.has(cell.candidateId));
  return new Map(cells.map((cell) => [cell.candidateId, cell]));
}

/** What can be put on an axis beside the other one. */
export function axisOptions({ criterion, order }: Compared, other: Axis, isUp: boolean) {
  const rest =
    isUp && other !== totalAxis ? [{ value: restAxis, label: `Everything but ${criterion.get(other)?.name}` }] : [];
  return [
    ...rest,
    { value: totalAxis, label: "Total" },
    ...order.map((id) => ({ value: id, label: criterion.get(id)?.name ?? "" })),
  ].filter(({ value }) => value !== other);
}
