"use client";
// How far apart are the scores, in figures?
import type { CellAgreement } from "@/domain/comparison/score-agreement";
import type { RatedCell } from "@/domain/comparison/spread-sentence";
import { shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import type { Compared } from "./use-comparison";

/** The table behind the spreads. */
export function DisagreementTable({
  compared: { shown, criterion, data },
  rated,
}: {
  compared: Compared;
  rated: readonly RatedCell[];
}) {
  const agreed = new Map(
    data.cells.flatMap((row, i) =>
      row.map(({ candidateId, criterionId }, k) => [
        `${candidateId} ${criterionId}`,
        data.agreement.cells[i]?.[k] ?? null,
      ]),
    ),
  );
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
          <Th numeric>Deviation</Th>
          <Th numeric>Consensus</Th>
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
            <Td numeric>{agreed.get(`${candidateId} ${criterionId}`)?.deviation ?? "–"}</Td>
            <Td numeric>{consensusOf(agreed.get(`${candidateId} ${criterionId}`))}</Td>
            <Td>{rating.n === 1 ? "one score" : rating.word}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function consensusOf(cell: CellAgreement | null | undefined): string {
  return cell ? shortDecimal(cell.consensus, 2) : "–";
}
