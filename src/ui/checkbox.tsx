// How is one thing switched on or off?
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** A checkbox with its label at the right and a hint below the label; the whole line is the hit area. */
export function Checkbox({
  label,
  hint,
  className,
  ...rest
}: { label: ReactNode; hint?: ReactNode } & ComponentProps<"input">) {
  return (
    <label
      className={classNames(
        "grid min-h-8 grid-cols-[18px_minmax(0,1fr)] items-start gap-x-2.5 py-1.5 has-disabled:cursor-not-allowed has-disabled:text-ink-3 touch:min-h-11 touch:py-3",
        className,
      )}
    >
      <input type="checkbox" {...rest} className="m-0 mt-px size-[18px] accent-brand" />
      <span>
        {label}
        {hint && <span className="block text-13 text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
