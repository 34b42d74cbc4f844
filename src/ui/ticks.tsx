// How far along is it, how many are for it, what did it score?
import { classNames } from "./class-names";

export type TickTone = "brand" | "ink" | "seal" | "muted";

/**
 * The small tick mark that serves stage, support, score and progress: `filled` of `total` ticks are on. `current` (from 0)
 * is one tick in brand, or in seal when the last one is sealed (`tone` seal). A word or number must stand beside it; `label`
 * is for where none does. Above 20 ticks they get thinner, above 40 it becomes one bar.
 */
export function Ticks({
  total,
  filled,
  current,
  tone = "brand",
  label,
  className,
}: {
  total: number;
  filled: number;
  current?: number | undefined;
  tone?: TickTone | undefined;
  label?: string | undefined;
  className?: string | undefined;
}) {
  const said = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  const look = classNames("inline-flex h-3 shrink-0 gap-0.5 align-[-1px]", className);
  if (total > 40) {
    return (
      <span {...said} className={classNames(look, "w-40 overflow-hidden rounded-[1px] bg-border")}>
        <span data-ink="" className={classNames("h-full", ON[tone])} style={{ width: `${(100 * filled) / total}%` }} />
      </span>
    );
  }
  return (
    <span {...said} className={look}>
      {[...Array(total).keys()].map((index) => {
        const on =
          index === current
            ? tone === "seal"
              ? ON.seal
              : ON.brand
            : index < filled
              ? tone === "seal" || current !== undefined
                ? ON.ink
                : ON[tone]
              : "bg-border";
        return (
          <i key={index} data-ink="" className={classNames("h-full rounded-[1px]", total > 20 ? "w-1" : "w-1.5", on)} />
        );
      })}
    </span>
  );
}

const ON: Record<TickTone, string> = { brand: "bg-brand", ink: "bg-ink-3", seal: "bg-seal", muted: "bg-border-strong" };
