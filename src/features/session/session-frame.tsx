"use client";
// What stands around whatever a meeting is at?
import { type ReactNode, useState } from "react";
import type { Connection } from "@/trpc/live/use-live";
import { useNudgeToast } from "@/trpc/live/use-nudge-toast";
import { WhoIsHere } from "@/trpc/presence/who-is-here";
import { classNames } from "@/ui/class-names";
import { ConnectionBanner } from "@/ui/connection-banner";
import { Toaster } from "@/ui/toaster";
import { StandingBanners } from "./away-banner";
import { Desk } from "./desk";
import { type DeskTab, DeskTabs } from "./desk-tabs";
import { MovedVoice } from "./moved-voice";
import { SessionDialogs } from "./session-dialogs";
import { SessionHeader } from "./session-header";
import { TimerVoice } from "./session-timer";
import type { Session } from "./use-session";
import { useSessionKeys } from "./use-session-keys";

/** The phases whose part needs all the room that a member's screen has. */
const WIDE: readonly string[] = ["scoring", "comparing", "sign-off"];

/**
 * The header, what is at hand, and beside it the agenda and the people. On narrow screens the facilitator has them behind tabs at the
 * bottom; the others open them from the header.
 */
export function SessionFrame({
  session,
  connection,
  me,
  children,
}: {
  session: Session;
  connection: Connection;
  me: { memberId: string; isVisitor: boolean };
  children: ReactNode;
}) {
  const { mayRun } = session.state.me;
  const [tab, setTab] = useState<DeskTab>("now");
  useSessionKeys(session);
  useNudgeToast();
  const hasDesk = mayRun || !WIDE.includes(session.state.phase);
  const shown = mayRun ? tab : "now";
  return (
    <div data-live="" {...(mayRun && { "data-live-desk": "" })} className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-surface px-3 py-2 shadow-2 focus:translate-y-0"
      >
        Skip to the page
      </a>
      <SessionHeader
        session={session}
        presence={<WhoIsHere team={session.here.team} project={session.here.project} me={me} />}
      />
      <ConnectionBanner connection={connection} here={`/live/${session.here.team}/${session.here.project}`} />
      <StandingBanners session={session} />
      <div
        className={classNames(
          "grid flex-1 grid-cols-[minmax(0,1fr)] pb-(--bar-h)",
          hasDesk && "drawer:grid-cols-[minmax(0,1fr)_304px]",
        )}
      >
        <div className={classNames("flex min-w-0 flex-col", shown !== "now" && "max-drawer:hidden")}>{children}</div>
        {hasDesk && <Desk session={session} tab={shown} />}
      </div>
      {mayRun && <DeskTabs session={session} tab={tab} onTab={setTab} />}
      <MovedVoice session={session} />
      <TimerVoice state={session.state} />
      <SessionDialogs session={session} />
      <Toaster />
    </div>
  );
}
