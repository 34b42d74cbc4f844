// How do a few things do on each of many criteria?
import type { CSSProperties, ReactNode } from "react";
import { percentOf } from "./axis";
import { classNames } from "./class-names";
import { freeLanes } from "./dot-layout";

export type ProfileDot = {
  id: string;
  label: string;
  /** Stands in the dot. */
  number: string;
  /** 0 to 1; null where nothing is known: then the dot is missing, and the row says so. */
  value: number | null;
};
export type ProfileRow = {
  id: string;
  label: string;
  mark?: ReactNode;
  note: ReactNode;
  dots: readonly ProfileDot[];
  said: string;
};

const STEP = 21;
/** Two lines of a name and one of small print; on phones the name has a line of its own above, 28 px. */
const LEAST = 64;

/**
 * A line for each criterion from its worst end to its best, with a numbered dot for each thing; the dots of `highlight` are filled and joined from line to line.
 * Level ones stand below and above the line.
 */
export function DotProfile({
  rows,
  highlight,
  ends,
  label,
}: {
  rows: readonly ProfileRow[];
  highlight: string | null;
  ends: readonly [worst: string, best: string];
  label: string;
}) {
  const laid = rows.map((row) => layOut(row, highlight));
  return (
    <div>
      <div aria-hidden="true" className={classNames(GRID, "pb-1 text-xs text-ink-3")}>
        <span className="phone:hidden" />
        <span className="flex justify-between">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      </div>
      <ol aria-label={label}>
        {laid.map(({ row, height, dots, at }, place) => (
          <li key={row.id} className={classNames(GRID, "items-center border-t border-border last:border-b")}>
            <span className="min-w-0 leading-tight phone:flex phone:h-7 phone:items-baseline phone:justify-between phone:gap-3 phone:pt-2">
              <span className="flex min-w-0 items-baseline gap-2">
                {row.mark}
                <span className="min-w-0 font-[550] phone:truncate desk:line-clamp-2" title={row.label}>
                  {row.label}
                </span>
              </span>
              <span className="text-xs text-ink-3 tabular-nums phone:shrink-0 desk:block desk:truncate">
                {row.note}
              </span>
            </span>
            <div role="img" aria-label={row.said} className="relative" style={{ height }}>
              <Thread
                from={at}
                to={laid[place + 1]?.at ?? null}
                way={(height + (laid[place + 1]?.height ?? 0)) / 2 + 1}
              />
              <span className="absolute inset-x-0 top-1/2 -mt-px h-px bg-border" />
              {dots.map((dot) => (
                <Dot key={dot.id} dot={dot} isOn={dot.id === highlight} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

type Laid = ProfileDot & { x: number; lane: number };

function layOut(row: ProfileRow, highlight: string | null) {
  const known = row.dots.flatMap((dot) => (dot.value === null ? [] : [{ ...dot, x: percentOf(dot.value, 0, 1) }]));
  // A dot is 20 px wide; on a phone's 300 px that is 7 %. Who is followed stays on the line.
  const byTurn = known.toSorted((a, b) => Number(b.id === highlight) - Number(a.id === highlight));
  const lanes = freeLanes(
    byTurn.map(({ x }) => x),
    7,
  );
  const dots = byTurn.map((dot, place): Laid => ({ ...dot, lane: lanes[place] ?? 0 }));
  const tallest = Math.max(0, ...lanes.map(Math.abs));
  const at = dots.find(({ id }) => id === highlight)?.x ?? null;
  return { row, dots, at, height: Math.max(LEAST, (2 * tallest + 1) * STEP + 12) };
}

/** From the highlighted one's place to that in the next row, `way` px below. */
function Thread({ from, to, way }: { from: number | null; to: number | null; way: number }) {
  if (from === null || to === null) return null;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-x-0 top-1/2 h-(--way) w-full overflow-visible phone:h-[calc(var(--way)+28px)]"
      style={{ "--way": `${way}px` } as CSSProperties}
    >
      <line
        x1={from}
        x2={to}
        y1="0"
        y2="100"
        vectorEffect="non-scaling-stroke"
        strokeWidth="2"
        className="stroke-brand"
      />
    </svg>
  );
}

function Dot({ dot, isOn }: { dot: Laid; isOn: boolean }) {
  return (
    <span
      data-ink=""
      title={dot.label}
      className={classNames(
        "absolute grid size-5 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border text-[11px] leading-none font-semibold tabular-nums",
        isOn ? "z-[1] border-brand bg-brand text-on-brand" : "border-border-strong bg-surface text-ink-2",
      )}
      style={{ left: `${dot.x}%`, top: `calc(50% + ${dot.lane * STEP}px)` }}
    >
      {dot.number}
    </span>
  );
}

const GRID = "grid gap-x-6 px-2.5 desk:grid-cols-[170px_minmax(0,1fr)]";
