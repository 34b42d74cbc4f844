"use client";
// What is on screen in each phase of a meeting?
import type { ReactNode } from "react";
import type { Permission } from "@/domain/access/policy";
import type { SessionPhase } from "@/domain/session/phases";
import { BriefPanel } from "./brief-panel";
import { LobbyPanel } from "./lobby-panel";
import { OnlookerPanel } from "./onlooker-panel";
import type { Slots } from "./session-screen";
import { StepBar } from "./step-bar";
import { TalkPanel } from "./talk-panel";
import type { Session } from "./use-session";

type Props = { session: Session; slots: Slots; context: ReactNode };
export type Panel = (props: Props) => ReactNode;

/** The part that another room brings to whoever may read there, and the facilitator's way on; the primary button where the part has none. */
const fromRoom =
  (slot: keyof Slots, permission: Permission, main = false): Panel =>
  ({ session, slots }) => (
    <>
      {session.may.includes(permission) ? slots[slot] : <OnlookerPanel session={session} />}
      <StepBar session={session} main={main} />
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
  scoring: fromRoom("scores", "scores.read"),
  comparing: fromRoom("compare", "comparison.read", true),
  talk: TalkPanel,
  "sign-off": fromRoom("signOff", "record.read"),
  summary: () => null,
};
