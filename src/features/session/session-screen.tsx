"use client";
// What does everyone who is in a meeting see, the facilitator and the others?
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTRPC } from "@/trpc/client";
import { useLive } from "@/trpc/live/use-live";
import { useSessionActs } from "@/trpc/session/use-session-acts";
import { GuestOver } from "./guest-over";
import { NoSession } from "./no-session";
import { type Panel, panels } from "./panels";
import { SessionFrame } from "./session-frame";
import { SessionOver } from "./session-over";
import { useDialog } from "./use-dialog";
import { useSessionState } from "./use-session";

/** What the rooms bring for their parts of the meeting: each is shown while the meeting is at it. */
export type Slots = Readonly<Record<"round" | "scores" | "compare" | "signOff", ReactNode>>;

/** The session of a project as the caller takes part in it. `context` is the project's, as it was written. */
export function SessionScreen({
  team,
  project,
  slots,
  context,
}: {
  team: string;
  project: number;
  slots: Slots;
  context: ReactNode;
}) {
  const here = useMemo(() => ({ team, project }), [team, project]);
  const trpc = useTRPC();
  const state = useSessionState(here);
  const acts = useSessionActs(here);
  const dialog = useDialog();
  const connection = useLive(team, project);
  const { data: shell } = useSuspenseQuery(trpc.project.shell.queryOptions(here));
  const isOn = state !== null && state.state !== "ended";
  useSeat(isOn && !state.me.hasJoined, acts.join);
  if (!state) return <NoSession here={here} acts={acts} shell={shell} />;
  if (state.me.isGuest && (connection === "closed" || connection === "signed-out"))
    return <GuestOver title={shell.title} name={shell.me.name} />;
  const session = { here, state, acts, dialog, title: shell.title, may: shell.may };
  if (!isOn) return <SessionOver session={session} mayOpen={shell.may.includes("session.open")} />;
  const { memberId, role } = shell.me;
  const me = { memberId, isVisitor: role === "visitor" || role === "guest" };
  const Shown: Panel = panels[state.phase];
  return (
    <SessionFrame session={session} connection={connection} me={me}>
      <Shown session={session} slots={slots} context={context} />
    </SessionFrame>
  );
}

/** Takes a place, once, as soon as someone without one looks in. */
function useSeat(isMissing: boolean, join: () => void) {
  const asked = useRef(false);
  useEffect(() => {
    if (!isMissing || asked.current) return;
    asked.current = true;
    join();
  }, [isMissing, join]);
}
