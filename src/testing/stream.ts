// What does a reader of a stream hear? Over HTTP, as a browser would.
import { type Frame, type FrameName, type Frames, readBlocks } from "@/domain/live/frames";
import { SESSION_COOKIE } from "@/server/context";

export type Heard = Frame & { id: string | null };

/** Opens a stream and listens. `query`: `team=…&project=…`. The status is 200, or nothing is heard. */
export async function listenTo(port: number, token: string | undefined, query: string, headers: HeadersInit = {}) {
  const breaking = new AbortController();
  const response = await fetch(`http://127.0.0.1:${port}/api/live?${query}`, {
    headers: { ...headers, ...(token && { cookie: `${SESSION_COOKIE}=${token}` }) },
    signal: breaking.signal,
  });
  const frames: Heard[] = [];
  let position: string | null = null;
  let isOver = response.status !== 200;
  let text = "";
  const decoder = new TextDecoder();
  const reading = (async () => {
    if (isOver) return;
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const { blocks, rest } = readBlocks(text);
      text = rest;
      for (const { id, name, data } of blocks) {
        position = id ?? position;
        if (name) frames.push({ id, name: name as FrameName, data: JSON.parse(data) } as Heard);
      }
    }
  })()
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });
  return {
    ...{ status: response.status, response, frames },
    position: () => position,
    isOver: () => isOver,
    over: reading,
    of: <N extends FrameName>(name: N) =>
      frames.flatMap((frame) => (frame.name === name ? [frame.data as Frames[N]] : [])),
    /** Waits until what was heard suffices; 5 seconds at most. */
    until: async (suffices: (frames: readonly Heard[]) => boolean, patience = 5_000): Promise<void> => {
      const end = performance.now() + patience;
      while (!suffices(frames)) {
        if (performance.now() > end) throw new Error(`Not heard in time; only ${JSON.stringify(frames)}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    close: async () => {
      breaking.abort();
      await reading;
    },
  };
}

export type Ear = Awaited<ReturnType<typeof listenTo>>;
