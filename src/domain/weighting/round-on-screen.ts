// Which round does the screen show?
import type { RoundState } from "./round";

type Listed = { number: number; state: RoundState };

/** The one asked for by its number; else the one under way, the newest revealed, the newest at all; null before the first. */
export function roundOnScreen<R extends Listed>(rounds: readonly R[], asked: number | null): R | null {
  return (
    rounds.find(({ number }) => number === asked) ??
    rounds.find(({ state }) => state === "open" || state === "closed") ??
    rounds.findLast(({ state }) => state === "revealed") ??
    rounds.at(-1) ??
    null
  );
}
