"use client";
// How are points given with a thumb?
import { useState } from "react";
import { classNames } from "./class-names";

/**
 * A minus, a native slider, a plus and a number, each 48 px high: the ballot's row. Whole numbers from `min` (0) to `max` (100) by
 * `step` (1); PageUp and PageDown move by ten steps. `limit` is the most that may be given now: the slider stops there and
 * nothing else moves to make room. `valueText` is what is read aloud ("30 points, 15 left"); `id` goes on the number field.
 */
export function Stepper({
  label,
  value,
  min = 0,
  max = 100,
  step = 1,
  limit = max,
  onChange,
  valueText,
  id,
  lessLabel,
  moreLabel,
  disabled = false,
  className,
}: {
  label: string;
  value: number;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  limit?: number | undefined;
  onChange: (value: number) => void;
  valueText?: string | undefined;
  id?: string | undefined;
  lessLabel?: string | undefined;
  moreLabel?: string | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const top = Math.max(min, Math.min(limit, max));
  const give = (next: number) => {
    const allowed = Math.min(Math.max(next, min), Math.max(top, Math.min(value, next)));
    if (allowed !== value) onChange(allowed);
  };
  const pages: Record<string, number> = { PageUp: 10 * step, PageDown: -10 * step };
  return (
    <div className={classNames("grid grid-cols-[48px_minmax(0,1fr)_48px_56px] items-center gap-2", className)}>
      <button
        type="button"
        className={STEP}
        aria-label={lessLabel ?? `${label}: one less`}
        aria-disabled={disabled || value <= min}
        onClick={() => !disabled && give(value - step)}
      >
        −
      </button>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        onChange={(event) => give(event.target.valueAsNumber)}
        onKeyDown={(event) => {
          const way = pages[event.key];
          if (way === undefined) return;
          event.preventDefault();
          give(value + way);
        }}
        className="m-0 h-12 w-full min-w-0 touch-pan-y accent-brand"
      />
      <button
        type="button"
        className={STEP}
        aria-label={moreLabel ?? `${label}: one more`}
        aria-disabled={disabled || value >= top}
        onClick={() => !disabled && give(value + step)}
      >
        +
      </button>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={id ? undefined : label}
        disabled={disabled}
        value={draft ?? String(value)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setDraft(event.target.value);
          const number = Number(event.target.value);
          if (/^\d+$/.test(event.target.value) && number >= min && number <= top) give(number);
        }}
        onBlur={() => {
          if (draft !== null && /^\d+$/.test(draft)) give(Number(draft));
          setDraft(null);
        }}
        className="h-12 w-full min-w-0 rounded-md border border-border-strong bg-surface px-2.5 text-right text-lg font-semibold tabular-nums disabled:bg-sunken disabled:text-ink-3"
      />
    </div>
  );
}

const STEP =
  "h-12 touch-manipulation rounded-md border border-border-strong bg-surface text-xl leading-none font-medium text-ink select-none hover:bg-sunken active:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 aria-disabled:hover:bg-surface";
