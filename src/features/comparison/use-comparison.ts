"use client";
// What is compared, under the group's weights or under those in the address?
import { useSuspenseQuery } from "@tanstack/react-query";
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useDeferredValue, useMemo } from "react";
import type { Findings } from "@/domain/comparison/findings";
import { areWeightsOf, underScenario } from "@/domain/comparison/saved-scenario";
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
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.comparison.state.queryOptions(here));
  const { data: scenarios } = useSuspenseQuery(trpc.scenarios.list.queryOptions(here));
  const [{ w, scenario: number, view }, setAddress] = useQueryStates({
    w: parseAsString,
    scenario: parseAsInteger,
    view: parseAsStringLiteral(viewIds).withDefault("ranking"),
  });
  const group = data.comparison;
  const saved = scenarios.find((each) => each.number === number) ?? null;
  const opened = useMemo(() => saved && underScenario(group, saved.weights), [group, saved]);
  /** What the sliders begin at, and come back to. */
  const start = opened ?? group;
  const read = useMemo(() => (text: string | null) => scenarioOf(group, start, text), [group, start]);
  const scenario = useMemo(() => read(w), [read, w]);
  const late = useDeferredValue(w);
  const { shown, found } = useMemo(() => {
    const other = read(late);
    if (!other) return { shown: group, found: data.findings as Findings };
    return { shown: other, found: scenarioFindings(other, data.cells, data.given) };
  }, [read, late, group, data]);
  const order = useMemo(() => [...group.criteria].sort((a, b) => b.weight - a.weight).map(({ id }) => id), [group]);
  const criterion = useMemo(() => new Map(data.criteria.map((one) => [one.id, one])), [data]);
  const isEdited = w !== null && w !== weightsText(start) && underWeightsText(group, w) !== null;
  const base = `/t/${here.team}/p/${here.project}`;
  return {
    ...{ here, data, group, start, scenario, shown, found, order, criterion, scenarios, view, base },
    /** The scenario that the address names, if it is still kept; its weights count only if it was made for these criteria. */
    saved,
    /** The weights are neither the group's nor, if one is open, the saved scenario's. */
    isEdited,
    /** The address names a scenario that isn't kept any more. */
    isGone: number !== null && saved === null,
    /** The open scenario was made for other criteria: its weights aren't applied. */
    isUnfit: saved !== null && opened === null,
    /** The group's weights are others now than when the open scenario was saved. */
    isAgainstOthers: saved !== null && opened !== null && !areWeightsOf(group, saved.against.weights),
    /** The address holds weights that don't fit these criteria. */
    isMisfit: w !== null && underWeightsText(group, w) === null,
    /** Whole per cents of what is shown, and of what the sliders stand at. */
    percents: wholePercents(shown),
    address: w,
    /** Where others find what is shown: the scenario, the weights, the view. */
    path: pathOf(`${base}/compare`, { scenario: saved && String(saved.number), w: isEdited ? w : null, view }),
    setView: (next: ViewId) => void setAddress({ view: next }),
    setWeights: (text: string | null) => void setAddress({ w: text }),
    /** Opens a saved scenario, or the group's weights; what was moved and not saved goes. */
    open: (next: number | null) => void setAddress({ scenario: next, w: null }),
    /** Back to the group's weights; what was pressed goes away, so the page takes the focus. */
    reset: () => {
      void setAddress({ scenario: null, w: null });
      document.getElementById("main")?.focus({ preventScroll: true });
    },
  };
}

/** The comparison under the weights of an address, or else those it starts at; null where that is the group's own. */
function scenarioOf(group: Parameters<typeof weightsText>[0], start: typeof group, text: string | null) {
  const other = text === null || text === weightsText(start) ? null : underWeightsText(group, text);
  const shown = other && weightsText(other) === weightsText(group) ? group : (other ?? start);
  return shown === group ? null : shown;
}

function pathOf(path: string, { view, ...more }: { view: ViewId; scenario: string | null; w: string | null }): string {
  const given = { ...more, view: view === viewIds[0] ? null : view };
  const held = new URLSearchParams(Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return held.size > 0 ? `${path}?${held}` : path;
}
