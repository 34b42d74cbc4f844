"use client";
// How is one of a few words chosen, all of them in sight?
import { useId } from "react";
import { classNames } from "./class-names";
import { useField } from "./field";

export type Segment<T extends string> = {
  value: T;
  label: string;
  disabled?: boolean | undefined;
  title?: string | undefined;
};

/**
 * Two to seven choices in one frame; real radio buttons below, so arrows move. `value` null: nothing chosen yet.
 * `tone` solid is for what a person says of their own (a score), soft for how a page is seen. `size` sm 30 px, md 34 px, touch 48 px.
 * `label` names the group; inside a `<Field group>` the field does.
 */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onValue,
  name,
  size = "md",
  tone = "soft",
  full = false,
  disabled = false,
  className,
}: {
  label?: string | undefined;
  value: T | null;
  options: readonly Segment<T>[];
  onValue: (value: T) => void;
  name?: string | undefined;
  size?: "sm" | "md" | "touch" | undefined;
  tone?: "soft" | "solid" | undefined;
  full?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}) {
  const { control, labelId } = useField();
  const ownName = useId();
  return (
    <div
      role="radiogroup"
      {...control}
      aria-label={label}
      aria-labelledby={label ? undefined : labelId}
      className={classNames(
        "max-w-full overflow-hidden rounded-md border border-border-strong bg-surface",
        full ? "flex w-full" : "inline-flex w-fit",
        className,
      )}
    >
      {options.map((option) => (
        <label
          key={option.value}
          title={option.title}
          className={classNames(SEGMENT, SIZES[size], TONES[tone], full && "flex-1")}
        >
          <input
            type="radio"
            name={name ?? ownName}
            value={option.value}
            checked={option.value === value}
            disabled={disabled || option.disabled}
            onChange={() => onValue(option.value)}
            className="absolute inset-0 m-0 cursor-[inherit] appearance-none"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

const SEGMENT =
  "relative grid min-w-0 place-items-center border-l border-border text-center leading-tight text-ink-2 tabular-nums first:border-l-0 hover:bg-sunken has-disabled:cursor-not-allowed has-disabled:text-ink-3 has-disabled:hover:bg-transparent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus";
const SIZES = {
  sm: "min-h-[30px] px-3 text-13 touch:min-h-11",
  md: "min-h-[34px] px-3 text-13 touch:min-h-11",
  touch: "min-h-12 px-3 text-15 font-medium",
};
const TONES = {
  soft: "has-checked:bg-brand-soft has-checked:font-[550] has-checked:text-brand",
  solid: "font-medium has-checked:bg-brand has-checked:font-[650] has-checked:text-on-brand",
};
