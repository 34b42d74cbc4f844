"use client";
// What does each method count, with which settings, and to which figures does it come?
import { methodFigures } from "@/domain/comparison/method-figures";
import { methodWords } from "@/domain/comparison/method-words";
import { scorers } from "@/domain/comparison/scorers";
import type { MethodView, TallyView } from "@/domain/comparison/side-by-side";
import { tallies } from "@/domain/comparison/tallies";
import { competitionRanks } from "@/domain/numbers/ranks";
import { shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import { Disclosure } from "@/ui/disclosure";
import { Section } from "@/ui/section";
import type { Compared } from "./use-comparison";

/** A row to open for each method: how it counts, its settings and source, and everybody's figures. */
export function MethodsFigures({ compared, methods }: { compared: Compared; methods: readonly MethodView[] }) {
  return (
    <Section title="How each one counts" className="mt-10">
      {methods.map((view) => (
        <Disclosure key={view.scorer} look="row" summary={view.name}>
          <Words
            how={methodWords[view.scorer].how}
            settings={methodWords[view.scorer].settings}
            source={scorers[view.scorer].source}
          />
          <Figures compared={compared} view={view} />
        </Disclosure>
      ))}
      {compared.data.tallies.map((view) => (
        <Disclosure key={view.tally} look="row" summary={view.name}>
          <Words
            how={methodWords[view.tally].how}
            settings={methodWords[view.tally].settings}
            source={tallies[view.tally].source}
          />
          <Points compared={compared} view={view} />
        </Disclosure>
      ))}
    </Section>
  );
}

function Words({ how, settings, source }: { how: string; settings: string; source: string }) {
  return (
    <div className="max-w-[75ch] text-ink-2">
      <p className="text-pretty">{how}</p>
      <p className="mt-1.5 text-13 text-pretty">{settings}</p>
      <p className="mt-1.5 text-xs text-ink-3">{source}</p>
    </div>
  );
}

function Figures({ compared: { shown }, view }: { compared: Compared; view: MethodView }) {
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const { heads, rows } = methodFigures(view.scorer, shown, view.ranking);
  const hasRange = rows.some(({ range }) => range !== null);
  return (
    <div className="mt-3 max-w-2xl">
      <Table label={`${view.name}, in figures`} className="text-13">
        <thead>
          <tr>
            <Th>Candidate</Th>
            <Th numeric>Rank</Th>
            {heads.map((head) => (
              <Th key={head} numeric>
                {head}
              </Th>
            ))}
            {hasRange && <Th numeric>With missing values</Th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ candidateId, rank, figures, range }) => (
            <tr key={candidateId}>
              <Th scope="row">{nameOf.get(candidateId)}</Th>
              <Td numeric>{rank}</Td>
              {heads.map((head, place) => (
                <Td key={head} numeric>
                  {shortDecimal(figures[place] ?? 0)}
                </Td>
              ))}
              {hasRange && (
                <Td numeric className="whitespace-nowrap">
                  {range && `${shortDecimal(range[0])} to ${shortDecimal(range[1])}`}
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Points({ compared: { shown }, view }: { compared: Compared; view: TallyView }) {
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const ranks = competitionRanks(view.points.map(({ points }) => points));
  const rows = view.points
    .map(({ candidateId, points }, place) => ({ candidateId, points, rank: ranks[place] ?? 1 }))
    .sort((a, b) => a.rank - b.rank);
  return (
    <div className="mt-3 max-w-md">
      <Table label={`${view.name}, in figures`} className="text-13">
        <thead>
          <tr>
            <Th>Candidate</Th>
            <Th numeric>Rank</Th>
            <Th numeric>Points</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ candidateId, rank, points }) => (
            <tr key={candidateId}>
              <Th scope="row">{nameOf.get(candidateId)}</Th>
              <Td numeric>{rank}</Td>
              <Td numeric>{Number(points.toFixed(1)).toLocaleString("en")}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
