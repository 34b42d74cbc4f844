// What has happened?
import { z } from "zod";
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

  /** The head of the team's log as the house last signed it, to keep: what it covers can't be rewritten unseen. */
  checkpoint: teamQuery("trail.read-checkpoint", {}).query(({ ctx: { store } }) => store.teamTrail.checkpoint()),

  /** The proof that the log only grew since it had that many entries; null where it never had. */
  consistency: teamQuery("trail.read-checkpoint", { from: z.int().min(0) }).query(
    ({ ctx: { store }, input: { from } }) => store.teamTrail.consistency(from),
  ),

  /** A page of everything that happened in the team. */
  team: teamQuery("trail.read-team", pages).query(({ ctx: { store }, input: { cursor, limit } }) =>
    store.teamTrail.timeline(cursor, limit),
  ),

  /** Refuses what the download of the team's trail would refuse: a screen asks before it goes there. */
  takeable: teamQuery("trail.export-team", {}).query(() => true),
});
