"use client";
// What do all the pairs say together, and which one fits least?
import { judgementSentence } from "@/domain/weighting/judgement-words";
import type { Answers } from "@/domain/weighting/method";
import { pairwise } from "@/domain/weighting/methods/pairwise";
import { leanOf, type ShownPair } from "@/domain/weighting/pairs";
import { consistencyOf } from "@/domain/weighting/pairwise-consistency";
import { percent } from "@/domain/wording/sentence";
import { BallotRow } from "./ballot-row";
import { ConsistencyHint } from "./consistency-hint";
import { keyOf, type PairwiseSteps } from "./pairwise-steps";
import { StageHead } from "./stage-head";
import type { BallotState } from "./use-ballot";

/** How the judgements fit, the weights that follow, and every pair to go back to. */
export function PairOverview({
  ballot,
  steps,
  past,
}: {
  ballot: BallotState;
  steps: PairwiseSteps;
  past: Answers | null;
}) {
  const { answers, criteria, ids } = ballot;
  const { pairs, judged } = steps;
  const found = consistencyOf(answers, ids);
  const weights = found.ratio === null ? null : pairwise.weights(answers, ids);
  const rows = [...criteria].sort((a, b) => (weights?.[b.id] ?? 0) - (weights?.[a.id] ?? 0));
  const top = Math.max(...Object.values(weights ?? { none: 1 }));
  return (
    <>
      <StageHead
        mark={`${judged} of ${pairs.length} pairs judged`}
        title={weights ? "This is what your pairs say" : "Not all criteria are linked yet"}
        moved={ballot.stage !== null}
      >
        {judged < pairs.length && weights && "Pairs that aren’t judged are inferred from the others."}
        {!weights && "Judge more of the pairs below, so that weights can follow."}
      </StageHead>
      <ConsistencyHint ballot={ballot} steps={steps} found={found} />
      {weights && (
        <ul>
          {rows.map((criterion) => (
            <BallotRow key={criterion.id} ballot={ballot} criterion={criterion}>
              <p className="grid grid-cols-[minmax(0,1fr)_56px] items-center gap-3">
                <span aria-hidden="true" className="block h-1 bg-border">
                  <span
                    data-ink=""
                    className="block h-full bg-brand"
                    style={{ width: `${(100 * (weights[criterion.id] ?? 0)) / top}%` }}
                  />
                </span>
                <span className="text-right font-semibold tabular-nums">
                  <span className="sr-only">weighs </span>
                  {percent(weights[criterion.id] ?? 0)}
                </span>
              </p>
            </BallotRow>
          ))}
        </ul>
      )}
      <h2 className="mt-10 border-b border-border pb-2.5">All pairs</h2>
      <ol>
        {pairs.map((pair, place) => (
          <PairRow
            key={keyOf(pair)}
            words={
              sentenceOf(ballot, pair, answers) ??
              `${namesOf(ballot, pair).join(" or ")}: ${steps.isSkipped(pair) ? "skipped" : "not judged yet"}`
            }
            was={past && sentenceOf(ballot, pair, past)}
            number={place + 1}
            isJudged={leanOf(answers, pair) !== null}
            onReview={() => steps.review(pair)}
          />
        ))}
      </ol>
    </>
  );
}

function PairRow({
  words,
  was,
  number,
  isJudged,
  onReview,
}: {
  words: string;
  was: string | null;
  number: number;
  isJudged: boolean;
  onReview: () => void;
}) {
  return (
    <li className="grid min-h-12 grid-cols-[24px_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-border py-1.5 text-sm">
      <span className="text-13 text-ink-3 tabular-nums">{number}</span>
      <span className={isJudged ? "text-pretty" : "text-pretty text-ink-3"}>
        {words}
        {was && was !== words && <span className="block text-13 text-ink-3">last time: {was}</span>}
      </span>
      <button
        type="button"
        aria-label={`${isJudged ? "Change" : "Judge"} pair ${number}`}
        onClick={onReview}
        className="hit min-h-8 px-1 text-13 text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
      >
        {isJudged ? "Change" : "Judge"}
      </button>
    </li>
  );
}

function namesOf({ criteria }: BallotState, pair: ShownPair): [string, string] {
  const nameOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.name ?? "";
  return [nameOf(pair[0]), nameOf(pair[1])];
}

function sentenceOf(ballot: BallotState, pair: ShownPair, answers: Answers): string | null {
  const lean = leanOf(answers, pair);
  if (lean === null) return null;
  const [first, second] = namesOf(ballot, pair);
  return lean === 0 ? `${first} and ${second} matter the same` : judgementSentence(first, second, lean);
}
