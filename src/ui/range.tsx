"use client";
// How is one figure moved back and forth?
import { useId } from "react";
import { classNames } from "./class-names";

/**
 * A label, a native slider and its figure in one row; on phones the slider goes below. Whole numbers from `min` (0) to `max` (100); PageUp and
 * PageDown move by ten. `mark` is a figure to come back to, drawn as a tick under the track. `format` writes the figure, `valueText` is read aloud.
 */
export function Range({
  label,
  value,
  min = 0,
  max = 100,
  mark,
  onValue,
  format = String,
  valueText,
  className,
}: {
  label: string;
  value: number;
  min?: number | undefined;
  max?: number | undefined;
  mark?: number | undefined;
  onValue: (value: number) => void;
  format?: ((value: number) => string) | undefined;
  valueText?: string | undefined;
  className?: string | undefined;
}) {
  const id = useId();
  const pages: Record<string, number> = { PageUp: 10, PageDown: -10 };
  return (
    <div
      className={classNames(
        "grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 desk:grid-cols-[120px_minmax(0,1fr)_44px]",
        className,
      )}
    >
      <label htmlFor={id} className="min-w-0 leading-tight break-words">
        {label}
      </label>
      <div className="relative phone:col-span-2 phone:row-start-2">
        <input
          id={id}
          type="range"
          aria-valuetext={valueText}
          min={min}
          max={max}
          value={value}
          onChange={(event) => onValue(event.target.valueAsNumber)}
          onKeyDown={(event) => {
            const way = pages[event.key];
            if (way === undefined) return;
            event.preventDefault();
            onValue(Math.min(max, Math.max(min, value + way)));
          }}
          className="m-0 block h-8 w-full min-w-0 touch-pan-y accent-brand touch:h-11"
        />
        {mark !== undefined && (
          <span
            aria-hidden="true"
            data-ink=""
            className="pointer-events-none absolute bottom-0 h-1.5 w-px -translate-x-1/2 bg-ink-3 touch:bottom-1.5"
            style={{ left: `calc(8px + (100% - 16px) * ${(mark - min) / (max - min)})` }}
          />
        )}
      </div>
      <span className="text-right whitespace-nowrap tabular-nums phone:col-start-2 phone:row-start-1">
        {format(value)}
      </span>
    </div>
  );
}
