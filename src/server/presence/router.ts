// Who is here?
import { awareness } from "@/domain/presence/place";
import { projectSignal, router } from "../trpc";

export const presenceRouter = router({
  /** Says that the caller's browser is here, whether they moved lately, and what they are editing. */
  here: projectSignal("presence.here", awareness).mutation(async ({ ctx: { store }, input }) => {
    await store.presence.here(input.state, input.place);
  }),
});
