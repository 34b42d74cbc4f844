// What did a round show?
import { matter } from "@/domain/comparison/matter";
import { matterSentences } from "@/domain/comparison/matter-sentences";
import { refuse } from "@/domain/refusal";
import type { RoundLog } from "@/domain/weighting/receipt-check";
import { revealedRound } from "@/domain/weighting/reveal";
import type { Sentence } from "@/domain/wording/sentence";
import { readScoresheet } from "../scoresheet";
import { verificationKey } from "../signing";
import type { projectStores } from "../store";
import { shown } from "./standing";

type Stores = ReturnType<typeof projectStores>;

/** A revealed round with its figures, beside the one before. Refuses `weighting.not-revealed`. */
export async function results(store: Stores, memberId: string, roundId: string) {
  const [opened, paper, electorate, shares, ballot, criteria, accepted] = await Promise.all([
    store.weighting.opened(roundId),
    store.weighting.paper(roundId),
    store.weighting.electorate(roundId),
    store.weighting.shares(roundId),
    store.weighting.ownBallot(roundId),
    store.criteria.agreed(),
    store.weighting.accepted(),
  ]);
  if (!opened) return refuse("weighting.not-revealed");
  const before = await store.weighting.latestRevealed(opened.round.number);
  const names = new Map(criteria.map(({ id, name }) => [id, name]));
  const voterNames = new Map([...shares.map(({ memberId, name }) => [memberId, name] as const), ...opened.names]);
  return {
    round: shown(opened.round),
    isAccepted: accepted?.roundId === roundId,
    /** The caller has a ballot in it. */
    hasVoted: paper?.hasVoted ?? false,
    ...revealedRound(opened, before && { round: before, ballots: before.ballots }, electorate, {
      memberId,
      ballot,
      nameOf: (id) => voterNames.get(id) ?? "Former member",
      criterion: (id) => names.get(id) ?? "A criterion that is gone",
    }),
  };
}

/** The log of a revealed round, all its leaves as they are hashed. Refuses `weighting.not-revealed`. */
export async function roundLog(store: Stores, roundId: string): Promise<RoundLog & { key: string }> {
  const { revealedAt } = await store.weighting.round(roundId);
  if (!revealedAt) return refuse("weighting.not-revealed");
  return { ...(await store.weighting.log(roundId)), key: verificationKey() };
}

/** Whether another mix of the accepted round's ballots would change the result, in sentences; none before the scores are locked. */
export async function wouldItMatter(store: Stores, roundId: string): Promise<Sentence[]> {
  const [{ scoresLockedAt }, accepted] = await Promise.all([store.project.shell(), store.weighting.accepted()]);
  if (!scoresLockedAt || accepted?.roundId !== roundId) return [];
  const { comparison, voters, names } = await readScoresheet(store);
  if (comparison.candidates.length < 2) return [];
  const ballots = voters.flatMap(({ id, weights }) => (weights ? [{ voterId: id, weights }] : []));
  return matterSentences(comparison, matter(comparison, ballots), names);
}
