"use client";
// Who leads, and what is the lead made of?
import dynamic from "next/dynamic";
import { memo, useEffect, useMemo, useState } from "react";
import { firstIn } from "@/domain/comparison/matter-sentences";
import type { Ranked } from "@/domain/comparison/ranking";
import { leadTitle } from "@/domain/comparison/sentences";
import { countOf, shortDecimal } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { ContributionBars, type ContributionRow } from "@/ui/contribution-bars";
import { Figure } from "@/ui/figure";
import { Legend } from "@/ui/swatch";
import { barParts } from "./bar-parts";
import { RankingTable } from "./ranking-table";
import { TippingList } from "./tipping-list";
import type { Compared } from "./use-comparison";
import { WeightSliders } from "./weight-sliders";

const MethodsNote = dynamic(() => import("./methods-note").then((note) => note.MethodsNote));

/** The bars, what would tip them, and the sliders. Only the sliders follow every step at once; the rest follows when `shown` does. */
export function RankingView({ compared }: { compared: Compared }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what doesn't follow a slider step by step changes with these alone
  const still = useMemo(() => compared, [compared.shown, compared.found, compared.data]);
  const settled = useSettled(still);
  return (
    <>
      <Bars compared={still} />
      <div className="mt-10 grid gap-x-10 gap-y-10 desk:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
        <Tipping compared={still} />
        <div>
          {compared.group.criteria.length > 1 && <WeightSliders compared={compared} />}
          <Methods compared={settled} />
        </div>
      </div>
    </>
  );
}

/** The last one that stood still for a moment: what takes long isn't worked out anew at each step of a slider. */
function useSettled(compared: Compared): Compared {
  const [settled, setSettled] = useState(compared);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(compared), 250);
    return () => clearTimeout(wait);
  }, [compared]);
  return settled;
}

const Tipping = memo(TippingList);
const Methods = memo(MethodsNote);

const AT_FIRST = 20;

const Bars = memo(({ compared }: { compared: Compared }) => {
  const [all, setAll] = useState(false);
  const { shown, found, percents } = compared;
  const rows = rowsOf(compared);
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
        <ContributionBars label="Ranking" rows={all ? rows : rows.slice(0, AT_FIRST)} />
        {rows.length > AT_FIRST && !all && (
          <Button size="sm" className="mt-2" onClick={() => setAll(true)}>
            Show all {rows.length}
          </Button>
        )}
      </Figure>
      <Footnotes compared={compared} />
    </>
  );
});

function rowsOf(compared: Compared): ContributionRow[] {
  const { shown, found, data, group } = compared;
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
      note: parts.length === 0 ? "Nothing is known yet" : shown !== group ? was(before.get(one.candidateId)) : mix,
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
  return `${rank}${ends[ordinals.select(rank)] ?? "th"}`;
}

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

/** Only the first row says what it is a share of. */
function short(words: string, place: number): string {
  return place === 0 ? words : words.replace(/ of mixes$| mixes$/, "").replace(/^never first$/, "never");
}

function Footnotes({ compared: { data, found, shown, group } }: { compared: Compared }) {
  const { draws, seed, ballots } = data.mixes;
  const notes = [
    ...(found.ranking.complete
      ? []
      : ["An open frame is what missing values could still add: they are never counted as zero."]),
    ...data.kept.map(({ name, mustHave, reason }) => `${name} stays in spite of “${mustHave}”: ${reason}`),
    ...(ballots > 1 && shown === group
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
