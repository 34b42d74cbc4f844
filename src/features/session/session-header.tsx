"use client";
// Which meeting is this, how long is there still, and what can be done around it?
import type { ReactNode } from "react";
import { BrandMark } from "@/ui/brand-mark";
import { Button, ButtonLink } from "@/ui/button";
import { Link } from "@/ui/link";
import { Menu } from "@/ui/menu";
import { headerMenu } from "./header-menu";
import { phaseText } from "./phase-words";
import { SessionTimer } from "./session-timer";
import type { Session } from "./use-session";

/** One line at the top that stays: on a phone the name, the time and the menu. */
export function SessionHeader({ session, presence }: { session: Session; presence: ReactNode }) {
  const { here, state, title, dialog } = session;
  return (
    <header className="sticky top-0 z-20 flex h-12 shrink-0 items-center gap-3 border-b border-border bg-bg px-4 md:h-13 md:px-8">
      <Link
        href={state.me.isGuest ? "/" : `/t/${here.team}/p/${here.project}`}
        aria-label={state.me.isGuest ? "Steelyard" : `${title}: to the project`}
        className="hit -ml-1 grid size-9 shrink-0 place-items-center no-underline"
      >
        <BrandMark />
      </Link>
      <p className="flex min-w-0 flex-1 items-baseline gap-2.5">
        <b className="min-w-0 truncate font-[550]">{title}</b>
        <span className="shrink-0 text-ink-3 max-md:hidden">{phaseText(state.phase, state.round, state.isPaused)}</span>
      </p>
      <span className={state.me.mayRun ? "drawer:hidden" : undefined}>
        <SessionTimer state={state} />
      </span>
      <div className="flex shrink-0 items-center gap-1">
        <span className="max-md:hidden">{presence}</span>
        {state.code && (
          <Button variant="quiet" onClick={() => dialog.show("share")} className="max-md:hidden">
            Share
          </Button>
        )}
        {state.me.mayRun && (
          <ButtonLink
            href={`/live/${here.team}/${here.project}/present`}
            variant="quiet"
            target="_blank"
            prefetch={false}
            className="max-md:hidden"
          >
            Projector
          </ButtonLink>
        )}
        <Menu label="More of this session" items={headerMenu(session)} />
      </div>
    </header>
  );
}
