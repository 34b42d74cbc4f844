"use client";
// What is on screen in each phase of a meeting?
import type { ReactNode } from "react";
import type { SessionPhase } from "@/domain/session/phases";
import { BriefPanel } from "./brief-panel";
import { LobbyPanel } from "./lobby-panel";
import type { Slots } from "./session-screen";
import { StepBar } from "./step-bar";
import { TalkPanel } from "./talk-panel";
import type { Session } from "./use-session";

type Props = { session: Session; slots: Slots; context: ReactNode };
export type Panel = (props: Props) => ReactNode;

/** The part that another room brings, and the facilitator's way on. */
const fromRoom =
  (slot: keyof Slots): Panel =>
  ({ session, slots }) => (
    <>
      {slots[slot]}
      <StepBar session={session} />
    </>
  );
/** The round has its own way on. */
const round: Panel = ({ slots }) => slots.round;

export const panels: Record<SessionPhase, Panel> = {
  lobby: LobbyPanel,
  brief: BriefPanel,
  ready: round,
  voting: round,
  locked: round,
  revealed: round,
  discussing: round,
  settled: round,
  scoring: fromRoom("scores"),
  comparing: fromRoom("compare"),
  talk: TalkPanel,
  "sign-off": fromRoom("signOff"),
  summary: () => null,
};
