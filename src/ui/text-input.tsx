"use client";
// How is a line of text or a number typed in?
import { type ComponentProps, useState } from "react";
import { classNames } from "./class-names";
import { BOX, useField } from "./field";

/** One line of text. Takes everything an `<input>` takes; `onValue` gives the text alone. `lasting` sets it in serif. */
export function TextInput({
  onValue,
  onChange,
  lasting = false,
  className,
  ...rest
}: { onValue?: ((value: string) => void) | undefined; lasting?: boolean | undefined } & ComponentProps<"input">) {
  const { control } = useField();
  return (
    <input
      type="text"
      {...control}
      {...rest}
      onChange={(event) => {
        onChange?.(event);
        onValue?.(event.target.value);
      }}
      className={classNames(
        BOX,
        "min-h-9 py-1.5 touch:min-h-11",
        lasting ? "px-3 font-serif text-base leading-6" : "px-2.5 text-sm",
        className,
      )}
    />
  );
}

type NumberProps = {
  value: number | null;
  onValue: (value: number | null) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  unit?: string | undefined;
};

/**
 * A number, right-aligned; empty is `null`. A comma counts as the decimal point; what is no number, or lies outside `min`
 * and `max`, is put right when the field is left. Up and Down move by `step` (1). `unit` is shown in the field.
 */
export function NumberInput({
  value,
  onValue,
  min = -Infinity,
  max = Infinity,
  step = 1,
  unit,
  className,
  onBlur,
  onKeyDown,
  ...rest
}: NumberProps & Omit<ComponentProps<"input">, keyof NumberProps | "onChange" | "type">) {
  const { control } = useField();
  const [draft, setDraft] = useState<string | null>(null);
  const clamp = (number: number) => Math.min(max, Math.max(min, number));
  return (
    <span className={classNames("relative block", className)}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        {...control}
        {...rest}
        value={draft ?? (value === null ? "" : String(value))}
        onChange={(event) => {
          setDraft(event.target.value);
          const number = readNumber(event.target.value);
          if (number === null || (number !== undefined && number === clamp(number))) onValue(number);
        }}
        onBlur={(event) => {
          const number = draft === null ? undefined : readNumber(draft);
          if (typeof number === "number" && number !== clamp(number)) onValue(clamp(number));
          setDraft(null);
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          const way = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
          if (way !== 0 && !rest.readOnly) {
            event.preventDefault();
            setDraft(null);
            onValue(clamp(Number(((value ?? 0) + way * step).toPrecision(12))));
          }
          onKeyDown?.(event);
        }}
        className={classNames(BOX, "min-h-9 px-2.5 py-1.5 text-right text-sm tabular-nums touch:min-h-11")}
        style={unit ? { paddingRight: `calc(${unit.length}ch + 1.25rem)` } : undefined}
      />
      {unit && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-2.5 grid place-items-center text-13 text-ink-3"
        >
          {unit}
        </span>
      )}
    </span>
  );
}

/** The number that a text stands for; `null` for an empty one, `undefined` for what is not a number (yet). */
export function readNumber(text: string): number | null | undefined {
  const plain = text.trim().replace(",", ".");
  if (plain === "") return null;
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
