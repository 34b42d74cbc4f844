// Who reads which stream, and how does one frame reach all of them?
import type { ServerResponse } from "node:http";
import type { Role } from "@/domain/access/policy";
import { type Farewell, frameText } from "@/domain/live/frames";

/** Who reads: one seat in one team. */
export type Reader = { memberId: string; role: Role };

/** An open stream. `token`: its session's, hashed. `list`: follows all of the team's projects that its reader may see. */
export interface Stream {
  readonly res: ServerResponse;
  readonly token: string;
  readonly sessionId: string;
  readonly slug: string;
  readonly teamId: string;
  readonly list: boolean;
  readonly projects: ReadonlySet<string>;
  reader: Reader;
}

export type Streams = ReturnType<typeof openStreams>;

/** As much may lie unread; whoever is slower is dropped, and resumes where it was. */
const MOST_UNREAD = 64 * 1024;
const MOST_A_SESSION = 12;
const HEARTBEAT = 15_000;
const PULSE = Buffer.from(":\n\n");

/** The streams of this process. A frame is written once, and the same bytes go to everyone. */
export function openStreams() {
  const byTeam = new Map<string, Set<Stream>>();
  const bySession = new Map<string, Set<Stream>>();
  const all = () => [...byTeam.values()].flatMap((streams) => [...streams]);

  const leave = (stream: Stream): boolean => {
    drop(bySession, stream.sessionId, stream);
    return drop(byTeam, stream.teamId, stream);
  };
  /** Ends a stream with a word why. */
  const cut = (stream: Stream, why: Farewell): void => {
    if (!leave(stream)) return;
    stream.res.end(frameText("bye", { why }));
    setTimeout(() => stream.res.destroy(), 2_000).unref();
  };
  const write = (stream: Stream, chunk: Buffer): void => {
    stream.res.write(chunk);
    if (stream.res.writableLength < MOST_UNREAD) return;
    leave(stream);
    stream.res.destroy();
  };
  const pulse = setInterval(() => {
    for (const stream of all()) write(stream, PULSE);
  }, HEARTBEAT);
  pulse.unref();

  return {
    cut,
    all,
    of: (teamId: string): Iterable<Stream> => byTeam.get(teamId) ?? [],
    isEmpty: (teamId: string): boolean => !byTeam.has(teamId),
    /** From now on the stream is written to; the session's oldest goes where there are too many. */
    add: (stream: Stream): void => {
      put(byTeam, stream.teamId, stream);
      const others = put(bySession, stream.sessionId, stream);
      const [oldest] = others;
      if (others.size > MOST_A_SESSION && oldest) cut(oldest, "too-many");
      stream.res.on("close", () => leave(stream));
    },
    /** Writes one frame to those of a team's readers who are to have it. */
    send: (teamId: string, text: string, to: (stream: Stream) => boolean): void => {
      const chunk = Buffer.from(text);
      for (const stream of byTeam.get(teamId) ?? []) if (to(stream)) write(stream, chunk);
    },
    close: (): void => {
      clearInterval(pulse);
      for (const stream of all()) cut(stream, "stopping");
    },
  };
}

function put<T>(map: Map<string, Set<T>>, key: string, value: T): Set<T> {
  const set = map.get(key) ?? new Set<T>();
  map.set(key, set.add(value));
  return set;
}

function drop<T>(map: Map<string, Set<T>>, key: string, value: T): boolean {
  const set = map.get(key);
  const was = set?.delete(value) ?? false;
  if (set?.size === 0) map.delete(key);
  return was;
}
