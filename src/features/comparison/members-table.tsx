"use client";
// To which totals does each member come, in figures?
import { shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import { basisOf, type Column, type Member } from "./members-rows";

/** Members down, candidates across; whom one puts first is shaded. */
export function MembersTable({ rows, columns }: { rows: readonly Member[]; columns: readonly Column[] }) {
  return (
    <Table label="Each member’s own totals" className="text-13">
      <thead>
        <tr>
          <Th className={`${STICKY} align-bottom`}>Member</Th>
          {columns.map(({ id, name }) => (
            <Th key={id} numeric className="align-bottom">
              {name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.name} ${JSON.stringify(row.totals)}`}>
            <Th scope="row" className={STICKY}>
              <span className="whitespace-nowrap">{row.name}</span>
              {row.isMe && <span className="ml-2 font-normal text-ink-3">you</span>}
              <span className="block max-w-44 text-xs font-normal text-ink-3">{basisOf(row)}</span>
            </Th>
            {columns.map(({ id }) => (
              <Td key={id} numeric>
                {row.first.includes(id) ? (
                  <span className="relative -mr-1.5 inline-block rounded-sm bg-brand-soft px-1.5 py-0.5 font-[650] whitespace-nowrap text-brand">
                    {shortDecimal(row.totals[id] ?? 0)}
                    <span className="sr-only">, first</span>
                  </span>
                ) : (
                  shortDecimal(row.totals[id] ?? 0)
                )}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const STICKY = "sticky left-0 z-[1] bg-bg";
