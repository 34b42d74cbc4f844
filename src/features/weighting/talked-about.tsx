"use client";
// What is said about the criterion that the meeting talks about?
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import { OneEnd } from "./both-ends";
import { RangeLine } from "./range-line";
import type { Results, RevealedCriterion } from "./results";
import type { Meeting } from "./use-meeting";

/**
 * The criterion and its range; where the facilitator asks them to speak, and names are shown, the highest and the lowest with their reasons. Nothing
 * while none is talked about.
 */
export function TalkedAbout({ meeting, results }: { meeting: Meeting; results: Results }) {
  const { weighing, session, acts } = meeting;
  const criterion = weighing.state.criteria.find(({ id }) => id === session.focusId);
  const figures = results.criteria.find(({ criterionId }) => criterionId === session.focusId);
  if (!criterion || !figures) return null;
  const { ends } = figures;
  const mayAsk = session.me.mayRun && ends !== null && !session.isPaused;
  return (
    <Section
      title={`We talk about ${criterion.name}`}
      className="not-first:mt-0"
      actions={
        mayAsk && (
          <Button
            variant="quiet"
            pending={acts.isPending}
            aria-pressed={session.asksEnds}
            onClick={() => acts.askEnds(!session.asksEnds)}
          >
            {session.asksEnds ? "Stop asking both ends" : "Ask both ends to speak"}
          </Button>
        )
      }
    >
      <div className="border-b border-border py-3">
        <RangeLine criterion={criterion} needsRange={false} />
        <p className="text-sm">{whereBallotsLie(figures)}</p>
      </div>
      {ends && session.asksEnds && (
        <ul>
          {[ends.highest, ends.lowest].map(
            (end, place) =>
              end && (
                <OneEnd
                  key={place === 0 ? "highest" : "lowest"}
                  end={end}
                  word={place === 0 ? "highest" : "lowest"}
                  isMine={figures.mine !== null && Math.abs(figures.mine - end.value) < 1e-9}
                />
              ),
          )}
        </ul>
      )}
    </Section>
  );
}

function whereBallotsLie({ word, q1, q3, median, n }: RevealedCriterion): string {
  const [low, middle, high] = [q1, median, q3].map((x) => Math.round(x));
  return `${n} ${n === 1 ? "ballot" : "ballots"}, ${word}: half of them lie between ${low} and ${high}, the median is ${middle}.`;
}
