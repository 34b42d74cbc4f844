"use client";
// How is a wall laid out, so that it can be read from the last row?
import type { ReactNode } from "react";
import { BrandMark } from "@/ui/brand-mark";
import { classNames } from "@/ui/class-names";
import { phaseText } from "./phase-words";
import { TimerVoice } from "./session-timer";
import type { Here, Shown } from "./use-session";
import { useWallKeys } from "./use-wall-keys";

/**
 * Head, what is at hand, and a foot. All of it is measured in units of which a screen is 1920 wide and 1080 high (upright 1080
 * and 1920): `wall-52` is type of 52 units, and the spacing steps are 4 units each. Nothing is set under 40.
 */
export function Wall({
  here,
  title,
  state,
  isLost,
  children,
}: {
  here: Here;
  title: string;
  state: Shown | null;
  isLost: boolean;
  children: ReactNode;
}) {
  useWallKeys(here);
  return (
    <main
      id="main"
      className="wall-units grid h-dvh grid-rows-[auto_minmax(0,1fr)] overflow-hidden px-24 py-18 portrait:px-14"
    >
      <header className="flex items-center justify-between gap-12">
        <span className="shrink-0">
          <BrandMark name="Steelyard" className="wall-44" />
        </span>
        <h1 className="wall-44 min-w-0 truncate font-sans leading-tight font-medium tracking-normal text-ink-2">
          {title}
          {isLost ? " · Reconnecting …" : state && ` · ${phaseText(state.phase, state.round, state.isPaused)}`}
        </h1>
      </header>
      {children}
      {state && <TimerVoice state={state} />}
    </main>
  );
}

/** What is at hand and, below a rule, the foot: `count` at the left, the clock at the right. `isSlim`: the foot is one line. */
export function WallBody({
  children,
  foot,
  isSlim = false,
  className,
}: {
  children: ReactNode;
  foot: ReactNode;
  isSlim?: boolean;
  className?: string;
}) {
  return (
    <div className="grid min-h-0 grid-rows-[minmax(0,1fr)_auto]">
      <div className={classNames("grid min-h-0 content-center", className)}>{children}</div>
      {foot && (
        <footer
          className={classNames(
            "grid grid-cols-[minmax(0,1fr)_auto] items-end gap-16 border-t-2 border-border portrait:grid-cols-1",
            isSlim ? "mt-8 pt-6" : "pt-12",
          )}
        >
          {foot}
        </footer>
      )}
    </div>
  );
}

/** One sentence in the middle, in the typeface of words that last; `note` below it. */
export function WallSentence({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="grid content-center">
      <p className="wall-112 max-w-[24ch] font-serif leading-[1.15] font-medium tracking-tight text-balance">
        {children}
      </p>
      {note && <p className="wall-52 mt-10 max-w-[40ch] leading-tight text-pretty text-ink-2">{note}</p>}
    </div>
  );
}
