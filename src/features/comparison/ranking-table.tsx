"use client";
// What do the bars say in figures?
import { shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import type { Compared } from "./use-comparison";

/** The table behind the bars: totals, and what each criterion adds to them. */
export function RankingTable({ compared: { shown, found, order, criterion, percents } }: { compared: Compared }) {
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  return (
    <Table label="Ranking, in figures" className="text-13">
      <thead>
        <tr>
          <Th>Candidate</Th>
          <Th numeric>Rank</Th>
          <Th numeric>Total</Th>
          {order.map((id) => (
            <Th key={id} numeric>
              {criterion.get(id)?.name} {percents.get(id)}&nbsp;%
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.ranking.ranked.map((one) => (
          <tr key={one.candidateId}>
            <Th scope="row">{nameOf.get(one.candidateId)}</Th>
            <Td numeric>{one.rank}</Td>
            <Td numeric className="whitespace-nowrap">
              {one.missing.length > 0 ? `${shortDecimal(one.low)}–${shortDecimal(one.high)}` : shortDecimal(one.total)}
            </Td>
            {order.map((id) => {
              const part = one.contributions.find(({ criterionId }) => criterionId === id);
              return (
                <Td key={id} numeric className="whitespace-nowrap">
                  {part?.contribution == null ? `0–${shortDecimal(part?.high ?? 0)}` : shortDecimal(part.contribution)}
                </Td>
              );
            })}
          </tr>
        ))}
        {found.ranking.ruledOut.map(({ candidateId, reason }) => (
          <tr key={candidateId}>
            <Th scope="row">{nameOf.get(candidateId)}</Th>
            <Td colSpan={order.length + 2} className="text-ink-2">
              Ruled out: {reason}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
