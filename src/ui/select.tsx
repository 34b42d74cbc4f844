"use client";
// How is one of several things picked from a short list?
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { BOX, useField } from "./field";

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined };

/** The browser's own select in our clothes. Options by `options` or as children; `onValue` gives the value alone. */
export function Select({
  options,
  onValue,
  onChange,
  className,
  children,
  ...rest
}: {
  options?: readonly SelectOption[] | undefined;
  onValue?: ((value: string) => void) | undefined;
} & ComponentProps<"select">) {
  const { control } = useField();
  return (
    <span className={classNames("relative block", className)}>
      <select
        {...control}
        {...rest}
        onChange={(event) => {
          onChange?.(event);
          onValue?.(event.target.value);
        }}
        className={classNames(
          BOX,
          "min-h-9 cursor-pointer appearance-none truncate py-1.5 pr-8 pl-2.5 text-sm touch:min-h-11",
        )}
      >
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <svg
        width="10"
        height="8"
        viewBox="0 0 10 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-2"
      >
        <path d="M1 2l4 4 4-4" />
      </svg>
    </span>
  );
}
