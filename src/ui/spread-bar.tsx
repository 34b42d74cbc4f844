// How far apart are a few scores, in the width of a cell?
import { percentOf } from "./axis";

/** Lowest to highest as a line, the middle half as a band, the median as a mark, on an axis from `min` to `max`. `label` says it aloud. */
export function SpreadBar({
  min,
  max,
  low,
  high,
  q1,
  q3,
  median,
  label,
}: {
  min: number;
  max: number;
  low: number;
  high: number;
  q1?: number | undefined;
  q3?: number | undefined;
  median: number;
  label: string;
}) {
  const x = (value: number) => percentOf(value, min, max);
  return (
    <svg role="img" aria-label={label} width="100%" height="14" className="block overflow-visible">
      <rect x="0" y="6.5" width="100%" height="1" className="fill-border" />
      <rect
        x={`${x(low)}%`}
        width={`${Math.max(1, x(high) - x(low))}%`}
        y="6"
        height="2"
        className="fill-border-strong"
      />
      {q1 !== undefined && q3 !== undefined && (
        <rect x={`${x(q1)}%`} width={`${x(q3) - x(q1)}%`} y="3" height="8" className="fill-brand opacity-30" />
      )}
      <line x1={`${x(median)}%`} x2={`${x(median)}%`} y1="0" y2="14" strokeWidth="2.5" className="stroke-ink" />
    </svg>
  );
}
