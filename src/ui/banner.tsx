// What must everyone on this page know now?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/**
 * A line across the whole width, told politely (`role=status`; `told` false inside an element that tells already).
 * `children` is the rest of the message, in ink.
 */
export function Banner({
  tone = "neutral",
  title,
  children,
  actions,
  told = true,
}: {
  tone?: "neutral" | "ok" | "warn" | "danger" | "seal" | undefined;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  told?: boolean | undefined;
}) {
  return (
    <div
      role={told ? "status" : undefined}
      className={classNames(
        "flex w-full flex-wrap items-center gap-x-4 gap-y-2 border-b border-border px-4 py-2.5 md:px-8",
        TONES[tone],
      )}
    >
      <p className="min-w-0 flex-1 basis-60 leading-5 font-[550]">
        {title} {children && <span className="font-normal text-ink">{children}</span>}
      </p>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}

const TONES = {
  neutral: "bg-sunken text-ink",
  ok: "bg-sunken text-ok",
  warn: "bg-warn-soft text-warn",
  danger: "bg-sunken text-danger",
  seal: "bg-seal-soft text-seal",
};
