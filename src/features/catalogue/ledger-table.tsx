// How are rules, contradictions and unreadable rows set side by side?
import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { More } from "./block";

/** A row of three cells; on a phone they stand below each other, `lead` before the first and second. `id` makes it a target. */
export type LedgerRow = { key: string; id?: string | undefined; cells: readonly [ReactNode, ReactNode, ReactNode] };

/**
 * A table of three columns, the last one for sources. `first` rows are shown, the rest on request (`more` is the label).
 * `lead` are the words that stand for the hidden heads on a phone; `strong` makes the first cell bold there.
 */
export function LedgerTable({
  caption,
  heads,
  rows,
  first = rows.length,
  more = "",
  lead = ["", ""],
}: {
  caption: string;
  heads: readonly [string, string, string];
  rows: readonly LedgerRow[];
  first?: number | undefined;
  more?: string | undefined;
  lead?: readonly [string, string] | undefined;
}) {
  const shown = rows.length <= first + 2 ? rows.length : first;
  return (
    <>
      <Rows caption={caption} heads={heads} rows={rows.slice(0, shown)} lead={lead} />
      {shown < rows.length && (
        <More label={more}>
          <Rows caption={`${caption}, the rest`} heads={heads} rows={rows.slice(shown)} lead={lead} hideHeads />
        </More>
      )}
    </>
  );
}

function Rows({
  caption,
  heads,
  rows,
  lead,
  hideHeads = false,
}: {
  caption: string;
  heads: readonly [string, string, string];
  rows: readonly LedgerRow[];
  lead: readonly [string, string];
  hideHeads?: boolean;
}) {
  return (
    <table className="w-full table-fixed border-collapse text-left text-sm leading-5 max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className={hideHeads ? "sr-only" : "max-md:sr-only"}>
        <tr>
          {heads.map((head, i) => (
            <th
              key={head}
              scope="col"
              className={classNames("border-b border-border py-2.5 pr-4 text-xs font-medium text-ink-3", WIDTHS[i])}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={row.key}
            id={row.id}
            className="scroll-mt-4 border-b border-border last:border-b-0 target:bg-sunken max-md:block max-md:py-3 print:break-inside-avoid"
          >
            <td className={classNames(CELL, WIDTHS[0])}>
              {lead[0] && <span className="text-ink-3 md:hidden">{lead[0]} </span>}
              {row.cells[0]}
            </td>
            <td className={CELL}>
              {lead[1] && <span className="text-ink-3 md:hidden">{lead[1]} </span>}
              {row.cells[1]}
            </td>
            <td className={classNames(CELL, WIDTHS[2], "md:pr-0")}>{row.cells[2]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WIDTHS = ["md:w-[216px]", "", "md:w-[212px]"] as const;
const CELL = "align-top text-pretty max-md:block max-md:w-auto md:py-2.5 md:pr-4";
