// How does one thing stand on two axes?
import { classNames } from "./class-names";
import type { LabelSide } from "./scatter-labels";

export type ScatterMark = {
  id: string;
  label: string;
  /** Stands in the mark. */
  number: string;
  x: number;
  y: number;
  /** Where it could still stand when something is unknown. */
  xRange?: readonly [number, number] | undefined;
  yRange?: readonly [number, number] | undefined;
  tone: "lead" | "front" | "beaten";
};

type Sides = readonly [narrow: LabelSide | null, wide: LabelSide | null];
type Scale = (value: number) => number;

/** A numbered mark with its name on the side where there is room, and dotted lines to where it could still stand. */
export function Mark({
  mark,
  sides: [narrow, wide],
  across,
  up,
}: {
  mark: ScatterMark;
  sides: Sides;
  across: Scale;
  up: Scale;
}) {
  const { label, number, x, y, xRange, yRange, tone } = mark;
  return (
    <>
      {xRange && (
        <span
          className="absolute -translate-y-1/2 border-t-[1.5px] border-dashed border-ink-3"
          style={{ top: `${up(y)}%`, ...between(across(xRange[0]), across(xRange[1]), "left", "width") }}
        />
      )}
      {yRange && (
        <span
          className="absolute -translate-x-1/2 border-l-[1.5px] border-dashed border-ink-3"
          style={{ left: `${across(x)}%`, ...between(up(yRange[0]), up(yRange[1]), "top", "height") }}
        />
      )}
      <span
        className={classNames("absolute size-0", tone !== "beaten" && "z-[1]")}
        style={{ left: `${across(x)}%`, top: `${up(y)}%` }}
      >
        <span
          data-ink=""
          title={label}
          className={classNames(
            "absolute grid h-[22px] min-w-[22px] -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border-[1.5px] px-1 text-[11px] leading-none font-[650]",
            TONES[tone],
          )}
        >
          {number}
        </span>
        <span
          className={classNames(
            "absolute rounded-xs bg-bg px-0.5 text-13 leading-none whitespace-nowrap",
            tone === "lead" ? "font-[650] text-ink" : tone === "front" ? "font-[550] text-ink" : "text-ink-2",
            narrow ? ON_PHONES[narrow] : "phone:hidden",
            wide ? ON_DESKS[wide] : "desk:hidden",
          )}
        >
          {label}
        </span>
      </span>
    </>
  );
}

function between(one: number, other: number, start: "left" | "top", length: "width" | "height") {
  return { [start]: `${Math.min(one, other)}%`, [length]: `${Math.abs(one - other)}%` };
}

const TONES: Record<ScatterMark["tone"], string> = {
  lead: "border-brand bg-brand text-on-brand",
  front: "border-brand bg-brand-soft text-brand",
  beaten: "border-border-strong bg-surface text-ink-2",
};
const ON_PHONES: Record<LabelSide, string> = {
  right: "phone:left-3.5 phone:-translate-y-1/2",
  left: "phone:right-3.5 phone:-translate-y-1/2",
  above: "phone:bottom-3.5 phone:left-0 phone:-translate-x-1/2",
  below: "phone:top-3.5 phone:left-0 phone:-translate-x-1/2",
};
const ON_DESKS: Record<LabelSide, string> = {
  right: "desk:left-3.5 desk:-translate-y-1/2",
  left: "desk:right-3.5 desk:-translate-y-1/2",
  above: "desk:bottom-3.5 desk:left-0 desk:-translate-x-1/2",
  below: "desk:top-3.5 desk:left-0 desk:-translate-x-1/2",
};
