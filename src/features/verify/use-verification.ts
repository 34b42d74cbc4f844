"use client";
// How far is a check, and what has it found?
import { useCallback, useEffect, useRef, useState } from "react";
import type { FileVerdict } from "@/domain/trail/verify-file";
import type { Asked, Heard } from "./verify-worker";

export type Check =
  | { state: "idle" }
  | { state: "running"; entries: number; replaying: boolean }
  | { state: "found"; verdict: FileVerdict; house: string | null; at: string }
  | { state: "failed"; sentence: string };

/** Checks in a worker of its own; a new check ends the one before. `onFound` hears what was found. */
export function useVerification(onFound?: (verdict: FileVerdict) => void) {
  const [check, setCheck] = useState<Check>({ state: "idle" });
  const worker = useRef<Worker | null>(null);
  const heard = useRef(onFound);
  heard.current = onFound;
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const start = useCallback(
    (asked: Asked) => {
      end();
      setCheck({ state: "running", entries: 0, replaying: false });
      const own = new Worker(new URL("./verify-worker.ts", import.meta.url), { type: "module" });
      worker.current = own;
      own.onerror = () => setCheck({ state: "failed", sentence: "This browser could not start the check." });
      own.onmessage = ({ data }: MessageEvent<Heard>) => {
        if (data.is === "progress") return setCheck({ state: "running", ...data });
        end();
        if (data.is === "failed") return setCheck({ state: "failed", sentence: data.sentence });
        heard.current?.(data.verdict);
        setCheck({ state: "found", verdict: data.verdict, house: data.house, at: new Date().toISOString() });
      };
      own.postMessage(asked);
    },
    [end],
  );
  return { check, start };
}
