"use client";
// What is compared, under the group's weights or under those in the address?
import { useSuspenseQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useDeferredValue, useMemo } from "react";
import type { Findings } from "@/domain/comparison/findings";
import { wholePercents } from "@/domain/comparison/scenario";
import { underWeightsText, weightsText } from "@/domain/comparison/scenario-address";
import { scenarioFindings } from "@/domain/comparison/scenario-findings";
import { useTRPC } from "@/trpc/client";
import { type ViewId, viewIds } from "./view-ids";

export type Compared = ReturnType<typeof useComparison>;

/**
 * The group's comparison and, if the address holds other weights, the one under them: `shown` and `found` follow the scenario, `group` stays.
 * `order` is that of the bars: the group's heaviest criterion first, whatever the scenario.
 */
export function useComparison(here: { team: string; project: number }) {
  const { data } = useSuspenseQuery(useTRPC().comparison.state.queryOptions(here));
  const [{ w, view }, setAddress] = useQueryStates({
    w: parseAsString,
    view: parseAsStringLiteral(viewIds).withDefault("ranking"),
  });
  const group = data.comparison;
  const read = useMemo(() => (text: string | null) => scenarioOf(group, text), [group]);
  const scenario = useMemo(() => read(w), [read, w]);
  const late = useDeferredValue(w);
  const { shown, found } = useMemo(() => {
    const other = read(late);
    if (!other) return { shown: group, found: data.findings as Findings };
    return { shown: other, found: scenarioFindings(other, data.cells, data.given) };
  }, [read, late, group, data]);
  const order = useMemo(() => [...group.criteria].sort((a, b) => b.weight - a.weight).map(({ id }) => id), [group]);
  const criterion = useMemo(() => new Map(data.criteria.map((one) => [one.id, one])), [data]);
  return {
    ...{ here, data, group, scenario, shown, found, order, criterion },
    base: `/t/${here.team}/p/${here.project}`,
    /** Whole per cents of what is shown, and of what the sliders stand at. */
    percents: wholePercents(shown),
    /** The address holds weights that don't fit these criteria. */
    isMisfit: w !== null && scenario === null && w !== weightsText(group),
    address: w,
    view,
    setView: (next: ViewId) => void setAddress({ view: next }),
    setWeights: (text: string | null) => void setAddress({ w: text }),
    /** Back to the group's weights; what was pressed goes away, so the page takes the focus. */
    reset: () => {
      void setAddress({ w: null });
      document.getElementById("main")?.focus({ preventScroll: true });
    },
  };
}

/** The comparison under the weights of an address; null where they are none, or the group's. */
function scenarioOf(group: Parameters<typeof weightsText>[0], text: string | null) {
  return text === null || text === weightsText(group) ? null : underWeightsText(group, text);
}
