// What may be noted, about what, and by whom is it changed?
import { z } from "zod";
import { refuse } from "../refusal";
import { id, requiredProse } from "../text";

/** What a note is about. */
export const noteSubject = z.strictObject({ kind: z.enum(["criterion", "candidate", "round"]), id });
export type NoteSubject = z.infer<typeof noteSubject>;

export const noteBody = requiredProse(4_000, "Write the note first.");

/** Refuses `project.changed-meanwhile` where a text isn't what its writer began with; without `was` nobody asks. */
export function checkTextSeen(stored: string, was: string | undefined): void {
  if (was !== undefined && stored !== was) refuse("project.changed-meanwhile");
}

/** Refuses `access.not-found` for a note that isn't there, `access.not-allowed` for someone else's. */
export function checkOwnNote<N extends { authorId: string }>(note: N | null, memberId: string): N {
  if (!note) return refuse("access.not-found");
  if (note.authorId !== memberId) refuse("access.not-allowed");
  return note;
}
