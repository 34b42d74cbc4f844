// What is someone still writing?
import { checkDraft, draftKey, draftValue, MOST_DRAFTS } from "@/domain/team/draft";
import { draftCommand, router, teamQuery } from "../trpc";

export const draftsRouter = router({
  /** Keeps what is being written, for its writer alone; answers when. */
  keep: draftCommand({ key: draftKey, value: draftValue }).mutation(async ({ ctx: { store }, input }) => {
    checkDraft(input.value);
    const at = await store.drafts.keep(input.key, input.value ?? {}, MOST_DRAFTS);
    return { at: at.toISOString() };
  }),

  /** The draft under a key, or null. */
  read: teamQuery("drafts.keep", { key: draftKey }).query(async ({ ctx: { store }, input }) => {
    const draft = await store.drafts.read(input.key);
    return draft && { value: draft.value, at: draft.updatedAt.toISOString() };
  }),

  drop: draftCommand({ key: draftKey }).mutation(async ({ ctx: { store }, input }) => {
    await store.drafts.drop(input.key);
  }),
});
