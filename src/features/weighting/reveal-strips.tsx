"use client";
// How far apart are the ballots, criterion by criterion?
import { axisTicks } from "@/ui/axis";
import { Figure } from "@/ui/figure";
import { initials } from "@/ui/initials";
import { StripLegend, StripPlot, type StripRow } from "@/ui/strip-plot";
import type { Results, RevealedCriterion } from "./results";
import { RevealTable } from "./reveal-table";
import type { Weighing } from "./use-weighing";

/**
 * The strips, the widest disagreement first, with their legend and the same numbers as a table. Bold is the one that is talked about, else the
 * widest; `onFocus` makes their names buttons.
 */
export function RevealStrips({
  weighing,
  results,
  focusId = null,
  onFocus,
}: {
  weighing: Weighing;
  results: Results;
  focusId?: string | null;
  onFocus?: ((criterionId: string) => void) | undefined;
}) {
  const { criteria, axisTop, roundBefore, voters, weights, shares } = results;
  const known = new Map(weighing.state.criteria.map((criterion) => [criterion.id, criterion]));
  const isBold = (criterion: RevealedCriterion, place: number) =>
    focusId === null ? place === 0 && criterion.word !== "close" : criterion.criterionId === focusId;
  const rows = criteria.map((criterion, place) => ({
    ...rowOf(criterion, results, known.get(criterion.criterionId), isBold(criterion, place)),
    press: onFocus && {
      label: `Talk about ${known.get(criterion.criterionId)?.name ?? "it"}`,
      isOn: criterion.criterionId === focusId,
      act: () => onFocus(criterion.criterionId),
    },
  }));
  const n = criteria[0]?.n ?? 0;
  const hasRings = criteria.some(({ was }) => was?.some((value) => value !== null));
  const sum = weights && Math.round(weights.median.sumBefore);
  return (
    <Figure
      caption="Ballots per criterion, the widest disagreement first"
      hideCaption
      legend={
        <StripLegend
          now={criteria[0]?.bins ? "ballots, counted" : "a ballot"}
          before={hasRings ? `in round ${roundBefore}` : undefined}
          median={shares ? "median, each voter once" : "median"}
          middle="middle half"
        >
          <span className="flex flex-wrap gap-x-4 gap-y-1.5">
            {criteria.some(({ mine }) => mine !== null) && <span>▲ yours</span>}
            <span>n = {n}</span>
            {sum !== null && !shares && <span>the medians add up to {sum}</span>}
          </span>
        </StripLegend>
      }
      table={<RevealTable results={results} nameOf={(id) => known.get(id)?.name ?? "–"} />}
    >
      <StripPlot
        label="Criteria, the widest disagreement first"
        axis={[0, axisTop]}
        ticks={axisTicks(0, axisTop, 5)}
        rows={rows}
        words={{ axis: weightWord(results.round.method), before: `round ${roundBefore ?? ""}`, now: "now" }}
      />
      {voters && <p className="sr-only">Voters: {voters.map(({ name }) => name).join(", ")}</p>}
    </Figure>
  );
}

function rowOf(
  criterion: RevealedCriterion,
  { voters, axisTop }: Results,
  known: { name: string; color: number } | undefined,
  emphasis: boolean,
): StripRow {
  const { dots, was, bins, median, q1, q3, word, spread, before, mine } = criterion;
  const width = bins ? axisTop / bins.length : 0;
  return {
    ...{ label: known?.name ?? "A criterion that is gone", color: known?.color ?? 1, median, q1, q3, emphasis },
    now: (dots ?? []).map((value, place) => {
      const voter = voters?.[place];
      return voter
        ? {
            value,
            initials: initials(voter.name),
            title: `${voter.name}${voter.share > 1 ? `, counts ${voter.share} times` : ""}: ${round(value)}`,
          }
        : { value };
    }),
    before: was?.map((value) => (value === null ? null : { value })),
    bins: bins?.map((count, place) => ({ from: place * width, to: (place + 1) * width, count })),
    mine,
    verdict: word,
    verdictNote: `${round(spread)}${before ? `, was ${round(before.spread)}` : ""}`,
  };
}

function weightWord(method: string): string {
  return method === "points" ? "Points of 100" : "Weight in percent";
}

const round = (x: number) => String(Math.round(x));
