// How far does each of several things move one figure?
import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { decimal } from "./axis";
import { classNames } from "./class-names";
import { Swatch } from "./swatch";

export type TornadoRow = {
  key: string;
  label: ReactNode;
  color: number;
  /** Beside the name: “weighs 27 %”. */
  note: string;
  /** The figure at either end of the whole range; from the least to the most. */
  whole: readonly [number, number];
  /** The figure over the range that was given; null if none was. */
  given: readonly [number, number] | null;
  /** At the right: “11–100 %”. */
  holds: string;
  /** All of it, for whoever doesn't see it. */
  said: string;
};

/**
 * Bars on one axis around 0, the widest first (sorted by the caller): the thin line is the whole range, a ring at its lower end and a dot at its upper, the
 * thick bar what was given, the vertical line the figure `now`. What lies under 0 is amber.
 */
export function TornadoBars({
  rows,
  now,
  label,
  holdsLabel,
  under,
}: {
  rows: readonly TornadoRow[];
  now: number;
  label: string;
  holdsLabel: string;
  /** What a figure under 0 means: “another leads”. */
  under: string;
}) {
  const given = rows.flatMap((row) => row.given ?? []);
  const figures = [...rows.flatMap(({ whole }) => whole), ...given];
  const ends = [Math.min(0, now, ...figures), Math.max(0, now, ...figures)];
  const scale = scaleLinear().domain(ends).nice(4).range([0, 100]).clamp(true);
  const ticks = scale.ticks(4);
  const x = (figure: number) => Number(scale(figure).toFixed(3));
  return (
    <div className="tabular-nums">
      <div aria-hidden="true" className={classNames(GRID, "text-[11px] leading-4 text-ink-3")}>
        <span className="relative h-4 desk:col-start-2">
          {ticks.map((tick, place) => (
            <span
              key={tick}
              className={classNames(
                "absolute whitespace-nowrap",
                x(tick) < 4 ? "" : x(tick) > 96 ? "-translate-x-full" : "-translate-x-1/2",
                tick !== 0 && place % 2 === 1 && ticks.length > 4 && "phone:hidden",
              )}
              style={{ left: `${x(tick)}%` }}
            >
              {tick > 0 ? `+${decimal(tick, 2)}` : decimal(tick, 2).replace("-", "−")}
            </span>
          ))}
        </span>
        <span className="text-right phone:hidden">{holdsLabel}</span>
      </div>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} className={classNames(GRID, "border-t border-border py-2 first:border-t-0")}>
            <span className="grid min-w-0 grid-cols-[10px_minmax(0,1fr)] items-baseline gap-x-2 phone:flex phone:flex-wrap">
              <Swatch color={row.color} />
              <span className="min-w-0 font-[550] break-words">{row.label}</span>
              <span className="text-xs whitespace-nowrap text-ink-3 desk:col-start-2">{row.note}</span>
            </span>
            <Track row={row} x={x} now={now} />
            <span className="text-13 text-ink-2 desk:text-right">
              <span className="text-ink-3 desk:sr-only">{holdsLabel} </span>
              {row.holds}
            </span>
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
        {given.length > 0 && <Key look="h-2 w-4 bg-brand">what the ballots give</Key>}
        {given.some((figure) => figure < 0) && <Key look="h-2 w-4 bg-warn">{under}</Key>}
        <Key look="size-2 rounded-full border-[1.5px] border-ink-3 bg-bg">at 0 %</Key>
        <Key look="size-2 rounded-full bg-ink-3">at 100 %</Key>
        <Key look="h-3 w-0.5 bg-ink">now</Key>
      </p>
    </div>
  );
}

function Track({ row, x, now }: { row: TornadoRow; x: (figure: number) => number; now: number }) {
  const [from, to] = row.whole;
  const bars = row.given ? halves(Math.min(...row.given), Math.max(...row.given)) : [];
  return (
    <span role="img" aria-label={row.said} className="relative block h-6">
      <span className="absolute inset-y-0 w-px bg-border-strong" style={{ left: `${x(0)}%` }} />
      <Stretch x={x} from={Math.min(from, to)} to={Math.max(from, to)} look="top-[11px] h-0.5 bg-border-strong" />
      {bars.map(({ low, high, isUnder }) => (
        <Stretch
          key={low}
          x={x}
          from={low}
          to={high}
          look={classNames("top-1.5 h-3 min-w-[3px] rounded-[1px]", isUnder ? "bg-warn" : "bg-brand")}
        />
      ))}
      <End at={x(from)} look="border-[1.5px] border-ink-3 bg-bg" />
      <End at={x(to)} look="bg-ink-3" />
      <span data-ink="" className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-ink" style={{ left: `${x(now)}%` }} />
    </span>
  );
}

function Stretch({ x, from, to, look }: { x: (figure: number) => number; from: number; to: number; look: string }) {
  const width = x(to) - x(from);
  return (
    <span data-ink="" className={classNames("absolute", look)} style={{ left: `${x(from)}%`, width: `${width}%` }} />
  );
}

function End({ at, look }: { at: number; look: string }) {
  const place = at < 2 ? "" : at > 98 ? "-translate-x-full" : "-translate-x-1/2";
  return (
    <span
      data-ink=""
      className={classNames("absolute top-2 size-2 rounded-full", place, look)}
      style={{ left: `${at}%` }}
    />
  );
}

function Key({ look, children }: { look: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <i data-ink="" className={classNames("inline-block rounded-[1px]", look)} />
      {children}
    </span>
  );
}

/** A bar, cut at 0. */
function halves(low: number, high: number) {
  return [
    ...(low < 0 ? [{ low, high: Math.min(0, high), isUnder: true }] : []),
    ...(high >= 0 ? [{ low: Math.max(0, low), high, isUnder: false }] : []),
  ];
}

const GRID = "grid items-center gap-x-4 gap-y-1.5 desk:grid-cols-[200px_minmax(0,1fr)_96px]";
