"use client";
// What did the ballots say, to people who sit together?
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTRPC } from "@/trpc/client";
import { LocalTime } from "@/ui/local-time";
import { Section } from "@/ui/section";
import { AcceptedWeights, heaviestTitle } from "./accepted-weights";
import { LiveFrame } from "./live-frame";
import { LiveRevealActions } from "./live-reveal-actions";
import { MissedBallot } from "./missed-ballot";
import type { Results } from "./results";
import { RevealStrips } from "./reveal-strips";
import { secrecyFacts } from "./secrecy-words";
import { TalkedAbout } from "./talked-about";
import { turnoutFacts } from "./turnout-facts";
import type { Meeting } from "./use-meeting";
import { WouldItMatter } from "./would-it-matter";

/** A revealed round, the widest disagreement first; the criterion that is talked about stands out. Below, for the facilitator, the way on. */
export function LiveReveal({
  meeting,
  roundId,
  takesFocus,
}: {
  meeting: Meeting;
  roundId: string;
  takesFocus: boolean;
}) {
  const trpc = useTRPC();
  const { here, weighing, session, acts } = meeting;
  const { data: results } = useSuspenseQuery(trpc.weighting.results.queryOptions({ ...here, roundId }));
  const { round, turnout, agreement, isAccepted } = results;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <>
      <MissedBallot weighing={weighing} results={results} again="Ask for a revote." />
      <LiveFrame
        wide
        titleRef={heading}
        eyebrow={
          <>
            Weights, round {round.number} · revealed {round.revealedAt && <LocalTime iso={round.revealedAt} />} ·{" "}
            {turnout.voted} of {turnout.of} voted
            {secrecyFacts[round.secrecy]}
          </>
        }
        title={isAccepted ? heaviestTitle(weighing) : results.title}
        actions={session.me.mayRun && <LiveRevealActions meeting={meeting} results={results} />}
      >
        {isAccepted && <AcceptedWeights weighing={weighing} />}
        {results.criteria.length > 0 && (
          <RevealStrips
            weighing={weighing}
            results={results}
            focusId={session.focusId}
            onFocus={
              session.me.mayRun && !session.isPaused
                ? (id) => acts.talkAbout(id === session.focusId ? null : id)
                : undefined
            }
          />
        )}
        <div className="mt-8 grid gap-x-10 gap-y-8 md:grid-cols-2">
          <TalkedAbout meeting={meeting} results={results} />
          <Section title="How far apart" className="not-first:mt-0">
            <ul>
              {agreement.sentence && (
                <li className="border-b border-border py-3">
                  <b className="font-semibold">{agreement.sentence.strong}</b> {agreement.sentence.rest}
                </li>
              )}
              {[...changeFacts(meeting, results), ...turnoutFacts(results)].map((fact) => (
                <li key={fact} className="border-b border-border py-3">
                  {fact}
                </li>
              ))}
            </ul>
          </Section>
          {isAccepted && <WouldItMatter weighing={weighing} roundId={roundId} />}
        </div>
      </LiveFrame>
    </>
  );
}

/** What a revote has moved. */
function changeFacts({ weighing }: Meeting, { round, roundBefore, criteria }: Results): string[] {
  const asked = criteria.find(({ criterionId }) => criterionId === round.aboutId);
  const name = weighing.state.criteria.find(({ id }) => id === round.aboutId)?.name;
  if (!asked?.before || !name) return [];
  const [now, then] = [Math.round(asked.spread), Math.round(asked.before.spread)];
  if (now === then) return [`On ${name} the ballots are as far apart as in round ${roundBefore}.`];
  return [
    `On ${name} the ballots have moved ${now < then ? "closer" : "further apart"}: the middle half spans ${now} points, ${then} in round ${roundBefore}.`,
  ];
}
