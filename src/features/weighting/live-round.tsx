"use client";
// What does a round look like to those who sit in a meeting together?
import dynamic from "next/dynamic";
import { Suspense, useEffect, useRef, useState } from "react";
import { Segmented } from "@/ui/segmented";
import { LiveBallot } from "./live-ballot";
import { LiveFrame } from "./live-frame";
import { LiveOnlooker, LiveWaiting } from "./live-waiting";
import { type Meeting, useMeeting } from "./use-meeting";
import type { CurrentRound, Here } from "./use-weighing";

const LiveDesk = dynamic(() => import("./live-desk").then((room) => room.LiveDesk));
const LiveOpening = dynamic(() => import("./live-opening").then((room) => room.LiveOpening));
const LiveReveal = dynamic(() => import("./live-reveal").then((room) => room.LiveReveal));

/** The round that the meeting is at, from before its opening to the accepted weights, as far as the reader takes part in it. */
export function LiveRound(here: Here) {
  const meeting = useMeeting(here);
  // Whoever sees a round end is taken to what it said.
  const hasWaited = useRef(false);
  const current = meeting?.weighing.state.current ?? null;
  useEffect(() => {
    if (current) hasWaited.current = true;
  }, [current]);
  if (!meeting) return null;
  const newest = meeting.weighing.state.rounds.findLast(({ state }) => state === "revealed");
  return (
    <div className="contents [--head-h:3rem] md:[--head-h:3.25rem]">
      {current ? (
        <UnderWay key={current.id} meeting={meeting} round={current} />
      ) : newest ? (
        <Suspense
          key={newest.id}
          fallback={<LiveFrame eyebrow="Weights" title={`Round ${newest.number} is revealed`} />}
        >
          <LiveReveal meeting={meeting} roundId={newest.id} takesFocus={hasWaited.current} />
        </Suspense>
      ) : meeting.session.me.mayRun ? (
        <LiveOpening meeting={meeting} />
      ) : (
        <LiveWaiting meeting={meeting} />
      )}
    </div>
  );
}

function UnderWay({ meeting, round }: { meeting: Meeting; round: CurrentRound }) {
  const { me } = meeting.session;
  // The facilitator's screen may be on the wall: their own ballot shows only when it is asked for.
  const [part, setPart] = useState<"round" | "ballot">("round");
  const votes = round.mine.mayVote && me.mayVote;
  if (!me.mayRun)
    return votes ? <LiveBallot meeting={meeting} round={round} /> : <LiveOnlooker meeting={meeting} round={round} />;
  return (
    <>
      {votes && (
        <section aria-label="What you see" className="px-4 pt-3.5 md:px-8 md:pt-7">
          <Segmented
            label="What you see"
            size="touch"
            full
            className="md:w-80!"
            value={part}
            onValue={setPart}
            options={[
              { value: "round", label: "The round" },
              { value: "ballot", label: round.mine.hasVoted ? "Your ballot, in" : "Your ballot" },
            ]}
          />
        </section>
      )}
      {/* What is still fetched leaves the rest of the screen as it is. */}
      <Suspense fallback={null}>
        {part === "ballot" && votes ? (
          <LiveBallot meeting={meeting} round={round} />
        ) : (
          <LiveDesk meeting={meeting} round={round} />
        )}
      </Suspense>
    </>
  );
}
