// What does a person press?

import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";

export type ButtonVariant = "primary" | "plain" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "touch";
type Look = { variant?: ButtonVariant | undefined; size?: ButtonSize | undefined };

/**
 * A button. One `primary` a screen; `plain` is the default; `quiet` has no border; `danger` destroys.
 * `sm` is 28 px, `md` 36 px, `touch` 48 px; under a finger none is less than 44 px. While `pending` it stays focusable,
 * ignores presses and says so to assistive technology. A button is `type="button"` unless told otherwise.
 */
export function Button({
  variant,
  size,
  pending = false,
  className,
  onClick,
  ...rest
}: Look & { pending?: boolean | undefined } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={pending || rest["aria-disabled"] || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonLook({ variant, size }, className)}
    />
  );
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({ variant, size, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link {...rest} className={buttonLook({ variant, size }, className)} />;
}

/** The classes of a button, for what has to be another element (a file input's label, a menu's trigger). */
export function buttonLook({ variant = "plain", size = "md" }: Look, className?: string): string {
  return classNames(BASE, SIZES[size], VARIANTS[variant], className);
}

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-md border text-center leading-tight font-[550] no-underline transition-colors duration-[80ms] select-none disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 aria-busy:cursor-progress print:hidden";
const SIZES: Record<ButtonSize, string> = {
  sm: "min-h-7 px-2.5 text-13 touch:min-h-11",
  md: "min-h-9 px-3.5 py-1 text-sm touch:min-h-11",
  touch: "min-h-12 px-5 py-1 text-base",
};
const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-brand bg-brand text-on-brand hover:border-brand-hover hover:bg-brand-hover hover:text-on-brand",
  plain:
    "border-border-strong bg-surface text-ink hover:border-ink-3 hover:bg-sunken hover:text-ink aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-brand",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-bg",
};
