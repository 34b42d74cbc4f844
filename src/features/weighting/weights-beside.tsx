"use client";
// What would each criterion weigh, by each way of taking the ballots together?
import type { Statistic } from "@/domain/weighting/aggregation";
import { percent } from "@/domain/wording/sentence";
import { classNames } from "@/ui/class-names";
import { Table, Td, Th } from "@/ui/data-table";
import { Swatch } from "@/ui/swatch";
import type { Results } from "./results";
import { statisticWords } from "./statistic-words";
import type { Weighing } from "./use-weighing";

/** One column a statistic, the chosen one set off; the heaviest criterion by it first. */
export function WeightsBeside({
  weighing: { state },
  results: { weights, statistics },
  chosen,
}: {
  weighing: Weighing;
  results: Results;
  chosen: Statistic;
}) {
  const bpBy = (statistic: Statistic, id: string) => weights?.[statistic]?.basisPoints[id] ?? 0;
  const rows = state.criteria
    .filter(({ id }) => id in (weights?.median.basisPoints ?? {}))
    .sort((a, b) => bpBy(chosen, b.id) - bpBy(chosen, a.id));
  const look = (statistic: Statistic) =>
    classNames("px-2 last:pr-2", statistic === chosen && "bg-brand-soft font-semibold text-ink");
  return (
    <Table label="Weights" className="mt-4">
      <thead>
        <tr>
          <Th>Criterion</Th>
          {statistics.map((statistic) => (
            <Th key={statistic} numeric className={look(statistic)}>
              {statisticWords[statistic].column}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, color }) => (
          <tr key={id}>
            <Th scope="row" className="pr-2">
              <span className="flex min-w-24 items-center gap-2.5">
                <Swatch color={color} />
                {name}
              </span>
            </Th>
            {statistics.map((statistic) => (
              <Td key={statistic} numeric className={classNames("whitespace-nowrap", look(statistic))}>
                {percent(bpBy(statistic, id) / 10_000, "nearest", 1)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
