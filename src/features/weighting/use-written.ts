"use client";
// What stands on a ballot while it is written, and what stood there a step before?
import { useRef, useState } from "react";
import type { Answers } from "@/domain/weighting/method";
import type { Reasons } from "./kept-ballot";

/** `sketch`: what the form keeps beside the answers and never hands in, such as an order on the way to swings; what it means is the form's. */
export type Written = { answers: Answers; reasons: Reasons; sketch: Answers };
type Moment = { answers: Answers; sketch: Answers; stage: string };

const MOST_STEPS = 200;

/**
 * What is written, saved by `save` at every change. A form of several stages says by `stage` where the voter is (null: where the form begins);
 * `step` writes and moves on at once, and can be undone. Changes made at one stage are one step.
 */
export function useWritten(first: Written, save: (written: Written) => void) {
  const [written, setWritten] = useState(first);
  const [stage, setStage] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly Moment[]>([]);
  const touched = useRef(false);
  const write = (change: Partial<Written>) => {
    const next = { ...written, ...change };
    touched.current = true;
    setWritten(next);
    save(next);
  };
  const last = before.at(-1);
  return {
    ...{ written, stage, touched, write, setStage },
    /** Takes over what was kept elsewhere: nothing of it is new. */
    restore: (kept: Written) => setWritten(kept),
    step: (change: Partial<Written>, at: string) => {
      const { answers, sketch } = written;
      if (last?.stage !== at) setBefore([...before.slice(-MOST_STEPS), { answers, sketch, stage: at }]);
      setStage(at);
      write(change);
    },
    /** Takes the last step back and returns to where it was made; the reasons stay. Null where there is none. */
    undo: last
      ? () => {
          setBefore(before.slice(0, -1));
          setStage(last.stage);
          write({ answers: last.answers, sketch: last.sketch });
        }
      : null,
    /** Begins again at the form's beginning, without a way back. */
    begin: (from: Written) => {
      setWritten(from);
      setStage(null);
      setBefore([]);
    },
  };
}
