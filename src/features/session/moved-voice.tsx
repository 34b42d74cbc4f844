"use client";
// Is it said aloud when the meeting moves on, and is nobody left where nothing is?
import { useEffect, useRef, useState } from "react";
import { movedText } from "./phase-words";
import type { Session } from "./use-session";

const REVEALED: readonly string[] = ["revealed", "discussing", "settled"];

/**
 * Tells each new phase politely. Where the focus was on what is gone, it goes to the new page; at the reveal it goes to the
 * results' heading, unless someone is writing.
 */
export function MovedVoice({ session: { state } }: { session: Session }) {
  const { phase, itemId, isPaused, round, items } = state;
  const item = items.find(({ id }) => id === itemId);
  const words = movedText(phase, round, item?.title ?? null);
  const step = `${phase} ${itemId} ${round?.id ?? ""}`;
  const was = useRef({ step, phase });
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (was.current.step === step) return;
    const isReveal = REVEALED.includes(phase) && !REVEALED.includes(was.current.phase);
    was.current = { step, phase };
    setSaid(words);
    // After what the new phase shows has come in.
    const timer = setTimeout(() => place(isReveal), 120);
    return () => clearTimeout(timer);
  }, [step, phase, words]);
  return (
    <p role="status" className="sr-only">
      {isPaused ? `${said} Paused.` : said}
    </p>
  );
}

function place(isReveal: boolean): void {
  const at = document.activeElement;
  const isWriting = at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === "text");
  if (isWriting || document.querySelector("[role=dialog], dialog[open]")) return;
  const isLost = at === null || at === document.body || !document.contains(at);
  if (!isReveal && !isLost) return;
  const head = document.querySelector<HTMLElement>("main h1");
  if (!head) return;
  head.tabIndex = -1;
  head.style.outline = "none";
  head.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
