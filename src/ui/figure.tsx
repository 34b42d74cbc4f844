// What does a picture say, and what are its numbers?
import type { ReactNode } from "react";
import { FigureTable } from "./figure-table";

/**
 * A picture with its finding as one sentence (`caption`), its `legend`, and the same numbers as a table behind "Show as table".
 * `hideCaption` when the page's title already says it: then it is only read aloud. `captionFirst` puts it above a long picture.
 */
export function Figure({
  caption,
  legend,
  table,
  tableLabel = "Show as table",
  hideCaption = false,
  captionFirst = false,
  children,
  className,
}: {
  caption: ReactNode;
  legend?: ReactNode;
  table?: ReactNode;
  tableLabel?: ReactNode;
  hideCaption?: boolean | undefined;
  captionFirst?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  const place = captionFirst ? "mb-4 max-w-[70ch] text-pretty text-ink-2" : "mt-3 text-13 text-pretty text-ink-2";
  const said = <figcaption className={hideCaption ? "sr-only" : place}>{caption}</figcaption>;
  return (
    <figure className={className}>
      {captionFirst && said}
      {children}
      {!captionFirst && said}
      <div className="relative mt-3">
        {legend && <div className={table ? "md:pr-28" : ""}>{legend}</div>}
        {table && (
          <FigureTable label={tableLabel} beside={Boolean(legend)}>
            {table}
          </FigureTable>
        )}
      </div>
    </figure>
  );
}
