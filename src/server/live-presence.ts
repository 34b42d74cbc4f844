// How do streams tell who is in a project, and note who is?
import { frameText } from "@/domain/live/frames";
import { connection } from "./db";
import type { LiveParts } from "./live/open";
import { seePeople, whoIsHere } from "./who-is-here";

/** What the streams do with the rings of the room “presence”. */
export const presence: Pick<LiveParts, "tellers" | "see"> = {
  see: (present) => seePeople(connection().prisma, present),
  tellers: {
    presence: async (projects) => {
      const here = await whoIsHere(
        connection().prisma,
        projects.map(({ id }) => id),
      );
      return new Map(
        projects.flatMap(({ id, number }) => {
          const people = here.get(id);
          return people ? [[id, frameText("presence", { project: number, ...people })]] : [];
        }),
      );
    },
  },
};
