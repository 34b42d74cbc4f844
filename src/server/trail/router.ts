// What has happened?
import { z } from "zod";
import { position } from "@/domain/trail/position";
import { projectQuery, router, teamQuery } from "../trpc";

const instant = z.string().regex(/^\d{1,18}$/);
const pages = {
  cursor: instant.nullable().default(null),
  limit: z.int().min(1).max(50).default(50),
  /** The client of endless lists sends it along. */
  direction: z.literal("forward").optional(),
};

export const trailRouter = router({
  /** A page of a project's timeline, the newest first. */
  timeline: projectQuery("trail.read-project", pages).query(({ ctx: { store }, input: { cursor, limit } }) =>
    store.trail.timeline(cursor, limit),
  ),

  size: projectQuery("trail.read-project", {}).query(({ ctx: { store } }) => store.trail.size()),

  /** What a screen that stands open has to read again: which rooms, and from where to ask next. */
  since: projectQuery("trail.read-project", { after: position.nullable().default(null) }).query(
    ({ ctx: { store }, input: { after } }) => store.trail.since(after),
  ),

  /** A page of everything that happened in the team. */
  team: teamQuery("trail.read-team", pages).query(({ ctx: { store }, input: { cursor, limit } }) =>
    store.teamTrail.timeline(cursor, limit),
  ),
});
