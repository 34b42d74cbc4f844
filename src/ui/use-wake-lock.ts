"use client";
// How does a screen stay lit while it is read from afar or held in a hand?
import { useEffect } from "react";

/** Keeps the screen from going dark while `on`; where the browser refuses or knows no such thing, nothing happens. */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !("wakeLock" in navigator)) return;
    let held: WakeLockSentinel | null = null;
    let isOver = false;
    // The browser lets go of it whenever the page is out of sight.
    const hold = async () => {
      if (document.hidden || isOver) return;
      const sentinel = await navigator.wakeLock.request("screen").catch(() => null);
      if (isOver) void sentinel?.release();
      else held = sentinel;
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", hold);
      void held?.release();
    };
  }, [on]);
}
