"use client";
// What can someone in a meeting say instead of voting, and what have they said?
import { useEffect, useEffectEvent } from "react";
import { Button } from "@/ui/button";
import type { BallotState, OtherAnswer } from "./use-ballot";
import type { Meeting } from "./use-meeting";
import type { CurrentRound } from "./use-weighing";

/** More time, which leaves no trace; and to watch only, which leaves the totals: not any more once a ballot is in. */
export function liveOthers({ session, acts }: Meeting, round: CurrentRound): readonly OtherAnswer[] {
  const { me, facilitator } = session;
  const who = me.mayRun ? "Everyone" : facilitator.name;
  const time = me.wantsTime
    ? { id: "time", title: "No more time needed", text: `${who} sees that you are ready.`, act: () => acts.say(false) }
    : {
        id: "time",
        title: "Need more time",
        text: me.mayRun
          ? "It stands beside your name. Nothing is handed in."
          : `${facilitator.name} sees that you need a moment, and the others how many do. Nothing is handed in.`,
        act: () => acts.say(true),
      };
  const observe = {
    id: "observe",
    title: "Only observe",
    text: "You are no longer counted among the voters, in this round and those to come in this session. You can come back.",
    act: () => acts.observe(true),
  };
  return round.mine.hasVoted ? [time] : [time, observe];
}

/** That the facilitator knows: said until it is taken back. */
export function NeedsTime({ meeting: { session, acts } }: { meeting: Meeting }) {
  if (!session.me.wantsTime) return null;
  return (
    <div role="status" className="mb-3 flex items-center gap-3 rounded-md bg-warn-soft py-1 pr-1 pl-3 text-sm">
      <p className="min-w-0 flex-1">
        {session.me.mayRun
          ? "You said that you need more time."
          : `${session.facilitator.name} sees that you need more time.`}
      </p>
      <Button variant="quiet" pending={acts.isPending} onClick={() => acts.say(false)} className="touch:min-h-12">
        I’m ready
      </Button>
    </div>
  );
}

/** Whoever hands in needs no more time. Where nobody may see who has voted, it stays: its end would tell. */
export function useBackInTime({ session, acts }: Meeting, { cast, waiting, round }: BallotState) {
  const isIn = cast !== null && waiting === null && round.showsVoters;
  const settle = useEffectEvent(() => {
    if (session.me.wantsTime) acts.say(false);
  });
  useEffect(() => {
    if (isIn) settle();
  }, [isIn]);
}
