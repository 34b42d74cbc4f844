// How is a page of the catalogue laid out?
import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";

/** The words at the left, a margin of 256 px at the right; below 1160 px the margin comes after the words. */
export function Columns({
  children,
  margin,
  marginLabel,
}: {
  children: ReactNode;
  margin: ReactNode;
  marginLabel: string;
}) {
  return (
    <div className="mt-7 grid min-w-0 justify-between md:mt-8 drawer:grid-cols-[minmax(0,720px)_256px]">
      <div className="min-w-0">{children}</div>
      <aside
        aria-label={marginLabel}
        className="mt-10 min-w-0 border-t border-ink pt-5 drawer:mt-0 drawer:border-0 drawer:pt-0"
      >
        {margin}
      </aside>
    </div>
  );
}

/** A part of the page, under a heading in serif with a rule in ink. */
export function Block({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="not-last:mb-10 md:not-last:mb-12">
      <h2
        id={id}
        className="scroll-mt-4 border-b border-ink pb-3 font-serif text-xl leading-7 font-medium tracking-[-0.005em]"
      >
        {title}
      </h2>
      {note && <p className="mt-4 max-w-[65ch] leading-5 text-pretty text-ink-2">{note}</p>}
      {children}
    </section>
  );
}

/** A part of the margin. `wide` shows it only where the margin stands beside the words. */
export function MarginSection({
  title,
  children,
  beside = false,
}: {
  title: ReactNode;
  children: ReactNode;
  beside?: boolean | undefined;
}) {
  return (
    <section
      data-beside={beside || undefined}
      className={classNames(
        "border-border pb-6 not-first:border-t not-first:pt-5 max-drawer:[[data-beside]+&]:border-t-0 max-drawer:[[data-beside]+&]:pt-0 print:break-inside-avoid",
        beside && "hidden drawer:block print:hidden",
      )}
    >
      <h2 className="mb-2 pt-1 text-sm leading-5 font-semibold">{title}</h2>
      <div className="text-13 leading-5 text-pretty text-ink-2">{children}</div>
    </section>
  );
}

/** The parts of the page, with how much is in each. Parts without anything are left out. */
export function OnThisPage({ parts }: { parts: readonly (readonly [id: string, label: string, count: number])[] }) {
  return (
    <MarginSection title="On this page" beside>
      <ul>
        {parts
          .filter(([, , n]) => n > 0)
          .map(([id, label, n]) => (
            <li key={id} className="flex min-h-8 items-center justify-between border-b border-border last:border-0">
              <a href={`#${id}`}>{label}</a>
              <span className="text-xs text-ink-3 tabular-nums">{n}</span>
            </li>
          ))}
      </ul>
    </MarginSection>
  );
}

/** What is shown after the first few. */
export function More({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="print:[&::details-content]:[content-visibility:visible] [&[open]>summary]:hidden">
      <summary className="hit mt-3 inline-block list-none text-13 text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover print:hidden [&::-webkit-details-marker]:hidden">
        {label}
      </summary>
      {children}
    </details>
  );
}
