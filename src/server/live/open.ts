// How does a browser hear at once that something changed? One stream of frames for each, from this process.
import type { IncomingMessage, ServerResponse } from "node:http";
import { frameText } from "@/domain/live/frames";
import { log } from "../log";
import { onRing, type Ring, ring } from "./bell";
import { openCounters, type Teller } from "./counters";
import { openDoor } from "./door";
import { type Follower, openFollower } from "./follower";
import { openRelay } from "./relay";
import { openReception, recheckSeats } from "./seats";
import { openStreams, type Stream } from "./streams";
import { follows } from "./teams";

/** The streams of this process. */
export interface Live {
  /** Answers one request if it asks for a stream; false leaves it to others. */
  answers: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Ends all streams with a word that it is only for a moment. */
  close: () => Promise<void>;
}

const PATH = "/api/live";
const TICK = 250;
const LOOK = 2_000;
const SEE = 10_000;

/**
 * `isDown`: whether the database can't be reached. `tellers`: what rooms tell instead of that they are old. `see`: notes who is
 * here, of the projects that streams follow by name: when one opens, and every ten seconds.
 */
export type LiveParts = {
  /** The database over which processes hear each other; null: this one is alone. */
  url: string | null;
  isDown: () => boolean;
  tellers?: Readonly<Record<string, Teller>>;
  see?: (present: readonly Present[]) => Promise<void>;
};

/** Someone's browser in a project, by ids. */
export type Present = { teamId: string; projectId: string; memberId: string };

/** Opens them. */
export function openLive({ url, isDown, tellers = {}, see = async () => {} }: LiveParts): Live {
  const streams = openStreams();
  const recheck: Parameters<typeof openFollower>[1] = (some) => recheckSeats(streams, some, (id) => follower.team(id));
  const follower: Follower = openFollower(streams, recheck);
  const counters = openCounters(streams, follower, tellers);
  const arriving: Stream[] = [];
  const arrived = (stream: Stream) => void arriving.push(stream);
  const open = openDoor(streams, follower, { seatOf: openReception(), arrived });

  const presentOn = (some: readonly Stream[]): Present[] =>
    some.flatMap((stream) =>
      [...stream.projects].flatMap((projectId) => {
        const project = follower.team(stream.teamId)?.projects.get(projectId);
        const isThere = project && follows(stream, project);
        return isThere ? [{ teamId: stream.teamId, projectId, memberId: stream.reader.memberId }] : [];
      }),
    );

  const hear = (rings: readonly Ring[]) => {
    for (const each of rings)
      if ("team" in each) follower.wake(each.team);
      else if ("project" in each) counters.ring(each.project, each.rooms);
      else say(each);
  };
  const say = ({ members, say: { frame, ...said } }: Extract<Ring, { say: unknown }>) => {
    const text = frameText(frame, said);
    for (const { id } of follower.teams()) streams.send(id, text, ({ reader }) => members.includes(reader.memberId));
  };

  let wasDown = false;
  const tick = async () => {
    if (isDown() !== wasDown) {
      wasDown = !wasDown;
      for (const { id } of follower.teams()) streams.send(id, frameText(wasDown ? "away" : "back", {}), () => true);
      if (!wasDown) missed();
    }
    if (wasDown) return;
    if (arriving.length > 0) {
      const come = presentOn(arriving.splice(0));
      await see(come);
      ring(
        ...[...new Set(come.map(({ projectId }) => projectId))].map((project) => ({ project, rooms: ["presence"] })),
      );
    }
    await counters.tick();
  };
  /** Who is still here says so to all processes by the database; who has left is missed by each for itself. */
  const seeAll = async () => {
    if (isDown()) return;
    const present = presentOn(streams.all());
    await see(present);
    for (const { projectId } of present) counters.ring(projectId, ["presence"]);
  };
  // Rings may have been missed.
  const missed = () => {
    follower.wakeAll();
    counters.ringAll();
  };
  const look = async () => {
    if (isDown()) return;
    await recheck(streams.all());
    await follower.look();
    counters.look();
  };

  const relay = url === null ? null : openRelay(url, missed);
  const stops = [onRing(hear), every(TICK, tick), every(LOOK, look), every(SEE, seeAll)];
  return {
    answers: (req, res) => {
      if (req.url?.split("?", 1)[0] !== PATH) return false;
      void open(req, res).catch((err: unknown) => {
        log.error({ err }, "A stream could not be opened");
        if (!res.headersSent) res.writeHead(500, { "cache-control": "no-store" }).end();
      });
      return true;
    },
    close: async () => {
      for (const stop of stops) stop();
      follower.close();
      streams.close();
      await relay?.close();
    },
  };
}

/** Does something again and again, never twice at once, until the answer is called. What fails is done again next time. */
function every(milliseconds: number, work: () => Promise<void>): () => void {
  let isAtIt = false;
  const timer = setInterval(async () => {
    if (isAtIt) return;
    isAtIt = true;
    await work().catch((err: unknown) => log.warn({ err }, "The streams could not be told"));
    isAtIt = false;
  }, milliseconds);
  return () => clearInterval(timer);
}
