// What can't be read, and why not?
import { criterionById, stackById } from "@/domain/catalogue/catalogue";
import type { StarRow } from "@/domain/catalogue/claim";
import type { Unreadable } from "@/domain/catalogue/unreadable";
import { LedgerTable } from "./ledger-table";
import { SourceLink } from "./source-link";
import { inSentence, list } from "./words";

/** Rows and figures that say nothing about any stack, with the reason; star rows whose columns ran together last. */
export function UnreadableTable({
  rows,
  starRows = [],
}: {
  rows: readonly Unreadable[];
  starRows?: readonly StarRow[] | undefined;
}) {
  return (
    <LedgerTable
      caption="What couldn’t be read"
      heads={["Claim", "Why not", "Where"]}
      rows={[...rows.map(figureRow), ...starRows.map(starLine)]}
    />
  );
}

function figureRow({ id, claim, why, at }: Unreadable) {
  const place = at[0];
  return { key: id, cells: cells(claim, why, place && <SourceLink at={place} />) };
}

function starLine(row: StarRow) {
  const names = list(row.stacks.map((stack) => stackById(stack)?.name ?? stack));
  const claim = `${row.total} stars in a row for ${inSentence(criterionById(row.criterion)?.name ?? row.criterion)}`;
  const why = `The columns of ${names} ran together. Only their sum is left; it can be split in ${row.splits} ways.`;
  return { key: row.id, cells: cells(claim, row.hint ? `${why} ${row.hint}` : why, <SourceLink at={row} />) };
}

function cells(claim: string, why: string, where: React.ReactNode) {
  return [
    <span key="claim" className="text-ink-3 max-md:font-[550] max-md:text-ink">
      {claim}
    </span>,
    <span key="why" className="text-ink-2">
      {why}
    </span>,
    where,
  ] as const;
}
