"use client";
// By how much do the ballots agree, by each measure that is defined for them?
import { capitalised, shortDecimal } from "@/domain/wording/sentence";
import { Table, Td, Th } from "@/ui/data-table";
import { Disclosure } from "@/ui/disclosure";
import type { Results } from "./results";
import type { Weighing } from "./use-weighing";

type Measure = Results["measures"][number];

/** A word and its figure a measure; those that have one for each criterion show it. Nothing under two ballots. */
export function AgreementMeasures({ weighing, results }: { weighing: Weighing; results: Results }) {
  const { measures } = results;
  if (measures.length === 0) return null;
  const each = measures.filter((measure) => measure.each !== null);
  const rows = weighing.state.criteria.filter(({ id }) => results.round.criterionIds.includes(id));
  return (
    <Disclosure summary="All measures of agreement" className="mt-3">
      <Table label="Measures of agreement" className="text-13">
        <thead>
          <tr>
            <Th>Measure</Th>
            <Th>In a word</Th>
            <Th numeric>Figure</Th>
            <Th numeric>Ballots</Th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <Th scope="row">
                {measure.name}
                <span className="block text-xs font-normal text-ink-3">{meanings[measure.id]}</span>
              </Th>
              <Td className="whitespace-nowrap">{measure.word ? capitalised(measure.word) : "–"}</Td>
              <Td numeric>{figureOf(measure, measure.value)}</Td>
              <Td numeric>{measure.n}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {each.length > 0 && (
        <Table label="Measures of agreement, criterion by criterion" className="mt-6 text-13">
          <thead>
            <tr>
              <Th>Criterion</Th>
              {each.map(({ id, name }) => (
                <Th key={id} numeric>
                  {name}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name }) => (
              <tr key={id}>
                <Th scope="row">{name}</Th>
                {each.map((measure) => (
                  <Td key={measure.id} numeric>
                    {measure.each?.[id] === undefined ? "–" : figureOf(measure, measure.each[id])}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Disclosure>
  );
}

const meanings: Readonly<Record<Measure["id"], string>> = {
  "kendall-w": "do they put the criteria in one order? 0 no, 1 yes",
  "ahp-group": "do they share the weights out alike? 0 no, 1 yes",
  "tastle-wierman": "do they give like marks? 0 no, 1 yes",
  iqr: "width of the middle half, in points of 100",
  mad: "how far a ballot lies from the median, in points of 100",
  icc: "do they tell the same things apart? 0 no, 1 yes",
};

function figureOf({ id }: Measure, value: number): string {
  return id === "iqr" || id === "mad" ? value.toFixed(1) : shortDecimal(value, 2);
}
