"use client";
// Who would choose what, if it were up to them alone?
import { aloneSentence } from "@/domain/comparison/alone-sentence";
import { countOf, plain, shortDecimal } from "@/domain/wording/sentence";
import { Avatar } from "@/ui/avatar";
import { Table, Td, Th } from "@/ui/data-table";
import { Figure } from "@/ui/figure";
import type { Compared } from "./use-comparison";

type Member = NonNullable<Compared["data"]["members"]>["rows"][number];

/** Each member's own totals, under their own weights and scores. Only where the accepted round was named. */
export function MembersView({ compared: { shown, found, data } }: { compared: Compared }) {
  const [said] = aloneSentence(shown, found.leaders, data.choices);
  if (!data.members) return null;
  const { rows, of, onlyOtherwise } = data.members;
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const columns = data.findings.ranking.ranked.map(({ candidateId }) => candidateId);
  return (
    <Figure caption={said ? plain(said) : "Each member’s own weights and own scores, ranked alone."} captionFirst>
      <Table label="Each member’s own totals">
        <thead>
          <tr>
            <Th className={`${STICKY} align-bottom`}>Member</Th>
            {columns.map((id) => (
              <Th key={id} numeric className="align-bottom">
                {nameOf.get(id)}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.name} ${JSON.stringify(row.totals)}`} row={row} columns={columns} />
          ))}
        </tbody>
      </Table>
      <p className="mt-3 max-w-[70ch] text-13 text-ink-3">
        {onlyOtherwise &&
          `${rows.length < of ? `The first ${rows.length} of ${of}` : `The ${countOf(of, "member")}`} who would choose otherwise. `}
        Totals by each member’s own weights and own scores; measured values are the same for all. What is shaded is
        first.
      </p>
    </Figure>
  );
}

function Row({ row, columns }: { row: Member; columns: readonly string[] }) {
  const basis = basisOf(row);
  return (
    <tr>
      <Th scope="row" className={STICKY}>
        <span className="grid grid-cols-[24px_auto] items-center justify-start gap-x-2.5">
          <Avatar name={row.name} />
          <span>
            <span aria-hidden="true" className="whitespace-nowrap">
              {row.name}
            </span>
            {row.isMe && <span className="ml-2 font-normal text-ink-3">you</span>}
          </span>
          {basis && <span className="col-start-2 max-w-44 text-xs font-normal text-ink-3">{basis}</span>}
        </span>
      </Th>
      {columns.map((id) => (
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
  );
}

/** What is not their own, if anything: “group’s weights, three group scores”. */
function basisOf({ hasBallot, borrowed }: Member): string {
  return [
    ...(hasBallot ? [] : ["no ballot: the group’s weights"]),
    ...(borrowed > 0 ? [`${countOf(borrowed, "score")} of the group’s`] : []),
  ].join(", ");
}

const STICKY = "sticky left-0 z-[1] bg-bg";
