"use client";
// How is one of a few things chosen that need a sentence each?
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { useField } from "./field";

export type RadioCard<T extends string> = {
  value: T;
  title: ReactNode;
  text?: ReactNode;
  note?: ReactNode;
  disabled?: boolean | undefined;
};

/** Radio buttons as cards: a title, a sentence, a small note at the right. `label` names the group (or the `<Field group>` does); `columns` from 721 px up. */
export function RadioCards<T extends string>({
  label,
  value,
  options,
  onValue,
  columns = 1,
}: {
  label?: string | undefined;
  value: T | null;
  options: readonly RadioCard<T>[];
  onValue: (value: T) => void;
  columns?: 1 | 2 | 3 | undefined;
}) {
  const { control, labelId } = useField();
  const name = useId();
  return (
    <div
      role="radiogroup"
      {...control}
      aria-label={label}
      aria-labelledby={label ? undefined : labelId}
      className={classNames("grid gap-2", COLUMNS[columns])}
    >
      {options.map((option) => (
        <label key={option.value} className={CARD}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onValue(option.value)}
            className="m-0 mt-0.5 size-4 accent-brand"
          />
          <span className="min-w-0">
            <span className="block font-[550] text-ink">{option.title}</span>
            {option.text && <span className="mt-0.5 block text-13 text-pretty text-ink-2">{option.text}</span>}
          </span>
          {option.note && <span className="text-xs text-ink-3">{option.note}</span>}
        </label>
      ))}
    </div>
  );
}

const COLUMNS = { 1: "", 2: "md:grid-cols-2", 3: "md:grid-cols-3" };
const CARD =
  "grid min-h-11 grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-x-3 rounded-md border border-border-strong bg-surface px-3 py-2.5 transition-colors duration-[80ms] hover:border-ink-3 has-checked:border-brand has-checked:bg-brand-soft has-disabled:cursor-not-allowed has-disabled:opacity-60 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";
