// What happened, in order?

import { classNames } from "./class-names";
import { dayText, momentText } from "./date-time";

export type TimelineEntry = {
  key: string;
  text: string;
  who: string | null;
  iso: string;
  /** The beginning of the entry's hash, shown at the right. */
  mark: string;
  /** How many entries in a row it stands for. */
  count?: number | undefined;
  sealed?: boolean | undefined;
};

/** A thin line with one mark an entry, the newest first; the seal's mark is a red disc. `wide` sets hash, person and time in columns. */
export function Timeline({ entries, wide = false }: { entries: readonly TimelineEntry[]; wide?: boolean | undefined }) {
  return (
    <ol className="ml-1 border-l border-border-strong pl-4">
      {entries.map(({ key, text, who, iso, mark, count = 1, sealed = false }) => (
        <li
          key={key}
          className={classNames(
            "relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 pt-1 pb-2 text-13 print:break-inside-avoid print:py-[1mm]",
            wide && "md:grid-cols-[minmax(0,1fr)_160px_136px_40px] md:py-1.5",
            sealed && "font-[550]",
          )}
        >
          <span
            aria-hidden="true"
            data-ink=""
            className={
              sealed
                ? "absolute top-[9px] -left-[21px] size-[9px] rounded-full bg-seal"
                : "absolute top-[14px] -left-4 w-2 border-t border-border-strong"
            }
          />
          <span className="min-w-0 break-words">
            {text}
            {count > 1 && <span className="font-normal text-ink-3"> {count} times</span>}
          </span>
          <code
            className={classNames(
              "font-mono text-xs leading-5",
              wide && "md:order-last",
              sealed ? "text-seal" : "text-ink-3",
            )}
          >
            {mark}
          </code>
          <span className={classNames("col-span-2 text-xs text-ink-3 tabular-nums", wide && "md:contents")}>
            <span className={wide ? "md:text-ink-2 md:text-13" : undefined}>{who}</span>
            {who && <span className={wide ? "md:hidden" : undefined}> · </span>}
            <time dateTime={iso} className={wide ? "leading-5" : undefined}>
              {wide ? `${dayText(iso)}, ${momentText(iso).split(", ")[1]}` : momentText(iso)}
            </time>
          </span>
        </li>
      ))}
    </ol>
  );
}
