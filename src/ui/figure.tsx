// What does a picture say, and what are its numbers?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

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
      <figcaption className={hideCaption ? "sr-only" : "mt-3 text-13 text-pretty text-ink-2"}>{caption}</figcaption>
      <div className="relative mt-3">
        {legend && <div className={table ? "md:pr-28" : ""}>{legend}</div>}
        {table && (
          <details className={classNames("print:hidden", legend ? "max-md:mt-1" : "")}>
            <summary
              className={classNames(
                "hit inline-block list-none py-1 text-xs text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover [&::-webkit-details-marker]:hidden",
                legend ? "md:absolute md:-top-1 md:right-0" : "",
              )}
            >
              {tableLabel}
            </summary>
            <div className="mt-2 overflow-x-auto">{table}</div>
          </details>
        )}
      </div>
    </figure>
  );
}
