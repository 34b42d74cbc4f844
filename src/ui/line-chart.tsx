// How do several straight lines run from one end to the other, and where do they cross?
import { scaleLinear } from "d3-scale";
import { decimal } from "./axis";
import { classNames } from "./class-names";

export type ChartLine = {
  key: string;
  label: string;
  /** The figures, 0 to 1, at the left and right end. */
  from: number;
  to: number;
  /** lead: thick and dark; mark: thick, in brand; faint: the rest. Only the first two have their name beside them in a crowd. */
  tone: "lead" | "mark" | "faint";
};

/**
 * Straight lines over an axis from 0 to 100 %, the figures from 0 to 1. `now` is a vertical line, `band` a shaded stretch of the axis, `crossings` are marked
 * with their place. Names stand at the right end, kept apart.
 */
export function LineChart({
  lines,
  now,
  nowLabel,
  band,
  crossings,
  label,
}: {
  lines: readonly ChartLine[];
  /** All places on the axis are shares of 1. */
  now: number;
  nowLabel: string;
  band: readonly [number, number] | null;
  crossings: readonly { at: number; figure: number; label: string }[];
  label: string;
}) {
  const y = scaleLinear().domain([0, 1]).range([FLOOR, TOP]);
  const named = namesAt(lines, y);
  return (
    <div
      role="img"
      aria-label={label}
      className="grid grid-cols-[minmax(0,1fr)_100px] gap-x-2 pl-6 tabular-nums md:grid-cols-[minmax(0,1fr)_148px]"
    >
      <svg width="100%" height={HEIGHT} aria-hidden="true" className="overflow-visible text-[11px]">
        {band && (
          <rect
            data-ink=""
            x={`${band[0] * 100}%`}
            width={`${Math.max(0.4, (band[1] - band[0]) * 100)}%`}
            y={TOP}
            height={FLOOR - TOP}
            className="fill-brand-soft"
          />
        )}
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              x1="0"
              x2="100%"
              y1={y(tick)}
              y2={y(tick)}
              className={tick === 0 ? "stroke-border-strong" : "stroke-border"}
            />
            <text x="-6" y={y(tick) + 4} textAnchor="end" className="fill-ink-3">
              {decimal(tick, 2)}
            </text>
          </g>
        ))}
        <line
          x1={`${now * 100}%`}
          x2={`${now * 100}%`}
          y1={TOP - 4}
          y2={FLOOR}
          strokeDasharray="3 3"
          className="stroke-ink-2"
        />
        <text x={`${now * 100}%`} y={TOP - 9} textAnchor={anchor(now)} className="fill-ink-2">
          {nowLabel}
        </text>
        {[...lines]
          .sort((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone))
          .map((line) => (
            <line
              key={line.key}
              data-ink=""
              x1="0"
              x2="100%"
              y1={y(line.from)}
              y2={y(line.to)}
              strokeWidth={line.tone === "faint" ? 1.25 : 2.25}
              className={STROKES[line.tone]}
            />
          ))}
        {crossings.map(({ at, figure, label: text }) => (
          <g key={at}>
            <circle
              data-ink=""
              cx={`${at * 100}%`}
              cy={y(figure)}
              r="4.5"
              className="fill-warn stroke-bg"
              strokeWidth="1.5"
            />
            <text
              x={`${at * 100}%`}
              y={y(figure) - 9}
              textAnchor={anchor(at)}
              strokeWidth="3"
              paintOrder="stroke"
              className="fill-warn stroke-bg font-[650]"
            >
              {text}
            </text>
          </g>
        ))}
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <text
            key={tick}
            x={`${tick * 100}%`}
            y={FLOOR + 15}
            textAnchor={tick === 0 ? "start" : tick === 1 ? "end" : "middle"}
            className={classNames("fill-ink-3", tick % 0.5 !== 0 && "phone:hidden")}
          >
            {tick === 0 ? "0" : `${tick * 100} %`}
          </text>
        ))}
      </svg>
      <div aria-hidden="true" className="relative text-xs leading-4">
        {named.map(({ key, label: name, tone, place }) => (
          <span
            key={key}
            title={name}
            className={classNames("absolute inset-x-0 -translate-y-1/2 truncate", NAMES[tone])}
            style={{ top: `${place}px` }}
          >
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

const HEIGHT = 296;
const TOP = 26;
const FLOOR = 272;
const APART = 15;
const CROWD = 8;
const ORDER = ["faint", "mark", "lead"];
const STROKES = { lead: "stroke-ink", mark: "stroke-brand", faint: "stroke-border-strong" };
const NAMES = { lead: "font-[650] text-ink", mark: "font-[550] text-brand", faint: "text-ink-3" };

const anchor = (at: number) => (at < 0.08 ? "start" : at > 0.92 ? "end" : "middle");

/** Where the names stand: at the end of their line, pushed apart, and inside the drawing. */
function namesAt(lines: readonly ChartLine[], y: (figure: number) => number) {
  const shown = lines.length > CROWD ? lines.filter(({ tone }) => tone !== "faint").slice(0, CROWD) : lines;
  const placed = shown.map((line) => ({ ...line, place: y(line.to) })).sort((a, b) => a.place - b.place);
  for (const [at, one] of placed.entries()) {
    const before = placed[at - 1];
    if (before) one.place = Math.max(one.place, before.place + APART);
  }
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const [one, after] = [placed[at], placed[at + 1]];
    if (one) one.place = Math.min(one.place, after ? after.place - APART : FLOOR);
  }
  return placed;
}
