"use client";
// How do the totals move as one weight goes from 0 to 100 %?
import { useMemo } from "react";
import { limit, lineSentence } from "@/domain/comparison/tipping-sentences";
import { totalAt, type WeightLines, weightLines } from "@/domain/comparison/weight-lines";
import { percent, shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import { Figure } from "@/ui/figure";
import { LineChart } from "@/ui/line-chart";
import { Section } from "@/ui/section";
import { Select } from "@/ui/select";
import type { Compared } from "./use-comparison";

/** The lines over the weight of the criterion that is `chosen`. */
export function WeightLineSection({
  compared,
  chosen,
  onChoose,
}: {
  compared: Compared;
  chosen: string;
  onChoose: (criterionId: string) => void;
}) {
  const { shown, found, data, criterion, order } = compared;
  const lines = useMemo(() => weightLines(shown, chosen), [shown, chosen]);
  if (!lines || lines.lines.length < 2) return null;
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const firsts = new Set(lines.crossings.flatMap(({ isFirst, candidateIds }) => (isFirst ? candidateIds : [])));
  const toneOf = (id: string) => (found.leaders.includes(id) ? "lead" : firsts.has(id) ? "mark" : "faint");
  const range = data.given[chosen];
  const name = criterion.get(chosen)?.name ?? "";
  const said = lineSentence(shown, lines);
  return (
    <Section
      title="One weight, from 0 to 100 %"
      actions={
        <Select
          aria-label="The weight of"
          className="w-56 max-w-full phone:w-auto phone:flex-1"
          value={chosen}
          onValue={onChoose}
          options={order.map((id) => ({ value: id, label: criterion.get(id)?.name ?? "" }))}
        />
      }
    >
      <Figure className="pt-3" caption={said} captionFirst table={<LineTable compared={compared} lines={lines} />}>
        <LineChart
          label={said}
          lines={lines.lines.map(({ candidateId, atNone, atAll }) => ({
            key: candidateId,
            label: nameOf.get(candidateId) ?? "",
            from: atNone,
            to: atAll,
            tone: toneOf(candidateId),
          }))}
          now={lines.now}
          nowLabel={`now ${percent(lines.now)}`}
          band={range ? [range.lowest, range.highest] : null}
          crossings={lines.crossings
            .filter(({ isFirst }) => isFirst)
            .map(({ at, total }) => ({ at, figure: total, label: limit(at) }))}
        />
        <p className="mt-1 text-xs text-ink-3">
          The total of each candidate over the weight of {name}; the others follow in proportion.
          {range && " Shaded: what the ballots give it."}
        </p>
      </Figure>
    </Section>
  );
}

function LineTable({ compared: { shown, found }, lines }: { compared: Compared; lines: WeightLines }) {
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const byId = new Map(lines.lines.map((line) => [line.candidateId, line]));
  const marks = [0, lines.now, ...lines.crossings.filter(({ isFirst }) => isFirst).map(({ at }) => at), 1];
  const columns = [...new Set(marks)].sort((a, b) => a - b);
  return (
    <Table label="Totals over the weight" className="text-13">
      <thead>
        <tr>
          <Th>Candidate</Th>
          {columns.map((at) => (
            <Th key={at} numeric>
              {at === lines.now ? "now " : ""}
              {percent(at, "nearest", at === 0 || at === 1 ? 0 : 1)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.ranking.ranked.map(({ candidateId }) => {
          const line = byId.get(candidateId);
          return (
            <tr key={candidateId}>
              <Th scope="row">{nameOf.get(candidateId)}</Th>
              {columns.map((at) => (
                <Td key={at} numeric>
                  {line && shortDecimal(totalAt(line, at))}
                </Td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
