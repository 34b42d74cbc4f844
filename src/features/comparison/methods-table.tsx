"use client";
// Which rank does each candidate have by each method?
import type { MethodView } from "@/domain/comparison/side-by-side";
import { competitionRanks } from "@/domain/numbers/ranks";
import { Table, Td, Th } from "@/ui/data-table";
import type { Compared } from "./use-comparison";

/** Candidates down, methods across; a range where missing values leave a rank open. */
export function MethodsTable({ compared, methods }: { compared: Compared; methods: readonly MethodView[] }) {
  const { shown, found, data } = compared;
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const tallied = data.tallies.map(({ tally, name, points }) => {
    const ranks = competitionRanks(points.map((each) => each.points));
    return { tally, name, ranks: new Map(points.map(({ candidateId }, place) => [candidateId, ranks[place]])) };
  });
  return (
    <Table label="Ranks by every method" className="text-13">
      <thead>
        <tr>
          <Th>Candidate</Th>
          {methods.map(({ scorer, name }) => (
            <Th key={scorer} numeric>
              {name}
            </Th>
          ))}
          {tallied.map(({ tally, name }) => (
            <Th key={tally} numeric>
              {name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.ranking.ranked.map(({ candidateId }) => (
          <tr key={candidateId}>
            <Th scope="row">{nameOf.get(candidateId)}</Th>
            {methods.map(({ scorer, ranking }) => (
              <Td key={scorer} numeric className="whitespace-nowrap">
                {rankText(ranking.ranked.find((one) => one.candidateId === candidateId))}
              </Td>
            ))}
            {tallied.map(({ tally, ranks }) => (
              <Td key={tally} numeric>
                {ranks.get(candidateId)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** “2”, or “2 (1–3)” where missing values leave it open. */
function rankText(one: MethodView["ranking"]["ranked"][number] | undefined): string {
  if (!one) return "–";
  return one.bestRank === one.worstRank || (one.bestRank === one.rank && one.worstRank === one.rank)
    ? String(one.rank)
    : `${one.rank} (${one.bestRank}–${one.worstRank})`;
}
