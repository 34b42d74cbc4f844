"use client";
// How does one score on a phone? One candidate at a time.
import { parseAsInteger, useQueryState } from "nuqs";
import { cellKey } from "@/domain/scoring/grid";
import { capitalised } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Segmented } from "@/ui/segmented";
import { Swatch } from "@/ui/swatch";
import { CellFace } from "./cell-face";
import type { View } from "./scores-screen";
import { type CellFacts, cellOf, type Scores } from "./use-scores";

type Props = { scores: Scores; view: View; open: string | null; onOpen: (key: string) => void };

/** The cells of one candidate under each other, with Back and Next between candidates. */
export function ScoreCards({ scores, view, open, onOpen }: Props) {
  const { candidates, criteria } = scores.grid;
  const [asked, setPlace] = useQueryState("candidate", parseAsInteger.withDefault(1));
  const place = Math.min(Math.max(asked, 1), candidates.length);
  const candidate = candidates[place - 1];
  if (!candidate) return null;
  return (
    <div className="md:hidden">
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 border-y border-border py-2 text-center">
        <Button disabled={place === 1} aria-label="Previous candidate" onClick={() => void setPlace(place - 1)}>
          Back
        </Button>
        <span>
          <b className="block text-base font-[550]">{candidate.name}</b>
          <span className="text-xs text-ink-3">
            candidate {place} of {candidates.length}
            {candidate.ruledOut && ", ruled out"}
          </span>
        </span>
        <Button
          disabled={place === candidates.length}
          aria-label="Next candidate"
          onClick={() => void setPlace(place + 1)}
        >
          Next
        </Button>
      </div>
      <ol>
        {criteria.map((criterion) => {
          const facts = cellOf(scores, { candidateId: candidate.id, criterionId: criterion.id });
          return (
            facts && (
              <Card
                key={criterion.id}
                scores={scores}
                facts={facts}
                view={view}
                open={open === cellKey(facts.place)}
                onOpen={onOpen}
              />
            )
          );
        })}
      </ol>
    </div>
  );
}

function Card({
  scores,
  facts,
  view,
  open,
  onOpen,
}: {
  scores: Scores;
  facts: CellFacts;
  view: View;
  open: boolean;
  onOpen: (key: string) => void;
}) {
  const { criterion, own, place, evidence } = facts;
  const mine = view === "me" && criterion.scale.kind === "rated" && scores.may.score;
  const more = capitalised(
    `${own ? `${own.confidence} confidence, ` : ""}${evidence === 0 ? "no evidence" : evidence === 1 ? "1 piece of evidence" : `${evidence} pieces of evidence`}`,
  );
  return (
    <li className={classNames("grid gap-2.5 border-b border-border py-4", open && "-mx-4 bg-brand-soft px-4")}>
      <span className="flex items-baseline gap-2">
        {criterion.direction !== "must" && <Swatch color={criterion.color} />}
        <b className="text-base font-[550] break-words">{criterion.name}</b>
        {criterion.weightBp !== null && (
          <span className="ml-auto text-xs text-ink-2 tabular-nums">{Math.round(criterion.weightBp / 100)} %</span>
        )}
      </span>
      {mine ? (
        <Segmented
          label={`${criterion.name}, your score`}
          tone="solid"
          size="touch"
          full
          value={own ? String(own.value) : null}
          onValue={(value) => scores.score(place, { value: Number(value) })}
          options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
        />
      ) : (
        <span className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2 text-13">
          <CellFace facts={facts} view={view} next={false} />
        </span>
      )}
      <button
        type="button"
        onClick={() => onOpen(cellKey(place))}
        className="hit justify-self-start text-13 text-brand underline underline-offset-[3px]"
      >
        {mine ? more : "Open this cell"}
      </button>
    </li>
  );
}
