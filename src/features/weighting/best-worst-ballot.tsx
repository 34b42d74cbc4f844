"use client";
// How are all criteria held against the best and the worst?
import { askedPairs, endsIn, withEnds } from "@/domain/weighting/best-worst-ends";
import { judgementSentence } from "@/domain/weighting/judgement-words";
import { pairKey } from "@/domain/weighting/pair-answers";
import { MarkRow } from "@/ui/mark-row";
import type { BallotFormProps } from "./ballot-forms";
import { BallotRow } from "./ballot-row";
import { BestWorstFit } from "./best-worst-fit";
import { EndChoice } from "./end-choice";
import { HandIn } from "./hand-in";
import { StageHead } from "./stage-head";
import type { BallotState } from "./use-ballot";
import type { WeighedCriterion } from "./use-weighing";

/** First what matters most, then what matters least, then two short lists from 1 to 9; each part appears once the one before it is chosen. */
export function BestWorstBallot({ ballot, past }: BallotFormProps) {
  const { answers, sketch, criteria, ids, step } = ballot;
  const ends = endsIn(answers, sketch, ids);
  const before = past && endsIn(past, {}, ids);
  const found = (id: string | null) => criteria.find((criterion) => criterion.id === id) ?? null;
  const [best, worst] = [found(ends.best), found(ends.worst)];
  const others = criteria.filter(({ id }) => id !== ends.best);
  const between = others.filter(({ id }) => id !== ends.worst);
  const said = (keys: readonly string[]) => keys.filter((key) => answers[key] !== undefined).length;
  const row = (first: WeighedCriterion, second: WeighedCriterion) => (
    <Judged key={pairKey(first.id, second.id)} {...{ ballot, first, second, past }} />
  );
  return (
    <>
      <EndChoice
        title="Which one matters most here?"
        chosenWord="Matters most"
        criteria={criteria}
        chosen={best}
        was={before?.best ?? null}
        isPast={worst !== null}
        onChoose={(id) =>
          step(withEnds(answers, { best: id, worst: id === ends.worst ? null : ends.worst }, ids), "ends")
        }
      />
      {best && (
        <EndChoice
          title="Which one matters least?"
          chosenWord="Matters least"
          criteria={others}
          chosen={worst}
          was={before?.worst ?? null}
          isPast={Object.keys(answers).length > 0}
          onChoose={(id) => step(withEnds(answers, { best: best.id, worst: id }, ids), "ends")}
        />
      )}
      {best && worst && (
        <>
          <StageHead
            mark={`${said(others.map(({ id }) => pairKey(best.id, id)))} of ${others.length} judged`}
            title={`How much more does ${best.name} matter?`}
            moved={false}
            className="mt-4"
          >
            From 1, as much as the other, to 9, extremely more.
          </StageHead>
          <ul>
            {others.map((other) => (
              <BallotRow key={other.id} ballot={ballot} criterion={other} label={`than ${other.name}`} asksRange>
                {row(best, other)}
              </BallotRow>
            ))}
          </ul>
          {between.length > 0 && (
            <>
              <StageHead
                mark={`${said(between.map(({ id }) => pairKey(id, worst.id)))} of ${between.length} judged`}
                title={`How much more does each matter than ${worst.name}?`}
                moved={false}
                className="mt-6"
              />
              <ul>
                {between.map((other) => (
                  <li key={other.id} className="border-b border-border pt-3 pb-3.5">
                    <p className="mb-2 font-semibold break-words">{other.name}</p>
                    {row(other, worst)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <BestWorstFit ballot={ballot} />
        </>
      )}
    </>
  );
}

/** Submit, with what is missing. */
export function BestWorstActions({ ballot }: { ballot: BallotState }) {
  const { answers, sketch, ids } = ballot;
  const ends = endsIn(answers, sketch, ids);
  const asked = askedPairs(ends, ids);
  const left = asked.filter((key) => answers[key] === undefined).length;
  const ask = ends.best ? "Choose what matters least." : "Choose what matters most.";
  const gap =
    asked.length === 0
      ? { short: "nothing judged yet", ask, settle: null }
      : left > 0
        ? { short: `${left} left`, ask: `Hold every criterion against the two: ${left} left.`, settle: null }
        : null;
  return <HandIn ballot={ballot} gap={gap} />;
}

function Judged({
  ballot,
  first,
  second,
  past,
}: {
  ballot: BallotState;
  first: WeighedCriterion;
  second: WeighedCriterion;
} & Pick<BallotFormProps, "past">) {
  const key = pairKey(first.id, second.id);
  const value = ballot.answers[key];
  const before = past?.[key];
  const sentence = (times: number) =>
    times === 1
      ? `${first.name} and ${second.name} matter the same`
      : judgementSentence(first.name, second.name, 1 - times);
  return (
    <>
      <MarkRow
        label={`${first.name} over ${second.name}`}
        {...{ from: 1, to: 9, value }}
        said={(times) => `${sentence(times)}, ${times}`}
        onValue={(times) => ballot.setAnswers({ ...ballot.answers, [key]: times })}
        className="grid-cols-5 md:grid-cols-9"
      />
      <p className="mt-1.5 flex min-h-4 flex-wrap justify-between gap-x-3 text-13 text-ink-2">
        <span>{value === undefined ? "" : sentence(value)}</span>
        {before !== undefined && <span className="text-ink-3">was {before}</span>}
      </p>
    </>
  );
}
