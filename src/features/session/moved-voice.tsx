"use client";
// Is it said aloud when the meeting moves on, and is nobody left where nothing is?
import { useEffect, useRef, useState } from "react";
import { movedText } from "./phase-words";
import type { Session } from "./use-session";

/**
 * Tells each new phase politely. Where the focus was on what is gone, it goes to the new page's title. (At the reveal the round
 * itself takes it to what it said.)
 */
export function MovedVoice({ session: { state } }: { session: Session }) {
  const { phase, itemId, isPaused, round, items } = state;
  const item = items.find(({ id }) => id === itemId);
  const words = movedText(phase, round, item?.title ?? null);
  const step = `${phase} ${itemId} ${round?.id ?? ""}`;
  const was = useRef(step);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (was.current === step) return;
    was.current = step;
    setSaid(words);
    // After what the new phase shows has come in.
    const timer = setTimeout(takeTo, 120);
    return () => clearTimeout(timer);
  }, [step, words]);
  return (
    <p role="status" className="sr-only">
      {isPaused ? `${said} Paused.` : said}
    </p>
  );
}

function takeTo(): void {
  const at = document.activeElement;
  if (at !== null && at !== document.body && document.contains(at)) return;
  const head = document.querySelector<HTMLElement>("main h1");
  if (!head) return;
  head.tabIndex = -1;
  head.style.outline = "none";
  head.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
