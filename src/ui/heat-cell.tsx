// How strong is a value, at a glance and as a number?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A cell of a heat table: `value` 0 to 1 picks one of seven steps, `children` is the number to print. Null is a gap, drawn as one. */
export function HeatCell({
  value,
  children,
  className,
}: {
  value: number | null;
  children?: ReactNode;
  className?: string | undefined;
}) {
  const look = value === null ? "border-dashed border-border-strong text-ink-3" : STEPS[heatStep(value) - 1];
  return (
    <span
      className={classNames(
        "grid min-h-9 place-items-center rounded-xs border px-2 font-medium tabular-nums",
        look,
        className,
      )}
    >
      {children ?? "–"}
    </span>
  );
}

/** The step, 1 to 7, of a value from 0 to 1. */
export function heatStep(value: number): number {
  return Math.min(7, Math.max(1, Math.floor(value * 7) + 1));
}

// The ramp is the same in both themes, and so is the ink on it.
const DARK = "border-transparent text-[oklch(23.5%_.018_250)] dark:border-border";
const WHITE = "border-transparent text-white dark:border-border";
const STEPS = [
  `bg-heat-1 ${DARK}`,
  `bg-heat-2 ${DARK}`,
  `bg-heat-3 ${DARK}`,
  `bg-heat-4 ${DARK}`,
  `bg-heat-5 ${DARK}`,
  `bg-heat-6 ${WHITE}`,
  `bg-heat-7 ${WHITE}`,
];
