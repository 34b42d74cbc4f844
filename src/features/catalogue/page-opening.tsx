// What does a page of the catalogue say first?
import type { ReactNode } from "react";

/** The name in large serif, small facts above it, one paragraph below; the one act of the page at the right. */
export function PageOpening({
  eyebrow,
  title,
  lede,
  action,
}: {
  eyebrow?: ReactNode;
  title: ReactNode;
  lede: ReactNode;
  action?: ReactNode;
}) {
  return (
    <header>
      <div className="mb-4 grid items-end gap-x-6 gap-y-4 md:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          {eyebrow && <p className="text-xs font-medium text-ink-3">{eyebrow}</p>}
          <h1 className="text-[1.75rem] leading-9 tracking-[-0.018em] break-words md:text-[2.25rem] md:leading-11">
            {title}
          </h1>
        </div>
        {action && <div className="print:hidden">{action}</div>}
      </div>
      <p className="max-w-[62ch] font-serif text-lg leading-[1.5] text-pretty text-ink-2">{lede}</p>
    </header>
  );
}
