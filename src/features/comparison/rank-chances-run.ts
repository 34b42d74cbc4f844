"use client";
// How far is the count of rank chances, and what did the last one give?
import { useCallback, useEffect, useRef, useState } from "react";
import type { Comparison } from "@/domain/comparison/comparison";
import { type Doubt, type RankChances, standardSamples } from "@/domain/comparison/rank-chances";
import type { Asked, Heard } from "./rank-chances-worker";

/** What is counted: `key` tells one task from another, so that what was counted before is still there. */
export interface ChanceTask {
  key: string;
  comparison: Comparison;
  doubt: Doubt;
  withCentral: boolean;
}

type Counted = { found: RankChances; at: string };

/**
 * Counts a task in a worker of its own as soon as it is given: 10,000 draws. `last` is the newest figure of this task, kept when a later count
 * fails; `start` counts again, with more draws; `stop` ends with those that are drawn. Null: nothing to count.
 */
export function useRankChances(task: ChanceTask | null) {
  const [results, setResults] = useState<ReadonlyMap<string, Counted>>(new Map());
  const [running, setRunning] = useState<{ key: string; drawn: number; of: number } | null>(null);
  const [failed, setFailed] = useState<{ key: string; of: number } | null>(null);
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(null);
  }, []);
  const start = useCallback(
    (given: ChanceTask, of: number) => {
      const { key, ...asked } = given;
      end();
      setFailed(null);
      setRunning({ key, drawn: 0, of });
      const fail = () => {
        end();
        setFailed({ key, of });
      };
      try {
        const own = new Worker(new URL("./rank-chances-worker.ts", import.meta.url), { type: "module" });
        worker.current = own;
        own.onerror = fail;
        own.onmessage = ({ data }: MessageEvent<Heard>) => {
          if (data.is === "progress") return setRunning({ key, drawn: data.samples, of });
          if (data.is === "failed") return fail();
          end();
          setResults((before) => new Map(before).set(key, { found: data.found, at: new Date().toISOString() }));
        };
        own.postMessage({ ...asked, samples: of } satisfies Asked);
      } catch {
        fail();
      }
    },
    [end],
  );
  const key = task?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a task is what its key says
  useEffect(() => {
    if (task && !results.has(task.key)) start(task, standardSamples);
    return end;
  }, [key]);
  return {
    last: key === undefined ? null : (results.get(key) ?? null),
    running: running?.key === key ? running : null,
    isFailed: key !== undefined && failed?.key === key,
    start: (samples: number) => task && start(task, samples),
    /** The count that failed, once more. */
    retry: () => task && start(task, failed?.of ?? standardSamples),
    stop: () => worker.current?.postMessage("stop" satisfies Asked),
  };
}
