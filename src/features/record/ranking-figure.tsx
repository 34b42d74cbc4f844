// What do the numbers say, in bars and as a table?
import { wholePercents } from "@/domain/comparison/scenario";
import { candidateIn, type RecordMatter } from "@/domain/record/record";
import { mixesSentence, mixWords } from "@/domain/record/record-sentences";
import { weightsSentence } from "@/domain/record/weighing-sentences";
import { shortDecimal } from "@/domain/wording/sentence";
import { ContributionBars, type ContributionRow } from "@/ui/contribution-bars";
import { Table, Td, Th } from "@/ui/data-table";
import { Figure } from "@/ui/figure";
import { Legend } from "@/ui/swatch";

/** The ranking of a record with each criterion's contribution. `brief` is the one beside the decision: without a caption, notes and table. */
export function RankingFigure({ matter, brief = false }: { matter: RecordMatter; brief?: boolean }) {
  const order = heaviestFirst(matter);
  const percents = wholeWeights(matter);
  if (matter.ranking.length === 0) return <p className="text-ink-2">Every candidate is ruled out or withdrawn.</p>;
  const caption = brief
    ? matter.findings.title
    : [`${methodOf(matter)}.`, weightsSentence(matter), mixesSentence(matter)].filter(Boolean).join(" ");
  return (
    <Figure
      caption={caption}
      hideCaption={brief}
      legend={
        <Legend
          items={order.map(({ color, id, name }) => ({ color, label: `${name} ${percents.get(id) ?? 0}\u00a0%` }))}
        />
      }
      table={brief ? undefined : <RankingTable matter={matter} />}
    >
      <ContributionBars compact label="Ranking" rows={rowsOf(matter, brief)} />
    </Figure>
  );
}

function rowsOf(matter: RecordMatter, brief: boolean): ContributionRow[] {
  const order = heaviestFirst(matter);
  return matter.ranking.map(({ candidateId, rank, total, low, high, contributions }, place) => {
    const mixed = brief ? "" : mixWords(matter, candidateId);
    const isOpen = low !== high;
    return {
      rank,
      label: candidateIn(matter, candidateId),
      parts: order.flatMap(({ id, color, name }) => {
        const value = contributions.find(({ criterionId }) => criterionId === id)?.contribution ?? null;
        return value === null ? [] : [{ color, label: name, value: Number(value) }];
      }),
      total: Number(isOpen ? low : total),
      ...(isOpen ? { upTo: Number(high) } : {}),
      // Only the first row says what it is a share of.
      note: mixed === "" ? undefined : place === 0 ? mixed : mixed.replace(/ (of )?mixes$/, ""),
    };
  });
}

function RankingTable({ matter }: { matter: RecordMatter }) {
  const order = heaviestFirst(matter);
  const percents = wholeWeights(matter);
  const places = (figure: string | null | undefined) => (figure == null ? "–" : shortDecimal(Number(figure)));
  return (
    <Table label="Ranking, with what each criterion adds">
      <thead>
        <tr>
          <Th>Candidate</Th>
          <Th numeric>Total</Th>
          {order.map(({ id, name }) => (
            <Th key={id} numeric>
              {name} {percents.get(id) ?? 0}&nbsp;%
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matter.ranking.map(({ candidateId, total, low, high, contributions }) => (
          <tr key={candidateId}>
            <Th scope="row">{candidateIn(matter, candidateId)}</Th>
            <Td numeric>{low === high ? places(total) : `${places(low)} to ${places(high)}`}</Td>
            {order.map(({ id }) => (
              <Td key={id} numeric>
                {places(contributions.find(({ criterionId }) => criterionId === id)?.contribution)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function heaviestFirst({ criteria }: RecordMatter) {
  return [...criteria].sort((a, b) => b.weightBp - a.weightBp);
}

function wholeWeights({ criteria }: RecordMatter): Map<string, number> {
  const weighed = criteria.map(({ id, name, weightBp }) => ({ id, name, weight: weightBp }));
  return wholePercents({ criteria: weighed, candidates: [], values: [] });
}

function methodOf({ methods }: RecordMatter): string {
  return methods.find(({ part }) => part === "ranking")?.name ?? "";
}
