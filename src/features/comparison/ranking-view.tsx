"use client";
// Who leads, and what is the lead made of?
import dynamic from "next/dynamic";
import { firstIn } from "@/domain/comparison/matter-sentences";
import type { Ranked } from "@/domain/comparison/ranking";
import { leadTitle } from "@/domain/comparison/sentences";
import { countOf, shortDecimal } from "@/domain/wording/sentence";
import { ContributionBars, type ContributionRow } from "@/ui/contribution-bars";
import { Figure } from "@/ui/figure";
import { Legend } from "@/ui/swatch";
import { barParts } from "./bar-parts";
import { RankingTable } from "./ranking-table";
import { TippingList } from "./tipping-list";
import type { Compared } from "./use-comparison";
import { WeightSliders } from "./weight-sliders";

const MethodsNote = dynamic(() => import("./methods-note").then((note) => note.MethodsNote));

/** The bars, what would tip them, and the sliders. */
export function RankingView({ compared }: { compared: Compared }) {
  const { shown, found, percents, data } = compared;
  const legend = barParts(compared).map(({ label, color, criterionIds }) => ({
    color,
    label: `${label} ${criterionIds.reduce((sum, id) => sum + (percents.get(id) ?? 0), 0)}\u00a0%`,
  }));
  return (
    <>
      <Figure
        caption={leadTitle(shown, found)}
        hideCaption
        legend={<Legend items={legend} />}
        table={<RankingTable compared={compared} />}
      >
        <ContributionBars label="Ranking" rows={rowsOf(compared)} />
      </Figure>
      <Footnotes compared={compared} />
      <div className="mt-10 grid gap-x-10 gap-y-10 desk:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
        <TippingList compared={compared} />
        <div>
          {data.comparison.criteria.length > 1 && <WeightSliders compared={compared} />}
          <MethodsNote compared={compared} />
        </div>
      </div>
    </>
  );
}

function rowsOf(compared: Compared): ContributionRow[] {
  const { shown, found, data, scenario } = compared;
  const all = barParts(compared);
  const nameOf = new Map(shown.candidates.map(({ id, name }) => [id, name]));
  const mixed = new Map(data.mixes.first.map(({ candidateId, share }) => [candidateId, share]));
  const before = new Map(data.findings.ranking.ranked.map((one) => [one.candidateId, one]));
  const ranked = found.ranking.ranked.map((one, place) => {
    const parts = all.flatMap(({ label, color, criterionIds }) => {
      const known = one.contributions.filter(({ criterionId }) => criterionIds.includes(criterionId));
      const values = known.flatMap(({ contribution }) => contribution ?? []);
      return values.length === 0 ? [] : [{ label, color, value: values.reduce((sum, value) => sum + value, 0) }];
    });
    const mix = data.mixes.ballots > 1 ? short(firstIn(mixed.get(one.candidateId) ?? 0), place) : undefined;
    const range = one.missing.length > 0;
    return {
      rank: one.bestRank === one.worstRank || found.ranking.complete ? one.rank : `${one.bestRank}–${one.worstRank}`,
      label: nameOf.get(one.candidateId) ?? "",
      parts,
      total: range ? one.low : one.total,
      upTo: range ? one.high : undefined,
      note: parts.length === 0 ? "Nothing is known yet" : scenario ? was(before.get(one.candidateId)) : mix,
    };
  });
  const out = found.ranking.ruledOut.map(({ candidateId, reason }) => ({
    ...{ rank: "–", label: nameOf.get(candidateId) ?? "", parts: [], total: null },
    note: `Ruled out: ${reason}`,
  }));
  const withdrawn = data.withdrawn.map(({ name, reason }) => ({
    ...{ rank: "–", label: name, parts: [], total: null },
    note: reason ? `Withdrawn: ${reason}` : "Withdrawn",
  }));
  return [...ranked, ...out, ...withdrawn];
}

/** What a candidate had under the group's weights: “was 2nd, .697”. */
function was(one: Ranked | undefined): string | undefined {
  return one && `was ${ordinal(one.rank)}, ${shortDecimal(one.total)}`;
}

function ordinal(rank: number): string {
  const ends: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${rank}${ends[new Intl.PluralRules("en", { type: "ordinal" }).select(rank)] ?? "th"}`;
}

/** Only the first row says what it is a share of. */
function short(words: string, place: number): string {
  return place === 0 ? words : words.replace(/ of mixes$| mixes$/, "").replace(/^never first$/, "never");
}

function Footnotes({ compared: { data, found, scenario } }: { compared: Compared }) {
  const { draws, seed, ballots } = data.mixes;
  const notes = [
    ...(found.ranking.complete
      ? []
      : ["An open frame is what missing values could still add: they are never counted as zero."]),
    ...data.kept.map(({ name, mustHave, reason }) => `${name} stays in spite of “${mustHave}”: ${reason}`),
    ...(ballots > 1 && !scenario
      ? [
          `First in: how often, of ${draws.toLocaleString("en")} mixes of the ${countOf(ballots, "ballot")} in every proportion (seed ${seed}).`,
        ]
      : []),
  ];
  return (
    <ul className="mt-3 grid max-w-[80ch] gap-1 text-xs text-ink-3 tabular-nums">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
