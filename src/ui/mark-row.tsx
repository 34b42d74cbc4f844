"use client";
// How is one mark of a few given with a press?
import { useId } from "react";
import { classNames } from "./class-names";

/** Radio buttons in a row, on phones in two: whole numbers from `from` to `to`. `said` is what a mark is called aloud; `ends` stand below the first and the last. */
export function MarkRow({
  label,
  from,
  to,
  value,
  onValue,
  said,
  ends,
  className,
}: {
  label: string;
  from: number;
  to: number;
  value: number | undefined;
  onValue: (value: number) => void;
  said?: ((mark: number) => string) | undefined;
  ends?: readonly [string, string] | undefined;
  className: string;
}) {
  const name = useId();
  const marks = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  return (
    <>
      <div role="radiogroup" aria-label={label} className={classNames("grid gap-1", className)}>
        {marks.map((mark) => (
          <label key={mark} className={MARK}>
            <input
              type="radio"
              name={name}
              value={mark}
              checked={value === mark}
              aria-label={said?.(mark)}
              onChange={() => onValue(mark)}
              className="absolute inset-0 m-0 cursor-[inherit] appearance-none"
            />
            {mark}
          </label>
        ))}
      </div>
      {ends && (
        <p aria-hidden="true" className="mt-1 flex justify-between text-xs text-ink-3">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
    </>
  );
}

const MARK =
  "relative grid min-h-12 place-items-center rounded-md border border-border-strong bg-surface font-medium tabular-nums hover:bg-sunken has-checked:border-brand has-checked:bg-brand has-checked:font-[650] has-checked:text-on-brand has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";
