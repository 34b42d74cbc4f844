// How is one line of a strip plot drawn?
import type { ReactNode } from "react";
import { percentOf } from "./axis";
import { categoryColor } from "./category-color";
import { type Bin, labelLines, stackOffsets } from "./dot-layout";
import { stripBars } from "./strip-bars";

export type StripDot = { value: number; initials?: string | undefined; title?: string | undefined };
export type StripRow = {
  label: string;
  color: number;
  now: readonly StripDot[];
  /** The round before, in the same order as `now`: equal places are the same person. */
  before?: readonly (StripDot | null)[] | undefined;
  median: number;
  q1: number;
  q3: number;
  /** The word for the spread (split, apart, close) and the small print under it. */
  verdict: ReactNode;
  verdictNote?: ReactNode;
  /** The row to talk about: taller, bolder, with initials where dots have them. */
  emphasis?: boolean | undefined;
  /** Where the reader's own ballot lies: a small triangle below the dots. */
  mine?: number | null | undefined;
  /** Makes the label a button, called `label` aloud. */
  press?: { label: string; isOn: boolean; act: () => void } | undefined;
  /** Counts instead of dots; without them more than 60 dots are counted here. */
  bins?: readonly Bin[] | undefined;
};
export type StripWords = {
  axis: ReactNode;
  median: ReactNode;
  middle: ReactNode;
  spread: ReactNode;
  now: string;
  before: string;
};

const DOT = { gap: 1.8, step: 11, radius: 5.5 };
const RING = { gap: 1.2, step: 8, radius: 3.5 };
const MOST_DOTS = 60;

/** One row's drawing: x in percent of the axis, so that it needs no measuring; the row grows with its tallest stack. */
export function Strip({
  row,
  axis,
  ticks,
  words,
  label,
}: {
  row: StripRow;
  axis: readonly [number, number];
  ticks: readonly number[];
  words: StripWords;
  label: string;
}) {
  const at = (value: number) => percentOf(value, ...axis);
  const dense = row.bins !== undefined || row.now.length > MOST_DOTS;
  const before = dense ? [] : (row.before ?? []);
  const dots = stackOffsets(
    row.now.map((dot) => at(dot.value)),
    DOT.gap,
  );
  const held = before.flatMap((dot, index) => (dot ? [{ dot, index }] : []));
  const ringOffsets = stackOffsets(
    held.map(({ dot }) => at(dot.value)),
    RING.gap,
  );
  const named = row.emphasis && !dense ? row.now.filter((dot) => dot.initials) : [];
  const lines = labelLines(
    named.map((dot) => at(dot.value)),
    4.5,
  );

  const lane = dense ? 22 : Math.max(16, Math.max(0, ...dots) * DOT.step + 11);
  const ringLane = Math.max(6, Math.max(0, ...ringOffsets) * RING.step + 4);
  const top = named.length > 0 ? 18 + 12 * Math.max(0, ...lines) : 6;
  const now = top + 6 + lane;
  const then = now + lane + 10 + ringLane;
  const height = (held.length > 0 ? then + ringLane : now + lane) + (named.length > 0 ? 10 : 8);
  const rings = held.map(({ dot, index }, place) => ({
    index,
    x: at(dot.value),
    y: then + (ringOffsets[place] ?? 0) * RING.step,
  }));
  const dotY = (index: number) => now + (dots[index] ?? 0) * DOT.step;

  return (
    <svg width="100%" height={height} role="img" aria-label={label} className="block overflow-visible tabular-nums">
      {[...new Set([axis[0], ...ticks])].map((tick) => (
        <line
          key={tick}
          x1={`${at(tick)}%`}
          x2={`${at(tick)}%`}
          y1="0"
          y2={height}
          className={tick === axis[0] ? "stroke-border-strong" : "stroke-border"}
        />
      ))}
      <rect
        x={`${at(row.q1)}%`}
        width={`${at(row.q3) - at(row.q1)}%`}
        y={now - lane}
        height={2 * lane}
        fill={categoryColor(row.color)}
        className="opacity-[.18] dark:opacity-[.36]"
      />
      {rings.map((ring) => (
        <line
          key={`move ${ring.index}`}
          x1={`${ring.x}%`}
          y1={ring.y}
          x2={`${at(row.now[ring.index]?.value ?? axis[0])}%`}
          y2={dotY(ring.index)}
          className="stroke-border-strong opacity-55"
        />
      ))}
      {rings.map((ring) => (
        <circle
          key={`ring ${ring.index}`}
          cx={`${ring.x}%`}
          cy={ring.y}
          r={RING.radius}
          strokeWidth="1.25"
          className="fill-bg stroke-border-strong"
        />
      ))}
      {dense && stripBars(row, axis, now + lane, 2 * lane)}
      <line
        x1={`${at(row.median)}%`}
        x2={`${at(row.median)}%`}
        y1={now - lane - 4}
        y2={now + lane + 4}
        strokeWidth="3"
        className="stroke-ink"
      />
      {!dense &&
        [...row.now.entries()].map(([index, dot]) => (
          <circle
            key={index}
            cx={`${at(dot.value)}%`}
            cy={dotY(index)}
            r={DOT.radius}
            fill={categoryColor(row.color)}
            strokeWidth="1.5"
            data-ink=""
            className="stroke-bg"
          >
            {dot.title && <title>{dot.title}</title>}
          </circle>
        ))}
      {typeof row.mine === "number" && (
        <svg
          aria-hidden="true"
          x={`${at(row.mine)}%`}
          y={now + lane + 1}
          width="8"
          height="6"
          className="overflow-visible"
        >
          <path d="M0 0l4 6h-8z" className="fill-ink" />
        </svg>
      )}
      {named.map((dot, index) => (
        <text
          key={`${dot.initials} ${dot.value}`}
          x={`${at(dot.value)}%`}
          y={top - 4 - 12 * (lines[index] ?? 0)}
          textAnchor="middle"
          className="fill-ink-2 text-[11px] font-[550]"
        >
          {dot.initials}
        </text>
      ))}
      {row.emphasis && held.length > 0 && (
        <g className="fill-ink-3 text-[11px] phone:hidden">
          <text x="6" y={now + 4}>
            {words.now}
          </text>
          <text x="6" y={then + 4}>
            {words.before}
          </text>
        </g>
      )}
    </svg>
  );
}
