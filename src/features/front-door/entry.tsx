"use client";
// What is typed at the door?
import type { ComponentProps } from "react";
import { classNames } from "@/ui/class-names";
import { BOX, Field } from "@/ui/field";

/** A labelled line of 44 px, its name and its error. */
export function Entry({
  label,
  error,
  hint,
  onValue,
  ...input
}: {
  label: string;
  error?: string | undefined;
  hint?: string | undefined;
  onValue: (value: string) => void;
} & ComponentProps<"input">) {
  return (
    <Field label={label} error={error} hint={hint} className="mt-4 [&>label]:text-13">
      {(control) => (
        <input
          {...control}
          {...input}
          onChange={(event) => onValue(event.target.value)}
          className={classNames(BOX, "min-h-11 w-full px-3 text-base")}
        />
      )}
    </Field>
  );
}
