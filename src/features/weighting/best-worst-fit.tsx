"use client";
// Do the judgements against both ends fit together, and what weights follow?
import { bestWorstConsistency } from "@/domain/weighting/best-worst-consistency";
import { bestWorst } from "@/domain/weighting/methods/best-worst";
import { percent, shortDecimal } from "@/domain/wording/sentence";
import type { BallotState } from "./use-ballot";

/** Once all is judged: how it fits in a word with its figure, the criterion that fits least, and the weights. A hint, never a block. */
export function BestWorstFit({ ballot }: { ballot: BallotState }) {
  const { answers, ids, criteria } = ballot;
  const found = bestWorstConsistency(answers, ids);
  if (!found) return null;
  const weights = bestWorst.weights(answers, ids);
  const nameOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.name ?? "";
  const { misfit, best, worst } = found;
  const rows = [...criteria].sort((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0));
  return (
    <div className="py-4">
      {ids.length > 2 && (
        <p>
          <b className="font-semibold">Consistency: {found.isHintDue ? "look again" : "good"}</b>{" "}
          <span className="text-ink-2 tabular-nums">(CR {shortDecimal(found.ratio, 2)})</span>
        </p>
      )}
      {found.isHintDue && misfit && (
        <p className="mt-1 max-w-[62ch] text-pretty text-ink-2">
          {nameOf(misfit.criterionId)} fits least: {nameOf(best)} over it is {misfit.bestOver}, it over {nameOf(worst)}{" "}
          is {misfit.overWorst}, and {nameOf(best)} over {nameOf(worst)} is {misfit.bestOverWorst}, where{" "}
          {misfit.bestOver * misfit.overWorst} would follow. Change one, or leave it.
        </p>
      )}
      <p className="mt-2 text-13 text-ink-2 tabular-nums">
        Becomes{" "}
        {rows.map(({ id, name }, place) => (
          <span key={id}>
            {place > 0 && ", "}
            <span className="whitespace-nowrap">
              {name} {percent(weights[id] ?? 0)}
            </span>
          </span>
        ))}
        .
      </p>
    </div>
  );
}
