"use client";
// How many have voted, and how much time is left, read from the last row?
import { capitalised, countOf } from "@/domain/wording/sentence";
import { classNames } from "@/ui/class-names";
import { phaseWords } from "./phase-words";
import { clockText, spokenText } from "./timer-words";
import { useCountdown } from "./use-countdown";
import type { Shown } from "./use-session";

const MOST_MARKS = 12;

/** “5 of 7 have voted”, with a mark for each of a few, else one bar. */
export function WallCount({ voted, of, words }: { voted: number; of: number; words: string }) {
  return (
    <div>
      <p role="status" className="wall-104 leading-[1.1] font-semibold tracking-tight tabular-nums">
        {voted} of {of} {words}
      </p>
      <div aria-hidden="true" data-ink="" className="mt-8 flex gap-3">
        {of > MOST_MARKS ? (
          <span className="h-6 w-240 max-w-full border-2 border-border-strong">
            <span className="block h-full bg-brand" style={{ width: `${(100 * voted) / Math.max(1, of)}%` }} />
          </span>
        ) : (
          [...Array(of).keys()].map((place) => (
            <i
              key={place}
              className={classNames(
                "h-6 w-30 border-2",
                place < voted ? "border-brand bg-brand" : "border-border-strong",
              )}
            />
          ))
        )}
      </div>
    </div>
  );
}

/** “Six are here”. */
export function WallHere({ state }: { state: Shown }) {
  const n = state.seats.length;
  return (
    <p role="status" className="wall-104 leading-[1.1] font-semibold tracking-tight">
      {n === 0
        ? "Nobody is here yet"
        : n === 1
          ? "One is here"
          : `${capitalised(countOf(n, "person", "people"))} are here`}
    </p>
  );
}

/** What is left on the timer, large; the pause where it is paused; else nothing. `slim`: on one line, where the room is needed above it. */
export function WallClock({ state, slim = false }: { state: Shown; slim?: boolean }) {
  const left = useCountdown(state.timer, state.now);
  if (left === null)
    return state.isPaused ? (
      <p className={classNames(slim ? "wall-64" : "wall-104", "leading-none font-semibold")}>Paused</p>
    ) : (
      <span />
    );
  const isHeld = state.timer?.leftMs !== null;
  const words = state.isPaused ? "paused" : isHeld ? "held" : left === 0 ? "time is up" : phaseWords[state.phase].left;
  return (
    <p
      role="timer"
      aria-label={`${spokenText(left)}, ${words}`}
      className={classNames("text-right portrait:text-left", slim && "flex items-baseline gap-6")}
    >
      <b
        aria-hidden="true"
        className={classNames(
          slim ? "wall-72" : "wall-152",
          "block leading-none font-semibold tracking-tight tabular-nums",
        )}
      >
        {clockText(left)}
      </b>
      <span aria-hidden="true" className={classNames("wall-44 block leading-none text-ink-2", !slim && "mt-4")}>
        {words}
      </span>
    </p>
  );
}
