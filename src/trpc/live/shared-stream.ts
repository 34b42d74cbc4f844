// How do a browser's tabs share one stream? One of them holds it and hands on what it hears.
import type { Frame } from "@/domain/live/frames";
import { keepOpen, type StreamState } from "./connection";

export type Listener = { frame: (frame: Frame) => void; state: (state: StreamState) => void };

/** What tabs say to each other. `wants`: someone's wishes have changed; `pulse`: whoever holds the stream is there. */
type Word =
  | { say: "frame"; frame: Frame }
  | { say: "position"; id: string }
  | { say: "state"; state: StreamState }
  | { say: "wants" }
  | { say: "pulse" };

const SETTLE = 30;
const PULSE = 10_000;
const SILENCE = 35_000;

const shared = new Map<string, ReturnType<typeof openShared>>();

/** Follows a project of a team, or without one the team's list, until the answer is called. */
export function followLive(team: string, project: number | null, listener: Listener): () => void {
  let stream = shared.get(team);
  if (!stream) {
    stream = openShared(team, () => shared.delete(team));
    shared.set(team, stream);
  }
  return stream.follow(project, listener);
}

function openShared(team: string, left: () => void) {
  const name = `steelyard/live/${team}/`;
  // Where pages are strangers to each other (no secure context), each has a stream of its own.
  const locks = navigator.locks as LockManager | undefined;
  const channel = locks && new BroadcastChannel(name);
  const listeners = new Set<Listener>();
  const wishes = new Map<symbol, string>();
  const leaving = new AbortController();
  let position: string | null = null;
  let state: StreamState | null = null;
  let heardAt = Date.now();

  const hear = (word: Word) => {
    heardAt = Date.now();
    if (word.say === "position") position = word.id;
    else if (word.say === "frame") for (const each of listeners) each.frame(word.frame);
    else if (word.say === "state") {
      state = word.state;
      for (const each of listeners) each.state(word.state);
    } else if (word.say === "wants") holder?.look();
  };
  const tell = (word: Word) => {
    hear(word);
    channel?.postMessage(word);
  };
  if (channel) channel.onmessage = ({ data }: MessageEvent<Word>) => hear(data);

  let holder: ReturnType<typeof hold> | null = null;
  const lead = (steal = false) => {
    if (!locks) {
      holder = hold();
      return;
    }
    locks
      .request(`${name}holder`, steal ? { steal } : { signal: leaving.signal }, async () => {
        holder = hold();
        await new Promise<void>((resolve) => leaving.signal.addEventListener("abort", () => resolve()));
      })
      // Another tab took it, finding this one asleep; or this one leaves.
      .catch(() => {
        holder?.close();
        holder = null;
        if (!leaving.signal.aborted) lead();
      });
  };

  /** Holds the stream for all tabs. A wider one is open before the narrower is let go. */
  const hold = () => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let open: (() => void)[] = [];
    const widen = async () => {
      const wants = new Set(await wishesEverywhere());
      if (isOver || wants.size === 0) return;
      const query = new URLSearchParams({ team });
      for (const wish of wants) query.append(wish === "list" ? "list" : "project", wish === "list" ? "on" : wish);
      const close = keepOpen(() => `/api/live?${query}${position === null ? "" : `&after=${position}`}`, {
        frame: (frame) => {
          if (frame.name === "hello") letGoBefore(close);
          tell({ say: "frame", frame });
        },
        position: (id) => tell({ say: "position", id }),
        state: (next) => void (open.at(-1) === close && tell({ say: "state", state: next })),
      });
      open.push(close);
    };
    const letGoBefore = (kept: () => void) => {
      const place = open.indexOf(kept);
      for (const close of open.slice(0, place)) close();
      open = open.slice(place);
    };
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(widen, SETTLE);
    };
    const pulse = setInterval(() => tell({ say: "pulse" }), PULSE);
    look();
    return {
      look,
      close: () => {
        isOver = true;
        clearTimeout(timer);
        clearInterval(pulse);
        for (const close of open) close();
      },
    };
  };

  /** What all tabs follow: each holds a lock that names its wish, so that one that is gone wishes nothing. */
  const wishesEverywhere = async (): Promise<string[]> => {
    if (!locks) return [...wishes.values()];
    const { held = [] } = await locks.query();
    return held.flatMap((lock) => (lock.name?.startsWith(`${name}wish/`) ? (lock.name.split("/")[4] ?? []) : []));
  };

  const watch = setInterval(() => {
    if (holder || !locks || document.hidden || Date.now() - heardAt < SILENCE) return;
    heardAt = Date.now();
    lead(true);
  }, 5_000);
  lead();

  return {
    follow: (project: number | null, listener: Listener): (() => void) => {
      const key = Symbol();
      const wish = project === null ? "list" : String(project);
      const done = new AbortController();
      wishes.set(key, wish);
      listeners.add(listener);
      if (state && state !== "open") listener.state(state);
      const changed = () => tell({ say: "wants" });
      if (!locks) changed();
      else
        void locks.request(`${name}wish/${wish}/${crypto.randomUUID()}`, async () => {
          if (done.signal.aborted) return;
          changed();
          await new Promise<void>((resolve) => done.signal.addEventListener("abort", () => resolve()));
        });
      return () => {
        done.abort();
        wishes.delete(key);
        listeners.delete(listener);
        setTimeout(() => wishes.size === 0 && leave(), SETTLE);
      };
    },
  };

  function leave() {
    if (leaving.signal.aborted) return;
    left();
    clearInterval(watch);
    leaving.abort();
    holder?.close();
    holder = null;
    channel?.close();
  }
}
