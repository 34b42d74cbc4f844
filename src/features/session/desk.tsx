"use client";
// What does the facilitator have at hand beside the page, and what do the others see there?
import { Button, ButtonLink } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Agenda } from "./agenda";
import type { DeskTab } from "./desk-tabs";
import { PeopleList } from "./people-list";
import { PrivateNote } from "./private-note";
import { TimerControls } from "./timer-controls";
import type { Session } from "./use-session";

/** Timer, agenda, people and the private note in a column; on narrow screens the part that the tab asks for, in place of the page. */
export function Desk({ session, tab }: { session: Session; tab: DeskTab }) {
  const { mayRun } = session.state.me;
  const part = (own: DeskTab) => classNames(tab !== own && "max-drawer:hidden");
  return (
    <aside
      aria-label={mayRun ? "Desk" : "Agenda and people"}
      className={classNames(
        "min-w-0 border-border px-4 pt-5 pb-10 md:px-8 drawer:sticky drawer:top-13 drawer:h-[calc(100dvh-3.25rem)] drawer:overflow-y-auto drawer:border-l drawer:px-6 drawer:pt-7",
        tab === "now" && "max-drawer:hidden",
      )}
    >
      <div className="grid content-start gap-8">
        {mayRun && session.state.state === "running" && (
          <div className={part("desk")}>
            <TimerControls session={session} />
          </div>
        )}
        <div className={part("agenda")}>
          <Agenda session={session} mayRun={mayRun} />
        </div>
        <div className={part("people")}>
          <PeopleList session={session} />
        </div>
        {mayRun && (
          <div className={part("desk")}>
            <PrivateNote session={session} />
          </div>
        )}
        {mayRun && (
          <div className={classNames(part("desk"), "drawer:hidden")}>
            <DeskActs session={session} />
          </div>
        )}
      </div>
    </aside>
  );
}

/** What a wide screen has in its header, in reach of a thumb. */
function DeskActs({ session: { here, state, acts, dialog } }: { session: Session }) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <Button size="touch" onClick={() => dialog.show("share")}>
        Share
      </Button>
      <ButtonLink size="touch" href={`/live/${here.team}/${here.project}/present`} target="_blank" prefetch={false}>
        Projector
      </ButtonLink>
      {state.state === "running" && (
        <Button size="touch" onClick={state.isPaused ? acts.resume : acts.pause}>
          {state.isPaused ? "Go on" : "Pause"}
        </Button>
      )}
      <Button size="touch" onClick={() => dialog.show("hand-over")}>
        Hand over
      </Button>
      <Button size="touch" variant="quiet" onClick={() => dialog.show("end")} className="col-span-2">
        End the session
      </Button>
    </div>
  );
}
