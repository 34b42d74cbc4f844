"use client";
// What would tip the result, and by how much?
import { parseAsInteger, useQueryState } from "nuqs";
import { useMemo } from "react";
import { leadSwings } from "@/domain/comparison/lead-swings";
import { LeaveOneOutSection } from "./leave-one-out-section";
import { TippingCells } from "./tipping-cells";
import { TippingTornado } from "./tipping-tornado";
import { TippingWinning } from "./tipping-winning";
import type { Compared } from "./use-comparison";
import { WeightLineSection } from "./weight-line-section";

/** The tornado, one weight as a line, the least change for each other candidate to win, single scores, and the result without one of the things that made it. */
export function TippingView({ compared }: { compared: Compared }) {
  const { shown, found, data, group } = compared;
  const swings = useMemo(() => leadSwings(shown, data.given), [shown, data.given]);
  // The place of the criterion in the list, counted from 1: short enough for an address, and nothing personal.
  const [line, setLine] = useQueryState("line", parseAsInteger);
  const nearest = found.weightFlips[0]?.criterionId ?? swings[0]?.criterionId ?? compared.order[0] ?? "";
  const chosen = (line !== null && group.criteria[line - 1]?.id) || nearest;
  const choose = (id: string) => void setLine(group.criteria.findIndex((one) => one.id === id) + 1);
  return (
    <div className="grid gap-y-12">
      <TippingTornado compared={compared} swings={swings} onChoose={choose} />
      <WeightLineSection compared={compared} chosen={chosen} onChoose={choose} />
      <TippingWinning compared={compared} />
      <TippingCells compared={compared} />
      <LeaveOneOutSection compared={compared} />
    </div>
  );
}
