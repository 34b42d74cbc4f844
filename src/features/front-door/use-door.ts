"use client";
// What does a form at the door do while it waits, and when it is told no?
import { useState } from "react";
import type { Answer } from "./door";

/** Runs one call at a time; goes where it leads (by a full load: who is signed in has changed), or keeps what went wrong. */
export function useDoor() {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Extract<Answer, { error: string }> | null>(null);
  const go = async (call: () => Promise<Answer>, done?: () => void) => {
    if (pending) return;
    setPending(true);
    setFailure(null);
    const answer = await call();
    if ("error" in answer) {
      setFailure(answer);
      setPending(false);
    } else if (done) {
      setPending(false);
      done();
    } else window.location.assign(answer.to);
  };
  return { pending, failure, go };
}
