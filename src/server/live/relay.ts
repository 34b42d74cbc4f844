// How do the processes on one database hear each other's bells?
import pg from "pg";
import { log } from "../log";
import { onRing, type Ring, ringHere } from "./bell";

const CHANNEL = "steelyard_bell";
/** At most one message a while, with all that was rung meanwhile: each takes a lock that all of the database's share. */
const TOGETHER = 20;
const LONGEST = 7_000;
const MOST_MEMBERS = 100;
const TRY_AGAIN = 500;

/** `back`: what was rung while nobody listened is lost; whoever follows looks for itself. */
export type Relay = { close: () => Promise<void> };

/**
 * Rings here what was rung in other processes, and the other way round, over a connection of its own. It writes outside of all
 * transactions but its own, which waits for no disk.
 */
export function openRelay(url: string, back: () => void): Relay {
  const me = `${process.pid}.${Math.random().toString(36).slice(2)}`;
  const waiting = new Map<string, Ring>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isSending = false;
  let isOver = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: "steelyard bell",
      connectionTimeoutMillis: 4_000,
    });
    let isLost = false;
    const lose = () => {
      if (isLost) return;
      isLost = true;
      client = null;
      next.removeAllListeners().on("error", () => undefined);
      next.connection.stream.destroy();
      if (!isOver) setTimeout(() => void connect(), TRY_AGAIN).unref();
    };
    next.on("error", lose).on("end", lose);
    next.on("notification", ({ payload }) => payload && hear(payload));
    try {
      await next.connect();
      await next.query(`SET synchronous_commit = off; LISTEN ${CHANNEL}`);
      if (isOver) return lose();
      client = next;
      back();
      schedule();
    } catch {
      lose();
    }
  };

  const hear = (payload: string) => {
    const { from, rings } = JSON.parse(payload) as { from: string; rings: Ring[] };
    if (from !== me) ringHere(rings);
  };

  const schedule = () => {
    if (waiting.size === 0 || isSending || isOver) return;
    timer ??= setTimeout(() => void send(), TOGETHER);
  };

  const send = async () => {
    timer = undefined;
    const by = client;
    if (!by) return;
    isSending = true;
    const rings = new Map(waiting);
    waiting.clear();
    try {
      for (const payload of payloads(me, [...rings.keys()]))
        await by.query("SELECT pg_notify($1, $2)", [CHANNEL, payload]);
    } catch (err) {
      // What was said already is said again: heard twice, it is the same.
      for (const [text, each] of rings) waiting.set(text, each);
      if (!isOver) log.warn({ err }, "Other processes could not be told");
    }
    isSending = false;
    schedule();
  };

  const stop = onRing((rings, isOurs) => {
    if (!isOurs) return;
    for (const each of rings.flatMap(inParts)) waiting.set(JSON.stringify(each), each);
    schedule();
  });
  void connect();
  return {
    close: async () => {
      isOver = true;
      stop();
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

/** A ring that fits into a message. */
function inParts(ring: Ring): Ring[] {
  if (!("members" in ring)) return [ring];
  const { members, say } = ring;
  const parts = Array.from({ length: Math.ceil(members.length / MOST_MEMBERS) });
  return parts.map((_, part) => ({ members: members.slice(part * MOST_MEMBERS, (part + 1) * MOST_MEMBERS), say }));
}

/** As few messages as hold them all: the database takes 8,000 bytes in one. */
function payloads(from: string, texts: readonly string[]): string[] {
  const all: string[] = [];
  let some: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length + text.length > LONGEST && some.length > 0) {
      all.push(some.join(","));
      [some, length] = [[], 0];
    }
    some.push(text);
    length += text.length + 1;
  }
  return [...all, some.join(",")].map((rings) => `{"from":"${from}","rings":[${rings}]}`);
}
