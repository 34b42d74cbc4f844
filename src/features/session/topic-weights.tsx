"use client";
// What did the ballots say about the criterion that is talked about?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { axisTicks } from "@/ui/axis";
import { StripPlot } from "@/ui/strip-plot";
import type { Here } from "./use-session";

/** The criterion's line of the newest revealed round; nothing before one. */
export function TopicWeights({ here, criterionId }: { here: Here; criterionId: string }) {
  const trpc = useTRPC();
  const { data: weighing } = useQuery(trpc.weighting.state.queryOptions(here));
  const newest = weighing?.rounds.findLast(({ state }) => state === "revealed");
  const { data: results } = useQuery(
    trpc.weighting.results.queryOptions({ ...here, roundId: newest?.id ?? "" }, { enabled: newest !== undefined }),
  );
  const found = results?.criteria.find((criterion) => criterion.criterionId === criterionId);
  const known = weighing?.criteria.find(({ id }) => id === criterionId);
  if (!results || !found || !known || found.bins) return null;
  const { dots, median, q1, q3, word, spread } = found;
  return (
    <div className="mt-4">
      <p className="mb-3 text-13 text-ink-2">What the ballots of round {results.round.number} gave it</p>
      <StripPlot
        axis={[0, results.axisTop]}
        ticks={axisTicks(0, results.axisTop, 5)}
        rows={[
          {
            ...{ label: known.name, color: known.color, median, q1, q3, emphasis: true },
            now: (dots ?? []).map((value) => ({ value })),
            verdict: word,
            verdictNote: String(Math.round(spread)),
          },
        ]}
      />
    </div>
  );
}
