"use client";
// How does what is being written reach the server without a button?
import { useCallback, useEffect, useRef, useState } from "react";
import type { SaveStateName } from "@/ui/save-state";

const PAUSE = 800;
const RETRIES = [2_000, 5_000, 15_000];

/** What became of a save: stored; refused until the text changes; in conflict with another writer; or not reached. */
export type SaveOutcome = "stored" | "refused" | "conflict" | "unreached";

/**
 * Saves `value` 800 ms after its last change, and at once on `flush` (call it when a field is left). One save at a time; what the server
 * could not be reached for is tried again. Until it is stored a copy stays in this browser under `copyKey`, and leaving the page asks.
 */
export function useAutosave<T>(value: T, copyKey: string, save: (value: T) => Promise<SaveOutcome>) {
  const text = JSON.stringify(value);
  const stored = useRef(text);
  const now = useRef({ value, text, save });
  now.current = { value, text, save };
  const busy = useRef(false);
  const isAskedAgain = useRef(false);
  const tries = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<SaveStateName>("saved");

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const sent = now.current;
    if (sent.text === stored.current) return true;
    if (busy.current) {
      isAskedAgain.current = true;
      return false;
    }
    busy.current = true;
    isAskedAgain.current = false;
    setState("saving");
    const outcome = await sent.save(sent.value);
    busy.current = false;
    tries.current = outcome === "unreached" ? tries.current + 1 : 0;
    if (outcome === "stored") stored.current = sent.text;
    const isWhole = outcome === "stored" && now.current.text === sent.text;
    setState(outcome === "stored" ? (isWhole ? "saved" : "unsaved") : "error");
    if (isWhole) forget(copyKey);
    const again = outcome === "stored" ? PAUSE : RETRIES[Math.min(tries.current, RETRIES.length) - 1];
    if (!isWhole && isAskedAgain.current) timer.current = setTimeout(flush, 0);
    else if (!isWhole && outcome !== "conflict" && again !== undefined) timer.current = setTimeout(flush, again);
    return isWhole;
  }, [copyKey]);

  useEffect(() => {
    if (text === stored.current) return;
    setState((was) => (was === "saving" ? was : "unsaved"));
    remember(copyKey, text);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [text, copyKey, flush]);
  useEffect(() => () => void flush(), [flush]);

  /** Says that this value is what the server holds. */
  const settle = useCallback(
    (held: T) => {
      stored.current = JSON.stringify(held);
      forget(copyKey);
      setState("saved");
    },
    [copyKey],
  );
  return { state, flush, settle };
}

/** The copy of an unsaved value that an earlier visit left in this browser, or null. */
export function unsavedCopy(copyKey: string): string | null {
  try {
    return localStorage.getItem(copyKey);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing still has the text on screen.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
