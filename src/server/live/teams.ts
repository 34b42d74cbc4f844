// What is known of a team whose streams are open here, and who may follow which of its projects?
import { can } from "@/domain/access/policy";
import { frameText } from "@/domain/live/frames";
import type { EventName } from "@/domain/trail/events";
import { type Counts, countsOf, type Leaf, projectsOf, sizeOf } from "./readings";
import type { Reader, Stream } from "./streams";

const movesSeats: readonly EventName[] = [
  ...(["team.deleted", "team.guests-changed", "team.member-joined", "team.role-changed"] as const),
  ...(["team.member-removed", "team.member-left", "team.member-erased"] as const),
  ...(["project.created", "project.participants-changed", "project.facilitator-assigned"] as const),
  ...(["project.deleted", "project.undeleted", "record.succession-opened"] as const),
  ...(["session.joined", "session.guests-let-in", "session.guest-removed", "session.ended"] as const),
];

/** The events after which someone may see more or less than before: seats are looked at before they are told. */
export const MOVES_SEATS: ReadonlySet<string> = new Set(movesSeats);

/** A project as far as the stream needs it. `takers`: who takes part, where it isn't everyone; `guests`: who came to its session. */
export type Followed = {
  id: string;
  number: number;
  changedAt: string;
  takers: ReadonlySet<string> | null;
  guests: ReadonlySet<string>;
  counts: Counts | null;
  /** What rooms last told of it, for whoever comes next. */
  told: Map<string, string>;
};

/** `at`: how many entries of its log have been told here. */
export type Team = { readonly id: string; at: bigint; projects: Map<string, Followed> };

/** A team as it stands; what is appended from now on is beyond its `at`. */
export async function readTeam(id: string): Promise<Team> {
  const team: Team = { id, at: await sizeOf(id), projects: new Map() };
  await readProjects(team);
  for (const counts of await countsOf([...team.projects.keys()])) remember(team, counts);
  return team;
}

/** Reads again which projects there are, and who takes part in them. */
export async function readProjects(team: Team): Promise<void> {
  const rows = await projectsOf(team.id);
  const before = team.projects;
  team.projects = new Map(
    rows.map(({ takers, guests, ...row }) => [
      row.id,
      {
        ...{ ...row, takers: takers && new Set(takers), guests: new Set(guests) },
        ...{ counts: before.get(row.id)?.counts ?? null, told: before.get(row.id)?.told ?? new Map() },
      },
    ]),
  );
}

/** Keeps the counts of one of its projects; answers whether they are others than before. */
export function remember(team: Team, counts: Counts): { round: boolean; scores: boolean } {
  const project = team.projects.get(counts.projectId);
  if (!project) return { round: false, scores: false };
  const before = project.counts;
  project.counts = counts;
  return {
    round: before?.roundId !== counts.roundId || before?.voted !== counts.voted || before?.of !== counts.of,
    scores: before?.scores !== counts.scores,
  };
}

/** Whether a reader may be told of a project. */
export function mayFollow({ memberId, role }: Reader, { takers, guests }: Followed): boolean {
  if (role === "guest") return can({ role, standings: guests.has(memberId) ? ["guest"] : [] }, "live.follow");
  return can({ role, standings: !takers || takers.has(memberId) ? ["participant"] : [] }, "live.follow");
}

/** Whether a stream is told of a project: it asked for it, and its reader may. */
export function follows(stream: Stream, project: Followed): boolean {
  return (stream.list || stream.projects.has(project.id)) && mayFollow(stream.reader, project);
}

/** Whether a stream is told of what concerns the team alone. */
export function followsTeam({ reader }: Pick<Stream, "reader">): boolean {
  return can(reader, "project.list");
}

/**
 * One frame for each project that entries concern, and one for the team itself where there are such; who sees a project no more
 * is told that the team's are others, and not which.
 */
export function newsIn(team: Team, leaves: readonly Leaf[]): { text: string; to: (stream: Stream) => boolean }[] {
  const rooms = new Map<Followed | null, Set<string>>();
  const tell = (project: Followed | null, room: string) =>
    rooms.set(project, (rooms.get(project) ?? new Set()).add(room));
  for (const { event, projectId } of leaves) {
    const project = projectId === null ? null : team.projects.get(projectId);
    if (project !== undefined) tell(project, event.split(".", 1)[0] ?? event);
    if (project === undefined || event === "project.participants-changed") tell(null, "project");
  }
  return [...rooms].map(([project, names]) => ({
    text: frameText("old", { project: project?.number ?? null, rooms: [...names].sort() }),
    to: (stream) => (project ? follows(stream, project) : followsTeam(stream)),
  }));
}

/** How many have handed in, as a frame; null where no round takes ballots. */
export function countText({ number, counts }: Followed): string | null {
  if (!counts?.roundId) return null;
  const { roundId, voted, of } = counts;
  return frameText("count", { project: number, roundId, voted, of });
}
