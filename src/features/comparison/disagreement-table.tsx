"use client";
// How far apart are the scores, in figures?
import type { RatedCell } from "@/domain/comparison/spread-sentence";
import { Table, Td, Th } from "@/ui/data-table";
import type { Compared } from "./use-comparison";

/** The table behind the spreads. */
export function DisagreementTable({
  compared: { shown, criterion },
  rated,
}: {
  compared: Compared;
  rated: readonly RatedCell[];
}) {
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  return (
    <Table label="Scores cell by cell, the furthest apart first" className="text-13">
      <thead>
        <tr>
          <Th>Candidate</Th>
          <Th>Criterion</Th>
          <Th numeric>Scores</Th>
          <Th numeric>Lowest</Th>
          <Th numeric>Median</Th>
          <Th numeric>Highest</Th>
          <Th numeric>Middle half</Th>
          <Th>Spread</Th>
        </tr>
      </thead>
      <tbody>
        {rated.map(({ candidateId, criterionId, rating }) => (
          <tr key={`${candidateId} ${criterionId}`}>
            <Th scope="row">{nameOf.get(candidateId)}</Th>
            <Td>{criterion.get(criterionId)?.name}</Td>
            <Td numeric>{rating.n}</Td>
            <Td numeric>{rating.lowest}</Td>
            <Td numeric>{rating.median}</Td>
            <Td numeric>{rating.highest}</Td>
            <Td numeric className="whitespace-nowrap">
              {rating.q1}–{rating.q3}
            </Td>
            <Td>{rating.n === 1 ? "one score" : rating.word}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
