// How does a button look that shows only a sign?
import { classNames } from "./class-names";

/** A square button as large as a thumb with one drawn line; `label` says what it does. Where it can't be pressed it stays, and keeps the focus. */
export function SignButton({
  id,
  label,
  disabled,
  onPress,
  path,
  size,
  className,
}: {
  id?: string;
  label: string;
  disabled: boolean;
  onPress: () => void;
  /** In a square of `size` units. */
  path: string;
  size: number;
  /** Of the sign. */
  className?: string;
}) {
  return (
    <button
      type="button"
      id={id}
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
      className="grid size-12 touch-manipulation place-items-center rounded-md border border-border-strong bg-surface hover:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 aria-disabled:hover:bg-surface"
    >
      <svg
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
        className={classNames(className)}
      >
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
