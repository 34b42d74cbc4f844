// How are rank chances counted without the page standing still?
import type { Comparison } from "@/domain/comparison/comparison";
import { type Doubt, type RankChances, rankChancesRun } from "@/domain/comparison/rank-chances";

/** What to count, and in how many draws; or to end with what has been counted so far. */
export type Asked = { comparison: Comparison; doubt: Doubt; samples: number; withCentral: boolean } | "stop";

/** What the page hears: how many draws it has, and in the end what they gave; or that nothing could be counted. */
export type Heard = { is: "progress"; samples: number } | { is: "found"; found: RankChances } | { is: "failed" };

const AT_FIRST = 250;
const SLICE = 80; // milliseconds between two looks at the post

let isStopped = false;

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data === "stop") isStopped = true;
  else void count(data);
});

async function count({ comparison, doubt, samples, withCentral }: Exclude<Asked, "stop">) {
  const say = (heard: Heard) => self.postMessage(heard);
  try {
    const run = rankChancesRun(comparison, doubt);
    for (let drawn = 0, part = AT_FIRST; drawn < samples && !isStopped; ) {
      const begin = performance.now();
      const next = Math.min(part, samples - drawn);
      run.draw(next);
      drawn += next;
      part = Math.max(AT_FIRST, Math.round((next * SLICE) / Math.max(1, performance.now() - begin)));
      say({ is: "progress", samples: drawn });
      await new Promise((resolve) => setTimeout(resolve)); // so that "stop" is heard
    }
    say({ is: "found", found: run.read(withCentral) });
  } catch {
    say({ is: "failed" });
  }
}
