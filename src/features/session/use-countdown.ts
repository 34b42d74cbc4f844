"use client";
// How many seconds are left, by the server's clock?
import { useEffect, useReducer, useRef, useState } from "react";

export type Timer = { endsAt: string | null; leftMs: number | null };

/**
 * By how many milliseconds the server's clock is ahead of this device's; null until an answer came. What an answer's way
 * takes only makes it less: the most of the last few is the nearest.
 */
export function useAhead(now: string): number | null {
  const seen = useRef<number[]>([]);
  const [ahead, setAhead] = useState<number | null>(null);
  useEffect(() => {
    seen.current = [...seen.current, Date.parse(now) - Date.now()].slice(-6);
    setAhead(Math.max(...seen.current));
  }, [now]);
  return ahead;
}

/** The seconds until `at` (0 when it is past), counted down each second; null without one. `now`: the server's, when it answered. */
export function useSecondsUntil(at: string | null, now: string): number | null {
  const ahead = useAhead(now);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const end = at === null ? null : Date.parse(at);
  const left = end === null ? null : Math.max(0, end - (ahead === null ? Date.parse(now) : Date.now() + ahead));
  useEffect(() => {
    if (left === null || left <= 0) return;
    const timer = setTimeout(tick, (left % 1_000 || 1_000) + 5);
    return () => clearTimeout(timer);
  });
  return left === null ? null : Math.ceil(left / 1_000);
}

/** The seconds that a timer has left; null without a timer. A held one stands still. */
export function useCountdown(timer: Timer | null, now: string): number | null {
  const running = useSecondsUntil(timer?.endsAt ?? null, now);
  if (!timer) return null;
  return timer.leftMs === null ? running : Math.ceil(timer.leftMs / 1_000);
}
