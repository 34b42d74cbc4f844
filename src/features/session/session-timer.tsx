"use client";
// How much time is left?
import { useEffect, useRef, useState } from "react";
import { phaseWords } from "./phase-words";
import { announcement, clockText, spokenText } from "./timer-words";
import { useCountdown } from "./use-countdown";
import type { Shown } from "./use-session";

/** What is left, as a figure, with what it is left for beside it (`large`), or alone. Nothing without a timer. */
export function SessionTimer({ state, large = false }: { state: Shown; large?: boolean }) {
  const left = useCountdown(state.timer, state.now);
  if (left === null) return null;
  const isHeld = state.timer?.leftMs !== null;
  const words = isHeld ? "held" : left === 0 ? "time is up" : phaseWords[state.phase].left;
  return (
    <span
      role="timer"
      aria-label={`${spokenText(left)}, ${words}`}
      className={
        large
          ? "flex items-baseline gap-2.5"
          : "flex shrink-0 items-baseline gap-1.5 text-sm font-semibold tabular-nums"
      }
    >
      <b
        aria-hidden="true"
        className={
          large
            ? `text-[28px] leading-9 font-semibold tracking-tight tabular-nums ${tone(isHeld, left)}`
            : `font-semibold ${tone(isHeld, left)}`
        }
      >
        {clockText(left)}
      </b>
      <span
        aria-hidden="true"
        className={large ? "text-xs text-ink-3" : "text-xs font-normal text-ink-3 max-md:hidden"}
      >
        {words}
      </span>
    </span>
  );
}

/** Says what is left at 5:00, 1:00 and 0:10, and nothing else: once on a screen. */
export function TimerVoice({ state }: { state: Shown }) {
  const left = useCountdown(state.timer, state.now);
  const before = useRef(left);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const words = before.current !== null && left !== null ? announcement(before.current, left) : null;
    before.current = left;
    if (words) setSaid(words);
  }, [left]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

function tone(isHeld: boolean, left: number): string {
  if (isHeld) return "text-ink-3";
  return left <= 60 ? "text-warn" : "";
}
