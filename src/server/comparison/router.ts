// What do the weights and scores say?
import { lacks } from "@/domain/comparison/readiness";
import { readScoresheet } from "../scoresheet";
import { projectQuery, router } from "../trpc";
import { ballotChances } from "./chances";
import { comparisonState, refuseUnlessOpen, standing } from "./state";
import { shortAgenda } from "./voices";
import { withoutBallots } from "./without-ballots";

export const comparisonRouter = router({
  /** What is still missing before anything can be compared; nothing, once `state` answers. */
  readiness: projectQuery("comparison.read", {}).query(async ({ ctx: { store } }) => ({
    lacks: lacks(await standing(store)),
  })),

  /** The comparison with its cells and findings. Refuses `comparison.not-open`, naming all that is missing. */
  state: projectQuery("comparison.read", {}).query(async ({ ctx: { actor, store } }) => {
    await refuseUnlessOpen(store);
    return comparisonState(store, actor.memberId);
  }),

  /** Rank chances over mixes of the ballots, which never leave the server; null with fewer than two. Refuses as `state` does. */
  chances: projectQuery("comparison.read", {}).query(async ({ ctx: { store } }) => {
    await refuseUnlessOpen(store);
    return ballotChances(store);
  }),

  /** Who is first without each of the ballots; null with fewer than two, and of a crowd. Refuses as `state` does. */
  withoutBallots: projectQuery("comparison.read", {}).query(async ({ ctx: { store } }) => {
    await refuseUnlessOpen(store);
    return withoutBallots(store);
  }),

  /** Where talking can change the result, the first few in sentences. Refuses as `state` does. */
  agenda: projectQuery("comparison.read", {}).query(async ({ ctx: { store } }) => {
    await refuseUnlessOpen(store);
    return shortAgenda(await readScoresheet(store));
  }),
});
