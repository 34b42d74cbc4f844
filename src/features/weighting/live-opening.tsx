"use client";
// How does the facilitator have the meeting weigh?
import { ActionBar } from "@/ui/action-bar";
import { Button } from "@/ui/button";
import { LiveFrame } from "./live-frame";
import { OpenRound, OpenRoundButton } from "./open-round";
import { itemAfter, type Meeting } from "./use-meeting";

const FORM = "terms";

/** The terms of the first round; or the way past it. */
export function LiveOpening({ meeting: { weighing, session, acts } }: { meeting: Meeting }) {
  const next = itemAfter(session);
  const voided = weighing.state.rounds.findLast(({ state }) => state === "voided");
  if (!weighing.may.open)
    return (
      <LiveFrame
        eyebrow="Weights"
        title="There is nothing to weigh yet"
        facts={<p>Lock the criteria on their board first: the team weighs what stands still.</p>}
        actions={next && <Skip title={next.title} onPress={() => acts.goTo(next.id)} />}
      />
    );
  return (
    <LiveFrame
      eyebrow="Weights"
      title={`Open ${voided ? `round ${voided.number + 1}` : "the first round"}`}
      facts={<p>Everyone weighs alone and unseen. Then all ballots are shown at once.</p>}
      actions={
        <ActionBar label="What next">
          <OpenRoundButton weighing={weighing} formId={FORM} />
          {next && (
            <Button variant="quiet" onClick={() => acts.goTo(next.id)}>
              <span className="line-clamp-1">Skip to {next.title}</span>
            </Button>
          )}
        </ActionBar>
      }
    >
      <OpenRound weighing={weighing} formId={FORM} />
    </LiveFrame>
  );
}

function Skip({ title, onPress }: { title: string; onPress: () => void }) {
  return (
    <ActionBar label="What next">
      <Button onClick={onPress}>Next: {title}</Button>
    </ActionBar>
  );
}
