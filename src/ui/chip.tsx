// How is a short state said in one or two words?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type ChipTone = "neutral" | "ok" | "warn" | "seal" | "danger";

/** A small label. The word carries the meaning, the tone only repeats it. `seal` is for what is sealed, nothing else. */
export function Chip({
  tone = "neutral",
  children,
  className,
}: {
  tone?: ChipTone | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <span
      className={classNames(
        "inline-flex h-[22px] items-center gap-1.5 rounded-sm px-2 text-xs leading-none font-[550] whitespace-nowrap",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

const TONES: Record<ChipTone, string> = {
  neutral: "bg-sunken text-ink-2",
  ok: "bg-sunken text-ok",
  warn: "bg-warn-soft text-warn",
  seal: "bg-seal-soft text-seal",
  danger: "border border-danger text-danger",
};
