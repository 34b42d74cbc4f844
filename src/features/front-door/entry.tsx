"use client";
// What is typed at the door?
import type { ComponentProps } from "react";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

/** A labelled line of 44 px, its name and its error. */
export function Entry({
  label,
  error,
  hint,
  ...input
}: { label: string; error?: string | undefined; hint?: string | undefined } & ComponentProps<typeof TextInput>) {
  return (
    <Field label={label} error={error} hint={hint} className="mt-4 [&>label]:text-13">
      <TextInput {...input} className="min-h-11 w-full px-3 text-base" />
    </Field>
  );
}
