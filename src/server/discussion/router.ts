// How do people talk about a criterion, a candidate or a round?
import { z } from "zod";
import { can } from "@/domain/access/policy";
import { checkOwnNote, checkTextSeen, noteBody, noteSubject } from "@/domain/project/note";
import { refuse } from "@/domain/refusal";
import { id, prose } from "@/domain/text";
import { projectCommand, projectQuery, router } from "../trpc";

export const discussionRouter = router({
  notes: projectQuery("project.read", { subject: noteSubject }).query(({ ctx: { actor, store }, input }) =>
    store.discussion.notes(input.subject, can(actor, "discussion.moderate")),
  ),

  write: projectCommand("discussion.write", { subject: noteSubject, body: noteBody }).mutation(
    async ({ ctx: { emit, store }, input: { subject, body } }) => {
      const commentId = await store.discussion.write(subject, body);
      emit("discussion.noted", { commentId }, { body });
      return { id: commentId };
    },
  ),

  /** Rewords the caller's own note; `was` is what they began with, in this window or another. */
  edit: projectCommand("discussion.write", { id, body: noteBody, was: prose(4_000).optional() }).mutation(
    async ({ ctx: { actor, emit, now, store }, input: { id, body, was } }) => {
      const note = checkOwnNote(await store.discussion.find(id), actor.memberId);
      checkTextSeen(note.body, was);
      await store.discussion.edit(id, body, now);
      emit("discussion.edited", { commentId: id }, { body });
    },
  ),

  remove: projectCommand("discussion.write", { id }).mutation(
    async ({ ctx: { actor, emit, now, store }, input: { id } }) => {
      checkOwnNote(await store.discussion.find(id), actor.memberId);
      await store.discussion.setDeleted(id, now);
      emit("discussion.deleted", { commentId: id }, {});
    },
  ),

  restore: projectCommand("discussion.write", { id }).mutation(
    async ({ ctx: { actor, emit, store }, input: { id } }) => {
      checkOwnNote(await store.discussion.find(id), actor.memberId);
      await store.discussion.setDeleted(id, null);
      emit("discussion.restored", { commentId: id }, {});
    },
  ),

  /** Hides a note from all but its author and those who moderate, or shows it again. */
  hide: projectCommand("discussion.moderate", { id, hidden: z.boolean() }).mutation(
    async ({ ctx: { emit, now, store }, input: { id, hidden } }) => {
      if (!(await store.discussion.find(id))) refuse("access.not-found");
      await store.discussion.setHidden(id, hidden ? now : null);
      emit("discussion.hidden", { commentId: id, hidden }, {});
    },
  ),
});
