// Which colour stands for which criterion?
import type { ReactNode } from "react";
import { categoryColor } from "./category-color";
import { classNames } from "./class-names";

/** The 10 px square in a criterion's colour (1 to 8). A name always stands beside it; without a colour it only keeps the place. */
export function Swatch({ color, className }: { color?: number | null | undefined; className?: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      data-ink=""
      className={classNames("inline-block size-2.5 shrink-0 rounded-xs", className)}
      style={typeof color === "number" ? { background: categoryColor(color) } : undefined}
    />
  );
}

/** What the colours of a picture mean, in a line that wraps. */
export function Legend({
  items,
  className,
}: {
  items: readonly { color: number; label: ReactNode }[];
  className?: string | undefined;
}) {
  return (
    <ul className={classNames("flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2 tabular-nums", className)}>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: colours repeat beyond eight, and labels are nodes
        <li key={place} className="inline-flex items-center gap-1.5">
          <Swatch color={item.color} className="size-2 rounded-[1px]" />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
