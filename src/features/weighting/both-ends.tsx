"use client";
// Who should be heard first?
import { Section } from "@/ui/section";
import type { Results, RevealedCriterion } from "./results";
import type { Weighing } from "./use-weighing";

export type End = NonNullable<NonNullable<RevealedCriterion["ends"]>["highest"]>;

/** The highest and the lowest ballot on the criterion that divides the team most, with their reasons. Named rounds only. */
export function BothEnds({ weighing, results }: { weighing: Weighing; results: Results }) {
  const widest = results.criteria.find(({ ends }) => ends !== null);
  if (!widest?.ends) return null;
  const name = weighing.state.criteria.find(({ id }) => id === widest.criterionId)?.name ?? "";
  const { highest, lowest } = widest.ends;
  return (
    <Section title={`Hear both ends of ${name}`} className="not-first:mt-0">
      <ul>
        {highest && <OneEnd end={highest} word="highest" />}
        {lowest && <OneEnd end={lowest} word="lowest" />}
      </ul>
    </Section>
  );
}

/** Who stands at one end, with what they wrote. */
export function OneEnd({ end, word, isMine = false }: { end: End; word: string; isMine?: boolean }) {
  const more = end.others > 0 ? `${end.name} and ${end.others} more give` : `${end.name} gives`;
  return (
    <li className="border-b border-border py-3">
      <p>
        <b className="font-semibold">
          {more} {Math.round(end.value)}
        </b>{" "}
        <small className="text-xs text-ink-3 tabular-nums">
          {word}
          {end.was === null ? "" : `, was ${Math.round(end.was)}`}
        </small>
      </p>
      {isMine && <p className="mt-1 text-13 font-[550] text-brand">Yours is here: say why.</p>}
      {end.reason ? (
        <q className="mt-1 block font-serif text-base text-pretty">{end.reason}</q>
      ) : (
        <p className="mt-1 text-13 text-ink-3">No reason given. Ask.</p>
      )}
    </li>
  );
}
