"use client";
// What are the numbers behind the strips?
import { Table, Td, Th } from "@/ui/data-table";
import type { Results } from "./results";

const MOST_COLUMNS = 12;

/** Every criterion's figures, and each voter's value in named rounds of up to twelve. */
export function RevealTable({ results, nameOf }: { results: Results; nameOf: (criterionId: string) => string }) {
  const { criteria } = results;
  const voters = results.voters && results.voters.length <= MOST_COLUMNS ? results.voters : [];
  return (
    <Table label="Ballots per criterion" className="text-13">
      <thead>
        <tr>
          <Th>Criterion</Th>
          <Th numeric>Median</Th>
          <Th numeric>Middle half</Th>
          <Th numeric>Spread</Th>
          <Th>In a word</Th>
          <Th numeric>Ballots</Th>
          {voters.map(({ name, share }) => (
            <Th key={name} numeric>
              {name}
              {share > 1 && ` ×${share}`}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((row) => (
          <tr key={row.criterionId}>
            <Th scope="row">{nameOf(row.criterionId)}</Th>
            <Td numeric>{figure(row.median)}</Td>
            <Td numeric>
              {figure(row.q1)}–{figure(row.q3)}
            </Td>
            <Td numeric>
              {figure(row.spread)}
              {row.before && <span className="text-ink-3">, was {figure(row.before.spread)}</span>}
            </Td>
            <Td>{row.word}</Td>
            <Td numeric>{row.n}</Td>
            {voters.map(({ name }, place) => (
              <Td key={name} numeric>
                {figure(row.dots?.[place] ?? 0)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const figure = (x: number) => String(Number(x.toFixed(1)));
