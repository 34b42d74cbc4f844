// Who is in the projects whose streams are open here? Written and read for all of them at once, told where it changed.
import { frameText } from "@/domain/live/frames";
import type { Here } from "@/domain/presence/people";
import { connection } from "../db";
import { seePeople, whoIsHere } from "../who-is-here";
import type { Teller, Telling } from "./counters";
import type { Stream, Streams } from "./streams";

/** Where many read, changes are told together: so long after one telling there is no other, in ms. */
const MANY = 100;
const PAUSE = 2_000;

export type Presence = ReturnType<typeof openPresence>;

/** Tells who is here. `ring`: asks for a project to be told of with the next tick. */
export function openPresence(streams: Streams, ring: (projectId: string) => void) {
  const told = new Map<string, { text: string; at: number }>();
  const knowing = new WeakMap<Stream, Set<string>>();
  const waiting = new Set<string>();

  const readersOf = (project: string) => streams.all().filter((stream) => stream.projects.has(project));

  const later = (project: string, wait: number): void => {
    if (waiting.has(project)) return;
    waiting.add(project);
    const again = () => {
      waiting.delete(project);
      ring(project);
    };
    setTimeout(again, wait).unref();
  };

  const tellingsOf = (project: { id: string; number: number }, here: Here): Telling[] => {
    const readers = readersOf(project.id);
    const before = told.get(project.id);
    const text = frameText("presence", { project: project.number, ...here });
    const isChanged = before?.text !== text;
    const newcomers = new Set(readers.filter((stream) => !knowing.get(stream)?.has(project.id)));
    if (!isChanged && newcomers.size === 0) return [];
    const wait = readers.length > MANY && before ? before.at + PAUSE - performance.now() : 0;
    if (isChanged && wait > 0 && newcomers.size === 0) {
      later(project.id, wait);
      return [];
    }
    told.set(project.id, { text, at: performance.now() });
    for (const stream of newcomers) knowing.set(stream, (knowing.get(stream) ?? new Set()).add(project.id));
    const isDue = (stream: Stream) => stream.projects.has(project.id) && (isChanged || newcomers.has(stream));
    const counted = frameText("presence", { project: project.number, ...unnamed(here) });
    return [
      { project: project.id, text, to: (stream) => isDue(stream) && stream.reader.role !== "guest" },
      { project: project.id, text: counted, to: (stream) => isDue(stream) && stream.reader.role === "guest" },
    ];
  };

  const tell: Teller = async (projects) => {
    const read = projects.filter(({ id }) => readersOf(id).length > 0);
    for (const { id } of projects) if (!read.some((project) => project.id === id)) told.delete(id);
    const here = await whoIsHere(
      connection().prisma,
      read.map(({ id }) => id),
    );
    return read.flatMap((project) => tellingsOf(project, here.get(project.id) ?? { people: [], more: 0, visitors: 0 }));
  };

  return {
    tell,
    /** A stream has begun: it is told who is here. */
    welcome: (stream: Stream): void => {
      for (const project of stream.projects) ring(project);
    },
    /** Notes everyone who reads a stream here as present. */
    see: async (): Promise<void> => {
      const present = streams
        .all()
        .flatMap(({ teamId, projects, reader: { memberId } }) =>
          [...projects].map((projectId) => ({ teamId, projectId, memberId })),
        );
      await seePeople(connection().prisma, present);
    },
    /** Looks whether someone is idle or gone by now. */
    look: (): void => {
      for (const project of new Set(streams.all().flatMap(({ projects }) => [...projects]))) ring(project);
    },
  };
}

/** For those who come for one session: how many are here, by no name. */
function unnamed({ people, more, visitors }: Here): Here {
  return { people: [], more: people.length + more, visitors };
}
