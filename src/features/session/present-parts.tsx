"use client";
// What does the wall show in each phase of a meeting?
import type { ReactNode } from "react";
import type { SessionPhase } from "@/domain/session/phases";
import { WallBrief } from "./present-brief";
import { WallCompare } from "./present-compare";
import { WallClock, WallCount, WallHere } from "./present-foot";
import { WallJoin } from "./present-join";
import { WallScoring, WallSignOff } from "./present-numbers";
import { WallTalk } from "./present-talk";
import { WallBody, WallSentence } from "./present-wall";
import type { Here, Shown } from "./use-session";

export type WallProps = { here: Here; state: Shown; reveal: ReactNode; may: readonly string[] };
export type WallPart = (props: WallProps) => ReactNode;

const Joining: WallPart = ({ state }) => (
  <WallBody
    foot={
      <>
        {state.phase === "voting" && state.round ? (
          <WallCount voted={state.round.voted} of={state.round.of} words="have voted" />
        ) : (
          <WallHere state={state} />
        )}
        <WallClock state={state} />
      </>
    }
  >
    {state.code && <WallJoin code={state.code} />}
  </WallBody>
);

const Locked: WallPart = ({ state }) => (
  <WallBody
    foot={
      <>
        {state.round && <WallCount voted={state.round.voted} of={state.round.of} words="have voted" />}
        <WallClock state={state} />
      </>
    }
  >
    <WallSentence note={`${state.facilitator.name} reveals the ballots.`}>The vote is over</WallSentence>
  </WallBody>
);

const Revealed: WallPart = ({ state, reveal }) => (
  <WallBody
    className="content-stretch"
    isSlim
    foot={state.timer || state.isPaused ? <WallFootClock state={state} /> : null}
  >
    {reveal}
  </WallBody>
);

const Over: WallPart = ({ state }) => {
  const parked = state.items.filter((item) => item.state === "parked").length;
  const tasks = parked === 0 ? "" : ` ${parked === 1 ? "One thing is" : `${parked} things are`} parked with a task.`;
  return (
    <WallSentence note={`The summary stands on the project’s page.${tasks}`}>
      Session {state.number} is over. Thank you
    </WallSentence>
  );
};

function WallFootClock({ state }: { state: Shown }) {
  return (
    <>
      <span />
      <WallClock state={state} slim />
    </>
  );
}

export const wallParts: Record<SessionPhase, WallPart> = {
  lobby: Joining,
  brief: WallBrief,
  ready: Joining,
  voting: Joining,
  locked: Locked,
  revealed: Revealed,
  discussing: Revealed,
  settled: Revealed,
  scoring: WallScoring,
  comparing: WallCompare,
  talk: WallTalk,
  "sign-off": WallSignOff,
  summary: Over,
};
