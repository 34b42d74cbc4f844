// How far apart are the ballots?
import type { ReactNode } from "react";
import { percentOf } from "./axis";
import { classNames } from "./class-names";
import { Strip, type StripRow, type StripWords } from "./strip";

export type { StripDot, StripRow, StripWords } from "./strip";

/**
 * One line of dots a criterion, on one axis: the round before in rings below, the band is the middle half, the bar the median.
 * Equal values stack. Order the rows by exact spread; quartiles are printed rounded. `describe` is what is read aloud for a row.
 */
export function StripPlot({
  axis,
  ticks,
  rows,
  words,
  label,
  describe,
}: {
  axis: readonly [number, number];
  ticks: readonly number[];
  rows: readonly StripRow[];
  words?: Partial<StripWords> | undefined;
  label?: string | undefined;
  describe?: ((row: StripRow) => string) | undefined;
}) {
  const said: StripWords = { ...WORDS, ...words };
  return (
    <div>
      <div aria-hidden="true" className={classNames(GRID, "items-end pb-2 text-xs leading-4 font-medium text-ink-3")}>
        <span className="phone:col-span-3 phone:mb-1">{said.axis}</span>
        <div className="relative h-4 tabular-nums phone:col-span-3">
          {ticks.map((tick) => (
            <span
              key={tick}
              className={classNames(
                "absolute",
                tick === axis[0]
                  ? "phone:translate-x-0 -translate-x-1/2"
                  : tick === axis[1]
                    ? "-translate-x-1/2 phone:-translate-x-full"
                    : "-translate-x-1/2",
              )}
              style={{ left: `${percentOf(tick, ...axis)}%` }}
            >
              {tick}
            </span>
          ))}
        </div>
        <span className="text-right phone:hidden">{said.median}</span>
        <span className="text-right whitespace-nowrap phone:hidden">{said.middle}</span>
        <span className="phone:hidden">{said.spread}</span>
      </div>
      <ol aria-label={label} className="border-b border-border">
        {rows.map((row) => (
          <li key={row.label} className={classNames(GRID, "items-center border-t border-border phone:py-2.5")}>
            <RowLabel row={row} />
            <div className="phone:col-span-3 phone:row-start-2">
              <Strip row={row} axis={axis} ticks={ticks} words={said} label={describe?.(row) ?? describeRow(row)} />
            </div>
            <span className="text-right font-[650] tabular-nums">
              <span className="sr-only">{said.median} </span>
              {Math.round(row.median)}
            </span>
            <span className="text-right tabular-nums">
              <span className="sr-only">{said.middle} </span>
              {Math.round(row.q1)}–{Math.round(row.q3)}
            </span>
            <span className="grid phone:col-span-3 phone:row-start-3 phone:flex phone:items-baseline phone:gap-2">
              <b className={row.emphasis ? "font-[650]" : "font-[550]"}>{row.verdict}</b>
              {row.verdictNote && <small className="text-xs text-ink-3 tabular-nums">{row.verdictNote}</small>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function RowLabel({ row: { label, press, emphasis } }: { row: StripRow }) {
  const look = emphasis ? "text-base leading-5 font-[650]" : "font-[550]";
  if (!press) return <span className={look}>{label}</span>;
  return (
    <button
      type="button"
      aria-label={press.label}
      aria-pressed={press.isOn}
      onClick={press.act}
      className={classNames(
        "hit min-h-11 text-left break-words underline decoration-border-strong decoration-1 underline-offset-4 hover:text-brand aria-pressed:text-brand aria-pressed:decoration-brand aria-pressed:decoration-2",
        look,
      )}
    >
      {label}
    </button>
  );
}

/** The signs of a strip plot, for a Figure's legend. */
export function StripLegend({
  now,
  before,
  median,
  middle,
  children,
}: {
  now: ReactNode;
  before?: ReactNode;
  median: ReactNode;
  middle: ReactNode;
  children?: ReactNode;
}) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-ink-2 *:inline-flex *:items-center *:gap-1.5">
      <li>
        <i className="size-2.5 rounded-full bg-ink-2" />
        {now}
      </li>
      {before && (
        <li>
          <i className="size-2 rounded-full border-[1.25px] border-border-strong bg-bg" />
          {before}
        </li>
      )}
      <li>
        <i className="h-3.5 w-[3px] bg-ink" />
        {median}
      </li>
      <li>
        <i className="h-3 w-4 bg-ink-2 opacity-[.18] dark:opacity-[.36]" />
        {middle}
      </li>
      {children && <li>{children}</li>}
    </ul>
  );
}

function describeRow(row: StripRow): string {
  const number = (value: number) => String(Number(value.toFixed(2)));
  return `${row.label}: median ${number(row.median)}, middle half ${number(row.q1)} to ${number(row.q3)}, ${row.now.length} ballots`;
}

const WORDS: StripWords = {
  axis: "Points of 100",
  median: "Median",
  middle: "Middle half",
  spread: "Spread ↓",
  now: "now",
  before: "before",
};
const GRID = "grid grid-cols-[minmax(0,1fr)_auto_auto] gap-x-5 desk:grid-cols-[120px_minmax(0,1fr)_56px_76px_72px]";
