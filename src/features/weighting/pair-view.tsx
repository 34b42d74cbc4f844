"use client";
// Which of two criteria matters more, and how much?
import { useState } from "react";
import { judgementSentence } from "@/domain/weighting/judgement-words";
import type { Answers } from "@/domain/weighting/method";
import { leanOf, MOST_LEAN, type ShownPair } from "@/domain/weighting/pairs";
import { SignButton } from "@/ui/sign-button";
import { Ticks } from "@/ui/ticks";
import { useKeys } from "@/ui/use-keys";
import { ConsistencySoFar } from "./consistency-so-far";
import { PairBeam } from "./pair-beam";
import { PairCards, type Side } from "./pair-cards";
import { PairStrengths } from "./pair-strengths";
import type { PairwiseSteps } from "./pairwise-steps";
import { StageHead } from "./stage-head";
import type { BallotState } from "./use-ballot";

/** Two criteria and the beam between them; on phones two cards and a row of strengths. Keys: arrows choose the side, 1 to 9 how much. */
export function PairView({
  ballot,
  steps,
  pair,
  past,
}: {
  ballot: BallotState;
  steps: PairwiseSteps;
  pair: ShownPair;
  past: Answers | null;
}) {
  const { lean, judge, next, place, pairs, judged } = steps;
  const [leaning, setLeaning] = useState<Side | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [first, second] = pair.map((id) => ballot.criteria.find((criterion) => criterion.id === id));
  const side = lean === null || lean === 0 ? leaning : lean < 0 ? "first" : "second";
  const choose = (next: Side) => {
    setLeaning(next);
    if (lean !== null && lean !== 0) judge(next === "first" ? -Math.abs(lean) : Math.abs(lean));
  };
  const strengthen = (by: number) => {
    if (by === 0) judge(0);
    else if (side) judge(side === "first" ? -by : by);
  };
  // By a key, the judgement is whole: on to the next pair.
  const judgeByKey = (by: number) => {
    setAsked(by !== 0 && !side);
    strengthen(by);
    if (by === 0 || side) next();
  };
  useKeys({
    ArrowLeft: { says: "The first of the pair matters more", act: () => choose("first") },
    ArrowRight: { says: "The second of the pair matters more", act: () => choose("second") },
    ...Object.fromEntries([...Array(MOST_LEAN + 1).keys()].map((n) => [String(n + 1), () => judgeByKey(n)])),
    1: { says: "The same; 2 to 9: how much more. Then the next pair", act: () => judgeByKey(0) },
  });
  if (!first || !second) return null;
  const before = past && leanOf(past, pair);
  const said = lean === null ? null : judgementSentence(first.name, second.name, lean);
  return (
    <>
      <StageHead
        mark={
          <span className="flex items-center gap-3">
            Pair {place + 1} of {pairs.length}
            <Ticks total={pairs.length} filled={judged} />
            {judged > 0 && (
              <button
                type="button"
                onClick={steps.overview}
                className="hit ml-auto text-13 font-normal text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
              >
                All pairs
              </button>
            )}
          </span>
        }
        title={
          <>
            Which matters more
            <span className="sr-only">
              , {first.name} or {second.name}
            </span>
            ?
          </>
        }
        moved={ballot.stage !== null}
      />
      <PairCards
        first={first}
        second={second}
        side={side}
        isSame={lean === 0}
        onSide={choose}
        onSame={() => judge(0)}
      />
      <PairBeam first={first.name} second={second.name} lean={lean} onLean={judge} />
      <PairStrengths first={first.name} second={second.name} side={side} lean={lean} onStrength={strengthen} />
      <div className="mt-3 grid min-h-12 grid-cols-[48px_minmax(0,1fr)_48px] items-center gap-2 text-center">
        <SignButton
          size={16}
          className="phone:rotate-90"
          label={`One step towards ${first.name}`}
          disabled={lean === null || lean <= -MOST_LEAN}
          onPress={() => judge((lean ?? 0) - 1)}
          path="M9 3L4 8l5 5"
        />
        <p role="status" className="text-pretty">
          {said ? (
            <>
              <b className="font-semibold">{said}</b>{" "}
              <span className="whitespace-nowrap text-ink-3 tabular-nums">({Math.abs(lean ?? 0) + 1})</span>
            </>
          ) : (
            <span className="text-13 text-ink-2">
              {side ? (
                "How much more?"
              ) : isAsked ? (
                "Which one? Press ← or → first."
              ) : (
                <>
                  <span className="phone:hidden">The nearer the mark, the more it matters.</span>
                  <span className="desk:hidden">Press the one that matters more.</span>
                </>
              )}
            </span>
          )}
        </p>
        <SignButton
          size={16}
          className="phone:rotate-90"
          label={`One step towards ${second.name}`}
          disabled={lean === null || lean >= MOST_LEAN}
          onPress={() => judge((lean ?? 0) + 1)}
          path="M7 3l5 5-5 5"
        />
      </div>
      {before !== null && (
        <p className="mt-2 text-center text-13 text-ink-3">
          Last time: {judgementSentence(first.name, second.name, before)}
        </p>
      )}
      <ConsistencySoFar ballot={ballot} steps={steps} pair={pair} />
    </>
  );
}
