// What was appended to the logs of the teams whose streams are open here?
import { frameText, positionText } from "@/domain/live/frames";
import { log } from "../log";
import { type Leaf, leavesOf, sizesOf } from "./readings";
import type { Stream, Streams } from "./streams";
import { MOVES_SEATS, newsIn, readProjects, readTeam, type Team } from "./teams";

/** Whoever is further behind than this many entries is told to read everything again. */
export const MOST_MISSED = 1_000;

/** So long after one reading a log isn't read again: what comes meanwhile comes together. Milliseconds. */
const BETWEEN = 100;

type Following = {
  team: Team;
  reading: Promise<void>;
  isBusy: boolean;
  timer: NodeJS.Timeout | undefined;
  readAt: number;
  /** How many are about to open a stream on it. */
  held: number;
};

export type Follower = ReturnType<typeof openFollower>;

/** Follows teams' logs. `recheck` is asked before anything is told that may have moved someone's seat. */
export function openFollower(streams: Streams, recheck: (streams: readonly Stream[]) => Promise<void>) {
  const opening = new Map<string, Promise<Following>>();
  const known = new Map<string, Following>();
  const teamOf = new Map<string, Team>();
  const changed = new Set<string>();

  const follow = (id: string): Promise<Following> => {
    const found = opening.get(id);
    if (found) return found;
    const reading = readTeam(id).then((team) => {
      const idle = { reading: Promise.resolve(), isBusy: false, timer: undefined, readAt: 0, held: 0 };
      const following: Following = { team, ...idle };
      known.set(id, following);
      remember(team);
      return following;
    });
    opening.set(id, reading);
    reading.catch(() => opening.delete(id));
    return reading;
  };

  const remember = (team: Team) => {
    for (const project of team.projects.keys()) teamOf.set(project, team);
  };

  const read = (following: Following): Promise<void> => {
    clearTimeout(following.timer);
    following.timer = undefined;
    following.isBusy = true;
    const reading = following.reading.then(() => advance(following));
    following.reading = reading
      .catch((err: unknown) => log.warn({ err }, "A team's log could not be read for its streams"))
      .finally(() => {
        following.isBusy = false;
      });
    return reading;
  };

  const wake = (following: Following): void => {
    if (following.timer) return;
    const wait = following.isBusy ? BETWEEN : following.readAt + BETWEEN - performance.now();
    // Whoever waits for it is told of what went wrong by the log; it is read again when next looked at.
    if (wait <= 0) void read(following).catch(() => undefined);
    else following.timer = setTimeout(() => void read(following).catch(() => undefined), wait);
  };

  const advance = async (following: Following): Promise<void> => {
    const { team } = following;
    following.readAt = performance.now();
    const leaves = await leavesOf(team.id, team.at, null, MOST_MISSED + 1);
    const last = leaves.at(-1);
    if (!last) return;
    const isFar = leaves.length > MOST_MISSED;
    const at = isFar ? ((await sizesOf([team.id])).get(team.id) ?? last.seq + 1n) : last.seq + 1n;
    if (isFar || leaves.some(({ event }) => MOVES_SEATS.has(event))) {
      await readProjects(team);
      remember(team);
      await recheck([...streams.of(team.id)]);
    }
    for (const { event, projectId, changedAt } of leaves) {
      const project = projectId && team.projects.get(projectId);
      if (project && changedAt) project.changedAt = changedAt;
      if (projectId && /^(weighting|scores)[.]/.test(event)) changed.add(projectId);
    }
    team.at = at;
    if (isFar) streams.send(team.id, frameText("snapshot", {}, String(at)), () => true);
    else tell(team, leaves);
  };

  const tell = (team: Team, leaves: readonly Leaf[]) => {
    const news = newsIn(team, leaves);
    for (const { text, to } of news) streams.send(team.id, text, to);
    streams.send(team.id, positionText(String(team.at)), (stream) => news.some(({ to }) => to(stream)));
  };

  return {
    follow,
    /** Reads a team's log as it is by now; it has been told when this answers. */
    read,
    /** Something was appended to a team's log. */
    wake: (id: string): void => {
      const following = known.get(id);
      if (following) wake(following);
    },
    wakeAll: (): void => {
      for (const following of known.values()) wake(following);
    },
    /** The team of a project that is followed here. */
    teamOf: (projectId: string): Team | undefined => teamOf.get(projectId),
    team: (id: string): Team | undefined => known.get(id)?.team,
    teams: (): Team[] => [...known.values()].map(({ team }) => team),
    /** The projects whose rounds or scores moved since this was last asked. */
    moved: (): string[] => {
      const ids = [...changed];
      changed.clear();
      return ids;
    },
    /** Looks whether a log has grown of which nobody told, and leaves the teams that nobody reads any more. */
    look: async (): Promise<void> => {
      for (const following of known.values())
        if (!following.isBusy && following.held === 0 && streams.isEmpty(following.team.id)) forget(following);
      for (const [id, size] of await sizesOf([...known.keys()])) {
        const following = known.get(id);
        if (following && size > following.team.at) wake(following);
      }
    },
    close: (): void => {
      for (const following of known.values()) clearTimeout(following.timer);
    },
  };

  function forget({ team, timer }: Following): void {
    clearTimeout(timer);
    opening.delete(team.id);
    known.delete(team.id);
    for (const project of team.projects.keys()) teamOf.delete(project);
  }
}
