"use client";
// How is one of a few things chosen that need a sentence each?
import { type ReactNode, useId, useState } from "react";
import { classNames } from "./class-names";
import { useField } from "./field";

export type RadioCard<T extends string> = {
  value: T;
  title: ReactNode;
  text?: ReactNode;
  note?: ReactNode;
  disabled?: boolean | undefined;
};

/**
 * Radio buttons as cards: a title, a sentence, a small note at the right. `label` names the group (or the `<Field group>` does); `columns` from 721 px up.
 * With `first` only so many are shown, and the chosen one, until the button that `more` names shows all.
 */
export function RadioCards<T extends string>({
  label,
  value,
  options,
  onValue,
  columns = 1,
  first = options.length,
  more,
}: {
  label?: string | undefined;
  value: T | null;
  options: readonly RadioCard<T>[];
  onValue: (value: T) => void;
  columns?: 1 | 2 | 3 | undefined;
  first?: number | undefined;
  more?: string | undefined;
}) {
  const { control, labelId } = useField();
  const name = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? options : options.filter((option, place) => place < first || option.value === value);
  const group = (
    <div
      role="radiogroup"
      {...control}
      aria-label={label}
      aria-labelledby={label ? undefined : labelId}
      className={classNames("grid gap-2", COLUMNS[columns])}
    >
      {shown.map((option) => (
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
          <span className="min-w-0 font-[550] text-ink">{option.title}</span>
          {option.note && <span className="text-xs leading-5 text-ink-3">{option.note}</span>}
          {option.text && (
            <span className="col-span-2 col-start-2 mt-0.5 block text-13 text-pretty text-ink-2">{option.text}</span>
          )}
        </label>
      ))}
    </div>
  );
  if (shown.length === options.length) return group;
  return (
    <>
      {group}
      <button
        type="button"
        onClick={() => setWhole(true)}
        className="hit mt-2 justify-self-start text-13 text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
      >
        {more}
      </button>
    </>
  );
}

const COLUMNS = { 1: "", 2: "md:grid-cols-2", 3: "md:grid-cols-3" };
const CARD =
  "grid min-h-11 grid-cols-[16px_minmax(0,1fr)_auto] content-start items-start gap-x-3 rounded-md border border-border-strong bg-surface px-3 py-2.5 transition-colors duration-[80ms] hover:border-ink-3 has-checked:border-brand has-checked:bg-brand-soft has-disabled:cursor-not-allowed has-disabled:opacity-60 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";
