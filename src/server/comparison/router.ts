// What do the weights and scores say?
import { lacks, refuseUnlessComparable } from "@/domain/comparison/readiness";
import { projectQuery, router } from "../trpc";
import { comparisonState, standing } from "./state";

export const comparisonRouter = router({
  /** What is still missing before anything can be compared; nothing, once `state` answers. */
  readiness: projectQuery("comparison.read", {}).query(async ({ ctx: { store } }) => ({
    lacks: lacks(await standing(store)),
  })),

  /** The comparison with its cells and findings. Refuses `comparison.not-open`, naming all that is missing. */
  state: projectQuery("comparison.read", {}).query(async ({ ctx: { actor, store } }) => {
    refuseUnlessComparable(await standing(store));
    return comparisonState(store, actor.memberId);
  }),
});
