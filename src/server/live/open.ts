// How does a browser hear at once that something changed? One stream of frames for each, from this process.
import type { IncomingMessage, ServerResponse } from "node:http";
import { frameText } from "@/domain/live/frames";
import { log } from "../log";
import { onRing, type Ring } from "./bell";
import { openCounters, type Teller } from "./counters";
import { openDoor } from "./door";
import { type Follower, openFollower } from "./follower";
import { openReception, recheckSeats } from "./seats";
import { openStreams } from "./streams";

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

/** Opens them. `isDown`: whether the database can't be reached; `tellers`: what rooms tell instead of that they are old. */
export function openLive({
  isDown,
  tellers = {},
}: {
  isDown: () => boolean;
  tellers?: Readonly<Record<string, Teller>>;
}): Live {
  const streams = openStreams();
  const recheck: Parameters<typeof openFollower>[1] = (some) => recheckSeats(streams, some, (id) => follower.team(id));
  const follower: Follower = openFollower(streams, recheck);
  const counters = openCounters(streams, follower, tellers);
  const open = openDoor(streams, follower, openReception());

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
    if (!wasDown) await counters.tick();
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
  };

  const stops = [onRing(hear), every(TICK, tick), every(LOOK, look)];
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
