// What changed that stands in no team's log? Told on a fixed tick, and only where it is other than before.
import { frameText } from "@/domain/live/frames";
import type { Follower } from "./follower";
import { countsOf } from "./readings";
import type { Streams } from "./streams";
import { countText, type Followed, follows, remember, type Team } from "./teams";

/** What a room tells on the tick instead of “its answers are old”: a frame's text, by project, of those with readers here. */
export type Teller = (projects: readonly { id: string; number: number }[]) => Promise<ReadonlyMap<string, string>>;

export type Counters = ReturnType<typeof openCounters>;

/** Counts ballots and scores, and tells of what else was rung for. `tellers`: by room. */
export function openCounters(streams: Streams, follower: Follower, tellers: Readonly<Record<string, Teller>>) {
  const counting = new Set<string>();
  const rung = new Map<string, Set<string>>();

  const tellOld = (team: Team, project: Followed, room: string) =>
    streams.send(team.id, frameText("old", { project: project.number, rooms: [room] }), (stream) =>
      follows(stream, project),
    );

  const count = async (projectIds: readonly string[]): Promise<void> => {
    for (const counts of await countsOf(projectIds)) {
      const { team, project } = found(counts.projectId) ?? {};
      if (!team || !project) continue;
      const changed = remember(team, counts);
      const text = changed.round ? countText(project) : null;
      if (text) streams.send(team.id, text, (stream) => follows(stream, project));
      if (changed.scores) tellOld(team, project, "scores");
    }
  };

  const say = async (room: string, projectIds: ReadonlySet<string>): Promise<void> => {
    const here = [...projectIds].flatMap((id) => found(id) ?? []);
    const teller = tellers[room];
    if (!teller) for (const { team, project } of here) tellOld(team, project, room);
    else
      for (const [id, text] of await teller(here.map(({ project }) => project))) {
        const { team, project } = found(id) ?? {};
        if (!team || !project || project.told.get(room) === text) continue;
        project.told.set(room, text);
        streams.send(team.id, text, (stream) => stream.projects.has(id) && follows(stream, project));
      }
  };

  function found(projectId: string): { team: Team; project: Followed } | undefined {
    const team = follower.teamOf(projectId);
    const project = team?.projects.get(projectId);
    return team && project && { team, project };
  }

  return {
    /** Answers of these rooms of a project may be others now. */
    ring: (projectId: string, rooms: readonly string[]): void => {
      if (!follower.teamOf(projectId)) return;
      for (const room of rooms)
        if (room === "weighting" || room === "scores") counting.add(projectId);
        else rung.set(room, (rung.get(room) ?? new Set()).add(projectId));
    },
    /** Counts anew, ballots and scores, for whoever may have missed a ring. */
    ringAll: (): void => {
      for (const { projects } of follower.teams()) for (const id of projects.keys()) counting.add(id);
    },
    /** Counts anew what someone looks at, where a process may have died between its commit and its ring. */
    look: (): void => {
      for (const { projects } of streams.all()) for (const id of projects) counting.add(id);
    },
    /** Tells what was rung for since the last tick. What fails is told with the next. */
    tick: async (): Promise<void> => {
      for (const id of follower.moved()) counting.add(id);
      const counted = [...counting];
      counting.clear();
      if (counted.length > 0)
        await again(count(counted), () => {
          for (const id of counted) counting.add(id);
        });
      for (const [room, projects] of [...rung]) {
        rung.delete(room);
        await again(say(room, projects), () => rung.set(room, new Set([...projects, ...(rung.get(room) ?? [])])));
      }
    },
  };
}

/** Waits for it; what fails is first put back, for the next time. */
async function again(telling: Promise<void>, putBack: () => void): Promise<void> {
  await telling.catch((error: unknown) => {
    putBack();
    throw error;
  });
}
