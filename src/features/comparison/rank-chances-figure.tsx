"use client";
// How often does each candidate take each rank?
import { useState } from "react";
import { shareOf } from "@/domain/comparison/matter-sentences";
import type { RankChances, WeightDoubt } from "@/domain/comparison/rank-chances";
import { chancesSentence } from "@/domain/comparison/rank-chances-sentences";
import { Button } from "@/ui/button";
import { Table, Td, Th } from "@/ui/data-table";
import { Figure } from "@/ui/figure";
import { RankBars, RankLegend } from "@/ui/rank-bars";
import type { Compared } from "./use-comparison";

const AT_FIRST = 12;

/** The bars, in the order of the ranking whatever the doubt; `found` null while nothing is counted yet. */
export function RankChancesFigure({
  compared: { shown, found: result, data },
  doubt,
  found,
}: {
  compared: Compared;
  doubt: WeightDoubt;
  found: RankChances | null;
}) {
  const [all, setAll] = useState(false);
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const chance = new Map(found?.chances.map((one) => [one.candidateId, one]));
  const rows = result.ranking.ranked.map(({ candidateId, rank }) => {
    const ranks = chance.get(candidateId)?.ranks ?? null;
    const first = ranks ? shortShare(ranks[0] ?? 0) : "";
    return { label: nameOf.get(candidateId) ?? "", place: rank, ranks, first };
  });
  if (rows.length === 0) return <p className="py-6 text-ink-2">Every candidate is ruled out: nobody has a rank.</p>;
  const said = found
    ? chancesSentence(shown, found, doubt, { leaders: result.leaders, ballots: data.mixes.ballots })
    : "Counting …";
  return (
    <Figure
      caption={said}
      captionFirst
      legend={<RankLegend ranks={rows.length} />}
      table={found && <ChancesTable rows={rows} />}
    >
      <RankBars
        label="Rank chances, in the order of the ranking"
        ranks={rows.length}
        rows={all ? rows : rows.slice(0, AT_FIRST)}
      />
      {rows.length > AT_FIRST && !all && (
        <Button size="sm" className="mt-2" onClick={() => setAll(true)}>
          Show all {rows.length}
        </Button>
      )}
    </Figure>
  );
}

/** “always”, “over 99 %”, “81 %”, “never”. */
function shortShare(share: number): string {
  return share <= 0 ? "never" : share >= 1 ? "always" : shareOf(share);
}

type Row = { label: string; place: number; ranks: readonly number[] | null; first: string };

function ChancesTable({ rows }: { rows: readonly Row[] }) {
  return (
    <Table label="Rank chances, in per cent" className="text-13">
      <thead>
        <tr>
          <Th>Candidate</Th>
          {rows.map((row, place) => (
            <Th key={row.label} numeric>
              Rank {place + 1}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, ranks }) => (
          <tr key={label}>
            <Th scope="row">{label}</Th>
            {rows.map((row, place) => (
              <Td key={row.label} numeric>
                {((ranks?.[place] ?? 0) * 100).toFixed(1)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
