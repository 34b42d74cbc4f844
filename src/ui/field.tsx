"use client";
// How does a control know its label, its hint and its error?
import { createContext, type ReactNode, useContext, useId } from "react";
import { classNames } from "./class-names";

/** What a control needs to belong to its field; spread it on the control if it is not one of this folder. */
export type FieldControl = { id: string; "aria-describedby"?: string; "aria-invalid"?: true; "aria-required"?: true };
type FieldContext = FieldControl & { labelId: string };
const Context = createContext<FieldContext | null>(null);

/**
 * A labelled control. The controls of this folder find their field by themselves; any other takes a function as the child:
 * `{(control) => <input {...control} />}`. `group` is for what has no single input (Segmented). `error` is said by the
 * control and shown below it; `optional` is the word to show, such as "optional"; `id` fixes the control's id for an ErrorSummary.
 */
export function Field({
  label,
  hint,
  error,
  optional,
  group = false,
  hideLabel = false,
  id: fixedId,
  children,
  className,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: ReactNode;
  group?: boolean | undefined;
  hideLabel?: boolean | undefined;
  id?: string | undefined;
  children: ReactNode | ((control: FieldControl) => ReactNode);
  className?: string | undefined;
}) {
  const ownId = useId();
  const id = fixedId ?? ownId;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const control: FieldControl = {
    id,
    ...(described && { "aria-describedby": described }),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
  const Label = group ? "span" : "label";
  return (
    <Context value={{ ...control, labelId: `${id}-label` }}>
      <div className={classNames("min-w-0", className)}>
        <Label
          id={`${id}-label`}
          {...(group ? {} : { htmlFor: id })}
          className={hideLabel ? "sr-only" : "mb-1 block text-xs font-medium text-ink-2"}
        >
          {label}
          {optional && <span className="ml-1.5 font-normal text-ink-3">{optional}</span>}
        </Label>
        {typeof children === "function" ? children(control) : children}
        {hint && (
          <p id={`${id}-hint`} className="mt-1.5 text-13 text-ink-3">
            {hint}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-13 font-medium text-danger">
            <svg
              width="12"
              height="12"
              viewBox="0 0 12 12"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              aria-hidden="true"
              className="mt-1 shrink-0"
            >
              <circle cx="6" cy="6" r="5" />
              <path d="M6 3v3.5M6 8.5v.2" strokeLinecap="round" />
            </svg>
            {error}
          </p>
        )}
      </div>
    </Context>
  );
}

/** The field around a control, or nothing. `control` goes on an input; `labelId` names a group. */
export function useField(): { control: Partial<FieldControl>; labelId?: string } {
  const field = useContext(Context);
  if (!field) return { control: {} };
  const { labelId, ...control } = field;
  return { control, labelId };
}

/** How every box that takes text looks: 36 px, 44 px and 16 px of type under a finger (so that phones do not zoom in). As wide as its place, unless a class says otherwise. */
export const BOX =
  "box block min-w-0 rounded-md border border-border-strong bg-surface text-ink hover:border-ink-3 disabled:bg-sunken disabled:text-ink-3 [&[readonly]]:bg-sunken aria-invalid:border-danger touch:text-base";
