// How are the parts of a page set apart?
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

/** A part of a page under its own heading (h2), with a rule below the head. `note` stands beside the heading, `actions` at the right. */
export function Section({
  title,
  note,
  actions,
  children,
  className,
}: {
  title: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  className?: string | undefined;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("[main>:not(header)+&]:mt-12", className)}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-border pb-2.5">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <h2 id={id}>{title}</h2>
          {note && <span className="text-13 text-ink-3">{note}</span>}
        </div>
        {actions && (
          <div className="ml-auto flex flex-wrap items-center gap-2 text-13 phone:has-[select]:w-full print:hidden">
            {actions}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}

/**
 * One row of the ledger that Record, Decide, the catalogue and the front door share: the label in a margin of 112 px, a gap
 * of 16 px, then the words. The label goes above them on phones. `htmlFor` makes the label a form label; else it is an h2.
 */
export function LabelledRow({
  label,
  note,
  htmlFor,
  children,
  className,
}: {
  label: ReactNode;
  note?: ReactNode;
  htmlFor?: string | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  const look = "text-sm leading-5 font-semibold text-ink-2 desk:pt-1";
  return (
    <section
      className={classNames(
        "grid gap-x-4 gap-y-2 border-b border-border py-5 last:border-b-0 desk:grid-cols-[112px_minmax(0,1fr)]",
        className,
      )}
    >
      <div>
        {htmlFor ? (
          <label htmlFor={htmlFor} className={classNames("block", look)}>
            {label}
          </label>
        ) : (
          <h2 className={look}>{label}</h2>
        )}
        {note && <p className="mt-1 text-xs text-ink-3">{note}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
