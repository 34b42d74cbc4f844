"use client";
// What happens while the facilitator is away, or the meeting rests?
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { clockText } from "./timer-words";
import { useSecondsUntil } from "./use-countdown";
import type { Session } from "./use-session";

/** “Ana is away. Take over in 0:42”, then a button; over it or alone, that the meeting is paused. */
export function StandingBanners({ session }: { session: Session }) {
  const { state, acts } = session;
  const { facilitator, me } = state;
  if (state.state === "ended") return null;
  return (
    <>
      {facilitator.isAway && !me.mayRun && <AwayBanner session={session} />}
      {state.isPaused && (
        <Banner
          tone="neutral"
          title={me.mayRun ? "You paused the session." : `${facilitator.name} paused the session.`}
          actions={
            me.mayRun && (
              <Button size="sm" variant="primary" pending={acts.isPending} onClick={acts.resume}>
                Go on
              </Button>
            )
          }
        >
          {me.mayRun ? "Nobody moves on until you do." : "What you have written is kept."}
        </Banner>
      )}
    </>
  );
}

function AwayBanner({ session: { state, acts } }: { session: Session }) {
  const { facilitator, me, now } = state;
  const wait = useSecondsUntil(facilitator.takeOverAt, now);
  const canNow = wait === 0;
  return (
    <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-2 border-b border-border bg-warn-soft px-4 py-2.5 md:px-8">
      <p role="status" className="min-w-0 flex-1 basis-60 leading-5 font-[550] text-warn">
        {facilitator.name} is away.{" "}
        <span className="font-normal text-ink">
          {me.mayTakeOver ? "Everything is kept as it is." : "The session goes on when they are back."}
        </span>
      </p>
      {me.mayTakeOver && wait !== null && (
        <Button size="sm" variant={canNow ? "primary" : "plain"} disabled={!canNow} onClick={acts.takeOver}>
          <span className="tabular-nums">
            {canNow ? "Take over" : `Take over in ${clockText(wait).replace(/^0/, "")}`}
          </span>
        </Button>
      )}
    </div>
  );
}
