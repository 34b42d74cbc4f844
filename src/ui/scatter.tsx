// Who stands where on two axes?
import { scaleLinear } from "d3-scale";
import { curveStepBefore, line } from "d3-shape";
import { classNames } from "./class-names";
import { labelSides } from "./scatter-labels";
import { Mark, type ScatterMark } from "./scatter-mark";

export type { ScatterMark } from "./scatter-mark";

export type ScatterAxis = {
  label: string;
  /** Both ends, in the axis's own unit, the lesser first. */
  domain: readonly [number, number];
  /** Which way is better. */
  better: "more" | "less";
  format: (value: number) => string;
};

/** The least plot on a phone of 320 px, and on a desk (or paper). */
const NARROW = [250, 280] as const;
const WIDE = [600, 380] as const;

/**
 * Marks on two axes, each with its name where there is room, and the Pareto front as steps through `front` (in the order of x, from the worse to the better end).
 * `label` is what is read aloud; the numbers stand in the figure's table.
 */
export function Scatter({
  x,
  y,
  marks,
  front,
  label,
}: {
  x: ScatterAxis;
  y: ScatterAxis;
  marks: readonly ScatterMark[];
  front: readonly (readonly [x: number, y: number])[];
  label: string;
}) {
  const across = scaleLinear([...x.domain], [0, 100]);
  const up = scaleLinear([...y.domain], [100, 0]);
  const placed = marks.map((mark) => ({ x: across(mark.x) / 100, y: up(mark.y) / 100, label: mark.label }));
  const free = x.better === "more" ? "right" : "left";
  const [narrow, wide] = [labelSides(placed, free, NARROW), labelSides(placed, free, WIDE)];
  return (
    <div role="img" aria-label={label} className="grid grid-cols-[auto_minmax(0,1fr)] text-xs text-ink-3 tabular-nums">
      <AxisName axis={y} className="col-span-2 pb-2" arrow={y.better === "more" ? "↑" : "↓"} />
      <div className="relative w-9 desk:w-12">
        {up.ticks(5).map((tick) => (
          <span key={tick} className="absolute right-2 -translate-y-1/2" style={{ top: `${up(tick)}%` }}>
            {y.format(tick)}
          </span>
        ))}
      </div>
      <div className="relative h-[280px] border-b border-l border-border-strong desk:h-[380px]">
        <Grid across={across.ticks(5).map(across)} up={up.ticks(5).map(up)} />
        <FrontLine points={withEnds(front, x, y).map(([a, b]) => [across(a), up(b)] as const)} />
        {marks.map((mark, place) => (
          <Mark
            key={mark.id}
            mark={mark}
            sides={[narrow[place] ?? null, wide[place] ?? null]}
            across={across}
            up={up}
          />
        ))}
      </div>
      <div />
      <div className="relative mt-1.5 h-4">
        {across.ticks(4).map((tick) => (
          <span
            key={tick}
            className={classNames(
              "absolute",
              across(tick) > 95 ? "-translate-x-full" : across(tick) < 3 ? "" : "-translate-x-1/2",
            )}
            style={{ left: `${across(tick)}%` }}
          >
            {x.format(tick)}
          </span>
        ))}
      </div>
      <div />
      <AxisName axis={x} className="pt-1 text-right" arrow={x.better === "more" ? "→" : "←"} />
    </div>
  );
}

function AxisName({ axis, arrow, className }: { axis: ScatterAxis; arrow: string; className: string }) {
  return (
    <p className={className}>
      <b className="font-[550] text-ink">{axis.label}</b> {arrow} better
    </p>
  );
}

function Grid({ across, up }: { across: readonly number[]; up: readonly number[] }) {
  return (
    <svg aria-hidden="true" width="100%" height="100%" className="absolute inset-0 overflow-visible stroke-border">
      {across.map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {up.map((at) => (
        <line key={at} x1="0" x2="100%" y1={`${at}%`} y2={`${at}%`} />
      ))}
    </svg>
  );
}

type Point = readonly [x: number, y: number];

function FrontLine({ points }: { points: readonly Point[] }) {
  const path = line<Point>().curve(curveStepBefore)([...points]);
  if (!path) return null;
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full">
      <path
        d={path}
        fill="none"
        strokeWidth="1.5"
        strokeDasharray="5 4"
        vectorEffect="non-scaling-stroke"
        className="stroke-brand"
      />
    </svg>
  );
}

/** The steps with their ends at the worse ends of the axes. */
function withEnds(front: readonly Point[], x: ScatterAxis, y: ScatterAxis): Point[] {
  const [first, last] = [front[0], front.at(-1)];
  if (!first || !last) return [];
  const worse = ({ better, domain }: ScatterAxis) => (better === "more" ? domain[0] : domain[1]);
  return [[worse(x), first[1]], ...front, [last[0], worse(y)]];
}
