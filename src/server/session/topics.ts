// What should a meeting talk about first?
import { agenda } from "@/domain/comparison/agenda";
import { lacks } from "@/domain/comparison/readiness";
import { disagreement } from "@/domain/consensus/disagreement";
import { talkOrder } from "@/domain/session/talk-order";
import { methods } from "@/domain/weighting/methods";
import { countedVotes } from "@/domain/weighting/reveal-votes";
import { readScoresheet } from "../scoresheet";
import type { projectStores } from "../store";

type Stores = ReturnType<typeof projectStores>;

/**
 * The criteria of the newest revealed round, where talking can change most first; null before the first reveal. `by`: whether
 * a comparison says what can change who is first, or only how far apart the ballots are; as it does to who may not read the
 * comparison, which the order and the shares would tell of.
 */
export async function topics(store: Stores, mayCompare: boolean) {
  const round = await store.weighting.latestRevealed();
  if (!round) return null;
  const [criteria, session] = [await store.criteria.agreed(), await store.session.latest()];
  const parked = session ? (await store.session.items(session.id)).filter(({ state }) => state === "parked") : [];
  const ids = [...round.criterionIds];
  const ballots = countedVotes(round.ballots).map(({ answers }) => methods[round.method].weights(answers, ids));
  const spreads = disagreement(ballots, ids);
  const urgent = mayCompare ? await urgentOnes(store, spreads) : null;
  return {
    ...{ roundId: round.id, by: urgent ? ("comparison" as const) : ("disagreement" as const) },
    topics: talkOrder(spreads, urgent).map((topic) => ({
      ...topic,
      name: criteria.find(({ id }) => id === topic.criterionId)?.name ?? "A criterion that is gone",
      isParked: parked.some(({ criterionId }) => criterionId === topic.criterionId),
    })),
  };
}

/** What could change who is first; null while nothing can be compared. */
async function urgentOnes(store: Stores, spreads: Parameters<typeof agenda>[1]) {
  const [accepted, project, candidates] = await Promise.all([
    store.weighting.accepted(),
    store.project.shell(),
    store.candidates.list(),
  ]);
  const standing = {
    ...{ areWeightsAccepted: accepted !== null, areScoresLocked: project.scoresLockedAt !== null },
    candidates: candidates.filter(({ withdrawnAt }) => withdrawnAt === null).length,
  };
  if (lacks(standing).length > 0) return null;
  const { comparison, cells } = await readScoresheet(store);
  return agenda(comparison, spreads, cells);
}
