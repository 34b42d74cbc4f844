// How does one stream stay open, and what is known of it while it isn't?
import { type Frame, readBlocks } from "@/domain/live/frames";

/** "open" from the first frame on; "lost" while it tries again; "signed-out" and "closed" (no seat any more): it has given up. */
export type StreamState = "open" | "lost" | "signed-out" | "closed";
export type Hears = {
  frame: (frame: Frame) => void;
  /** How far in the team's log one has come. */
  position: (id: string) => void;
  state: (state: StreamState) => void;
};

/** A sign of life comes every 15 s; without one for so long the stream is given up. */
const SILENCE = 40_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
/** So long readers spread their return when the house stops for a moment; and when too many streams are open. */
const RETURN = 2_000;
const TOO_MANY = 60_000;

/** Opens a stream at `address()` and keeps it open until the answer is called. Waits grow with each failure, and differ for each. */
export function keepOpen(address: () => string, hears: Hears): () => void {
  let isOver = false;
  let failures = 0;
  let asking = new AbortController();
  let skipWait = () => {};

  const run = async () => {
    while (!isOver) {
      asking = new AbortController();
      const wait = await readOnce(asking).catch(() => null);
      if (isOver || wait === "never") return;
      failures += 1;
      if (failures > 1 || wait === null) hears.state("lost");
      await pause(wait ?? backoff(failures));
    }
  };

  /** Reads until the stream ends; answers how long to wait before the next, if the house said. */
  const readOnce = async (breaking: AbortController): Promise<number | "never" | null> => {
    let silence = setTimeout(() => breaking.abort(), SILENCE);
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => breaking.abort(), SILENCE);
    };
    try {
      const headers = { accept: "text/event-stream" };
      const response = await fetch(address(), { headers, signal: breaking.signal, cache: "no-store" });
      if (response.status === 401) return leave("signed-out");
      if (response.status === 403 || response.status === 404) return leave("closed");
      if (!response.ok || !response.body) return null;
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = ""; ; ) {
        const { value, done } = await reader.read();
        if (done) return null;
        listen();
        const read = readBlocks(rest + value);
        rest = read.rest;
        for (const { id, name, data } of read.blocks) {
          const frame = name ? ({ name, data: JSON.parse(data) } as Frame) : null;
          if (frame?.name === "bye") return farewell(frame.data.why);
          if (frame) hear(frame);
          if (id !== null) hears.position(id);
        }
      }
    } finally {
      clearTimeout(silence);
      breaking.abort();
    }
  };

  const hear = (frame: Frame) => {
    if (frame.name === "hello") {
      failures = 0;
      hears.state("open");
    }
    hears.frame(frame);
  };

  const farewell = (why: string): number | "never" => {
    if (why === "signed-out") return leave("signed-out");
    if (why === "no-seat") return leave("closed");
    return why === "too-many" ? TOO_MANY : Math.random() * RETURN;
  };

  const leave = (state: "signed-out" | "closed"): "never" => {
    hears.state(state);
    return "never";
  };

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      skipWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const lose = () => {
    hears.state("lost");
    asking.abort();
  };
  const comeBack = () => skipWait();
  window.addEventListener("offline", lose);
  window.addEventListener("online", comeBack);
  void run();
  return () => {
    isOver = true;
    asking.abort();
    skipWait();
    window.removeEventListener("offline", lose);
    window.removeEventListener("online", comeBack);
  };
}

/** Twice as long each time, up to a quarter of a minute; by half more or less, so that a thousand don't come at once. */
function backoff(failures: number): number {
  return Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT) * (0.5 + Math.random());
}
