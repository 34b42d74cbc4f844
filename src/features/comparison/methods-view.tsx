"use client";
// Do other methods put the same candidate first, and if not, why?
import { useMemo } from "react";
import { candidateName, criterionName } from "@/domain/comparison/comparison";
import { compromiseSet } from "@/domain/comparison/scorers/vikor";
import { type MethodView, methodViews } from "@/domain/comparison/side-by-side";
import {
  compromiseSentence,
  isFirstIn,
  sideBySideSentences,
  tallySentence,
} from "@/domain/comparison/side-by-side-sentences";
import { competitionRanks } from "@/domain/numbers/ranks";
import { capitalised, counted, plain } from "@/domain/wording/sentence";
import { Figure } from "@/ui/figure";
import { RankGrid, type RankRow } from "@/ui/rank-grid";
import { ScrollRegion } from "@/ui/scroll-region";
import { Section } from "@/ui/section";
import { MethodsFigures } from "./methods-figures";
import { MethodsTable } from "./methods-table";
import type { Compared } from "./use-comparison";

/** The ranks of every method side by side, who differs and why, and each method's figures to open. */
export function MethodsView({ compared }: { compared: Compared }) {
  const { shown, found, data } = compared;
  const methods = useMemo(() => methodViews(shown), [shown]);
  const names = {
    candidate: (id: string) => candidateName(shown, id),
    criterion: (id: string) => criterionName(shown, id),
  };
  const [summary, ...apart] = sideBySideSentences(methods, names, data.tallies);
  const compromise = compromiseSentence(compromiseSet(shown), names);
  const said = [
    ...apart,
    ...(compromise ? [compromise] : []),
    ...data.tallies.map((view) => tallySentence(view, found.leaders, names)),
  ];
  if (!summary) return <p className="py-6 text-ink-2">Nobody is ranked, so there is nothing to hold side by side.</p>;
  const [leader] = found.leaders;
  const rows = rowsOf(compared, methods);
  return (
    <>
      <Figure caption={plain(summary)} captionFirst table={<MethodsTable compared={compared} methods={methods} />}>
        <ScrollRegion label="Ranks by every method">
          <RankGrid
            label="Ranks by every method"
            rows={rows}
            highlight={found.leaders.length === 1 ? (leader ?? null) : null}
          />
        </ScrollRegion>
        <p className="mt-3 text-13 text-ink-3">{footnoteOf(rows, data.tallies.length > 0)}</p>
      </Figure>
      {said.length > 0 && (
        <Section title="What it means" className="mt-10">
          <ul>
            {said.map((sentence) => (
              <li key={plain(sentence)} className="border-b border-border py-3 last:border-b-0">
                <p className="max-w-[80ch] text-pretty">
                  <b className="font-semibold">{sentence.strong}</b> {sentence.rest}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <MethodsFigures compared={compared} methods={methods} />
    </>
  );
}

function rowsOf({ shown, found, data, scenario }: Compared, methods: readonly MethodView[]): RankRow[] {
  const slot = (candidateId: string, rank: number) => ({
    id: candidateId,
    rank,
    label: candidateName(shown, candidateId),
  });
  const place = new Map(found.ranking.ranked.map(({ candidateId }, index) => [candidateId, index]));
  const byResult = (one: string, other: string) => (place.get(one) ?? 0) - (place.get(other) ?? 0);
  const models = methods.map(({ scorer, name, ranking, agrees }, index) => ({
    ...{ id: scorer, label: index === 0 ? "Weighted sum" : name, note: index === 0 ? "the result" : undefined },
    differs: !agrees,
    slots: ranking.ranked
      .toSorted((a, b) => a.rank - b.rank || byResult(a.candidateId, b.candidateId))
      .map(({ candidateId, rank }) => slot(candidateId, rank)),
  }));
  const tallies = data.tallies.map((view) => {
    const { tally, name, points } = view;
    const ranks = competitionRanks(points.map((each) => each.points));
    return {
      ...{ id: tally, label: name, note: scenario ? "members’ own weights" : "members’ own orders" },
      differs: !isFirstIn(view, found.leaders),
      slots: points
        .map(({ candidateId }, index) => slot(candidateId, ranks[index] ?? 1))
        .toSorted((a, b) => a.rank - b.rank || byResult(a.id, b.id)),
    };
  });
  return [...models, ...tallies];
}

/** What the ruled frames and the missing places are. */
function footnoteOf(rows: readonly RankRow[], hasTallies: boolean): string {
  const beyond = Math.max(...rows.map(({ slots }) => slots.length)) - 6;
  return [
    `The result is the weighted sum; the others are cross-checks${hasTallies ? "" : " on the same weights and values"}.`,
    ...(rows.some(({ differs }) => differs) ? ["A bold frame is a first place that differs."] : []),
    ...(beyond > 0
      ? [`${capitalised(counted(beyond))} more ${beyond === 1 ? "place is" : "places are"} in the table.`]
      : []),
  ].join(" ");
}
