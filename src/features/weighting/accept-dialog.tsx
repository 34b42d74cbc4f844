"use client";
// Which weights are taken from a round?
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Statistic } from "@/domain/weighting/aggregation";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import type { Results } from "./results";
import { statisticWords } from "./statistic-words";
import type { Weighing } from "./use-weighing";
import { WeightsBeside } from "./weights-beside";

/** Every way of taking the ballots together that the round offers, and side by side what each criterion would weigh. Accepting opens scoring. */
export function AcceptDialog({
  weighing,
  results,
  onClose,
}: {
  weighing: Weighing;
  results: Results;
  onClose: () => void;
}) {
  const { here, refresh } = weighing;
  const { weights, statistics, round } = results;
  const trpc = useTRPC();
  const [statistic, setStatistic] = useState<Statistic>(statistics[0] ?? "median");
  const accept = useMutation(
    trpc.weighting.accept.mutationOptions({
      onSuccess: async () => {
        await refresh();
        onClose();
      },
    }),
  );
  if (!weights) return null;
  return (
    <ConfirmDialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={`Accept the weights of round ${round.number}?`}
      description="The team scores under these weights. The facilitator can open them again before the scores are locked."
      confirm="Accept the weights"
      pending={accept.isPending}
      onConfirm={() => accept.mutate({ ...here, roundId: round.id, statistic })}
    >
      <Field label="How the ballots are taken together" group>
        <RadioCards
          value={statistic}
          onValue={setStatistic}
          columns={2}
          options={statistics.map((each, place) => ({
            value: each,
            title: statisticWords[each].name,
            text: textOf(each, weights[each]),
            note: place === 0 ? "the default" : undefined,
          }))}
        />
      </Field>
      <WeightsBeside weighing={weighing} results={results} chosen={statistic} />
      {accept.error && (
        <p role="alert" className="mt-3 text-danger">
          {saidOf(accept.error)}
        </p>
      )}
    </ConfirmDialog>
  );
}

type Shown = NonNullable<Results["weights"]>["median"];

/** What it does; or why it isn't what is taken here, and what the medians add up to. */
function textOf(asked: Statistic, shown: Shown | undefined): string {
  const { text } = statisticWords[asked];
  if (shown && shown.statistic !== asked)
    return "It leaves nothing on any criterion here, so the means would be taken.";
  const sum = Math.round(shown?.sumBefore ?? 100);
  return asked === "median" && sum !== 100 ? `${text} Together ${sum} here, scaled to 100.` : text;
}
