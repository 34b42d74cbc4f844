// What does a screen say first?
import type { ReactNode } from "react";

/** The head of a page: where things stand as a sentence (`title`), small facts above it, a serif `lede` below, actions at the right. */
export function PageHead({
  eyebrow,
  title,
  lede,
  actions,
}: {
  eyebrow?: ReactNode;
  title: ReactNode;
  lede?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-6 grid items-end gap-x-6 gap-y-4 md:mb-8 md:grid-cols-[minmax(0,1fr)_auto] md:gap-y-2">
      <div>
        {eyebrow && <p className="text-xs font-medium text-ink-3">{eyebrow}</p>}
        <h1 className="break-words">{title}</h1>
      </div>
      {lede && (
        <p className="max-w-[62ch] font-serif text-lg leading-normal text-pretty text-ink-2 md:col-span-2 md:row-start-2 md:mt-1">
          {lede}
        </p>
      )}
      {actions && (
        <div className="flex flex-wrap items-center gap-2 md:col-start-2 md:row-start-1 print:hidden">{actions}</div>
      )}
    </header>
  );
}
