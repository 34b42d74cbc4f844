"use client";
// How much does the one criterion matter that the team weighs again?
import { methods } from "@/domain/weighting/methods";
import { revoted } from "@/domain/weighting/revote";
import { percent } from "@/domain/wording/sentence";
import { MarkRow } from "@/ui/mark-row";
import { Stepper } from "@/ui/stepper";
import type { BallotFormProps } from "./ballot-forms";
import { BallotRow } from "./ballot-row";
import type { BallotState } from "./use-ballot";

type Revote = NonNullable<BallotState["revote"]>;

/** That criterion alone, as the voter's last ballot has it; the others keep their proportions, and it shows what becomes of them. */
export function RevoteBallot({ ballot }: BallotFormProps) {
  const { revote, criteria, ids, round, sketch, answers } = ballot;
  const criterion = criteria.find(({ id }) => id === revote?.aboutId);
  if (!revote || !criterion) return null;
  const value =
    sketch[criterion.id] ?? (revote.beside === null ? (answers[criterion.id] ?? revote.value) : revote.value);
  const set = (next: number) =>
    ballot.setWritten({
      answers: revoted(round.method, revote.last, ids, criterion.id, next),
      sketch: { [criterion.id]: next },
    });
  const beside = criteria.find(({ id }) => id === revote.beside)?.name;
  return (
    <>
      <ul className="border-t border-border">
        <BallotRow
          ballot={ballot}
          criterion={criterion}
          htmlFor={round.method === "rating" ? undefined : `again-${criterion.id}`}
          past={`was ${revote.value}`}
          asksRange={round.method === "swing"}
        >
          {round.method === "rating" ? (
            <MarkRow
              label={`${criterion.name}, from 0 to 10`}
              {...{ from: revote.min, to: revote.max, value }}
              onValue={set}
              ends={["0 no matter", "10 matters most"]}
              className="grid-cols-6 md:grid-cols-11"
            />
          ) : (
            <Stepper
              id={`again-${criterion.id}`}
              label={criterion.name}
              {...{ min: revote.min, max: revote.max, value }}
              valueText={beside ? `${value}, where ${beside} is 100` : `${value} points of 100`}
              onChange={set}
            />
          )}
          {beside && (
            <p className="mt-1.5 text-13 text-ink-2">
              If going from worst to best on {beside} is worth 100 to you, what is it worth on {criterion.name}?
            </p>
          )}
        </BallotRow>
      </ul>
      <Others ballot={ballot} revote={revote} />
    </>
  );
}

/** The whole ballot, as shares of the weight: what it was, and what it comes to. */
function Others({ ballot: { criteria, ids, round, answers }, revote }: { ballot: BallotState; revote: Revote }) {
  const isZero = Object.values(answers).every((answer) => answer === 0);
  const before = methods[round.method].weights(revote.last, ids);
  const now = isZero ? before : methods[round.method].weights(answers, ids);
  const rows = criteria
    .filter(({ id }) => id !== revote.aboutId)
    .sort((a, b) => (before[b.id] ?? 0) - (before[a.id] ?? 0));
  const about = criteria.find(({ id }) => id === revote.aboutId);
  return (
    <section aria-label="Your whole ballot" className="mt-5">
      <h2>Your whole ballot</h2>
      <p className="text-13 text-ink-2">The others keep their proportions.</p>
      <ul className="mt-2 border-b border-border text-sm">
        {[...(about ? [about] : []), ...rows].map(({ id, name }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 border-t border-border py-2">
            <span className={id === revote.aboutId ? "font-[550] break-words" : "break-words"}>{name}</span>
            <span className="tabular-nums">
              {moved(before[id] ?? 0, now[id] ?? 0) && (
                <span className="mr-2 text-13 text-ink-3">was {percent(before[id] ?? 0)}</span>
              )}
              <span className="font-semibold">{percent(now[id] ?? 0)}</span>
            </span>
            <span aria-hidden="true" className="col-span-2 block h-[3px] bg-border">
              <span data-ink="" className="block h-full bg-brand" style={{ width: `${(now[id] ?? 0) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const moved = (before: number, now: number) => percent(before) !== percent(now);
