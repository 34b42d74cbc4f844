// What does a picture say, and what are its numbers?
import type { ReactNode } from "react";

/**
 * A picture with its finding as one sentence (`caption`), its `legend`, and the same numbers as a table behind "Show as table".
 * `hideCaption` when the page's title already says it: then it is only read aloud.
 */
export function Figure({
  caption,
  legend,
  table,
  tableLabel = "Show as table",
  hideCaption = false,
  children,
  className,
}: {
  caption: ReactNode;
  legend?: ReactNode;
  table?: ReactNode;
  tableLabel?: ReactNode;
  hideCaption?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <figure className={className}>
      {children}
      {legend && <div className="mt-3.5">{legend}</div>}
      <div className={hideCaption ? "mt-2 flow-root" : "mt-3 flow-root"}>
        <figcaption className={hideCaption ? "sr-only" : "text-13 text-pretty text-ink-2"}>{caption}</figcaption>
        {table && (
          <details className="mt-1 print:hidden">
            <summary className="hit inline-block list-none py-1 text-xs text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover [&::-webkit-details-marker]:hidden">
              {tableLabel}
            </summary>
            <div className="mt-2 overflow-x-auto">{table}</div>
          </details>
        )}
      </div>
    </figure>
  );
}
