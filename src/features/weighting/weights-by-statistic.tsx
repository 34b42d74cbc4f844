"use client";
// What would the weights be if the ballots were taken together in another way?
import type { Statistic } from "@/domain/weighting/aggregation";
import { Disclosure } from "@/ui/disclosure";
import type { Results } from "./results";
import { statisticWords } from "./statistic-words";
import type { Weighing } from "./use-weighing";
import { WeightsBeside } from "./weights-beside";

/** Every statistic that the round offers side by side; the one in use set off, or the default before anything is accepted. */
export function WeightsByStatistic({ weighing, results }: { weighing: Weighing; results: Results }) {
  const { statistics, isAccepted } = results;
  const accepted = isAccepted ? (weighing.state.accepted?.statistic as Statistic | undefined) : undefined;
  const chosen = accepted ?? statistics[0];
  if (!chosen) return null;
  return (
    <Disclosure summary="The weights, by each statistic" className="mt-3">
      <p className="text-13 text-ink-2">
        {accepted ? "In use" : "Suggested"}: {statisticWords[chosen].name}. {statisticWords[chosen].text}
      </p>
      <WeightsBeside weighing={weighing} results={results} chosen={chosen} />
    </Disclosure>
  );
}
