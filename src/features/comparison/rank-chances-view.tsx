"use client";
// How sure is the first place?
import { useQuery } from "@tanstack/react-query";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useMemo } from "react";
import { doubtsOfCells } from "@/domain/comparison/cell-doubt";
import type { WeightDoubt } from "@/domain/comparison/rank-chances";
import { useTRPC } from "@/trpc/client";
import { Segmented } from "@/ui/segmented";
import { RankChancesCentral } from "./rank-chances-central";
import { RankChancesFigure } from "./rank-chances-figure";
import { useRankChances } from "./rank-chances-run";
import { RankChancesState } from "./rank-chances-state";
import type { Compared } from "./use-comparison";

const DOUBTS = { ballots: "ballots", any: "any", scores: "agreed" } as const satisfies Record<string, WeightDoubt>;
const NAMES = ["ballots", "any", "scores"] as const;

/** Rank acceptability under one of three doubts: the team's ballots (counted on the server), any weights, the scores' confidence. */
export function RankChancesView({ compared }: { compared: Compared }) {
  const { data, here, shown } = compared;
  const hasBallots = data.mixes.ballots > 1;
  const [asked, setDoubt] = useQueryState("doubt", parseAsStringLiteral(NAMES));
  const name = asked === null || (asked === "ballots" && !hasBallots) ? (hasBallots ? "ballots" : "any") : asked;
  const doubt = DOUBTS[name];
  const ofBallots = useQuery(useTRPC().comparison.chances.queryOptions(here, { enabled: doubt === "ballots" }));
  const task = useMemo(() => {
    if (doubt === "ballots") return null;
    const values = doubt === "agreed" ? { values: doubtsOfCells(data.cells) } : {};
    const key = doubt === "agreed" ? `agreed ${shown.criteria.map(({ weight }) => weight).join("-")}` : doubt;
    return { key, comparison: shown, doubt: { weights: doubt, ...values }, withCentral: doubt === "any" };
  }, [doubt, data.cells, shown]);
  const run = useRankChances(task);
  const counted =
    doubt === "ballots"
      ? ofBallots.data && { found: withoutCentral(ofBallots.data), at: new Date(ofBallots.dataUpdatedAt).toISOString() }
      : run.last;
  return (
    <>
      <div className="mb-5 grid gap-x-5 gap-y-2 desk:flex desk:items-center">
        <Segmented
          label="What is in doubt"
          value={name}
          options={[
            { value: "ballots", label: "The ballots", disabled: !hasBallots, title: "Mixes of the team’s own ballots" },
            { value: "any", label: "Any weights", title: "All weights that there can be" },
            { value: "scores", label: "The scores", title: "The scores, as unsure as their voters are" },
          ]}
          onValue={(next) => void setDoubt(next)}
        />
        <p className="max-w-[70ch] text-13 text-ink-2">{EXPLAINED[name]}</p>
      </div>
      <RankChancesFigure compared={compared} doubt={doubt} found={counted?.found ?? null} />
      <RankChancesState
        counted={counted ?? null}
        running={run.running}
        isFailed={doubt === "ballots" ? ofBallots.isError : run.isFailed}
        onRetry={() => (doubt === "ballots" ? void ofBallots.refetch() : run.retry())}
        onMore={task && run.start}
        onStop={run.stop}
      />
      {doubt === "any" && counted && <RankChancesCentral compared={compared} found={counted.found} />}
    </>
  );
}

const EXPLAINED = {
  ballots: "The team’s ballots, mixed in every proportion: does it matter whose view counts more?",
  any: "Every set of weights that there can be, each as likely: does it matter what one cares about?",
  scores: "The weights as they are; each score as unsure as its voters were.",
};

type OfBallots = { samples: number; seed: number; error: number; chances: { candidateId: string; ranks: number[] }[] };

/** The server's figures in the shape of our own; it tells no central weights of ballots. */
function withoutCentral({ samples, seed, error, chances }: OfBallots) {
  return { samples, seed, error, chances: chances.map((each) => ({ ...each, central: null, confidence: null })) };
}
