"use client";
// Which weights are taken from a round?
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Statistic } from "@/domain/weighting/aggregation";
import { percent } from "@/domain/wording/sentence";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Table, Td, Th } from "@/ui/data-table";
import { Segmented } from "@/ui/segmented";
import { Swatch } from "@/ui/swatch";
import type { Results } from "./results";
import type { Weighing } from "./use-weighing";

/** Median or mean, and what each criterion would weigh then. Accepting opens scoring. */
export function AcceptDialog({
  weighing,
  results,
  onClose,
}: {
  weighing: Weighing;
  results: Results;
  onClose: () => void;
}) {
  const { here, state, refresh } = weighing;
  const trpc = useTRPC();
  const [statistic, setStatistic] = useState<Statistic>("median");
  const accept = useMutation(
    trpc.weighting.accept.mutationOptions({
      onSuccess: async () => {
        await refresh();
        onClose();
      },
    }),
  );
  const chosen = results.weights?.[statistic];
  if (!chosen) return null;
  const rows = state.criteria
    .filter(({ id }) => id in chosen.basisPoints)
    .map((criterion) => ({ ...criterion, bp: chosen.basisPoints[criterion.id] ?? 0 }))
    .sort((a, b) => b.bp - a.bp);
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Accept the weights of round ${results.round.number}?`}
      description="The team scores under these weights. The facilitator can open them again before the scores are locked."
      confirm="Accept the weights"
      pending={accept.isPending}
      onConfirm={() => accept.mutate({ ...here, roundId: results.round.id, statistic })}
    >
      <Segmented
        label="Statistic"
        value={statistic}
        onValue={setStatistic}
        options={[
          { value: "median", label: "Median" },
          { value: "mean", label: "Mean" },
        ]}
      />
      <p className="mt-2 text-13 text-ink-2">{explanation(statistic, chosen)}</p>
      <Table label="Weights" className="mt-3">
        <thead className="sr-only">
          <tr>
            <Th>Criterion</Th>
            <Th numeric>Weight</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Th scope="row">
                <span className="flex items-center gap-2.5">
                  <Swatch color={row.color} />
                  {row.name}
                </span>
              </Th>
              <Td numeric className="font-semibold">
                {percent(row.bp / 10_000, "nearest", 1)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {accept.error && (
        <p role="alert" className="mt-3 text-danger">
          {saidOf(accept.error)}
        </p>
      )}
    </ConfirmDialog>
  );
}

function explanation(asked: Statistic, { statistic, sumBefore }: { statistic: Statistic; sumBefore: number }): string {
  if (asked !== statistic) return "Every median is 0, so the means are taken.";
  if (asked === "mean") return "One extreme ballot can move a mean.";
  const sum = Math.round(sumBefore);
  return sum === 100
    ? "The middle ballot of each criterion."
    : `The middle ballot of each criterion; together ${sum}, scaled to 100.`;
}
