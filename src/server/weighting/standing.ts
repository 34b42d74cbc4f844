// How does the weighing stand, as far as the caller may see it?
import { can } from "@/domain/access/policy";
import { type Round, takesBallots, underWay } from "@/domain/weighting/round";
import type { ProjectSeat } from "../access";
import type { projectStores } from "../store";

type Stores = ReturnType<typeof projectStores>;

/**
 * The rounds, the one under way with its progress, and the caller's own ballot. Of others' ballots nothing but their number;
 * no time but those of the round's own steps.
 */
export async function standing(store: Stores, actor: ProjectSeat) {
  const [rounds, criteria, accepted] = await Promise.all([
    store.weighting.rounds(),
    weighed(store),
    store.weighting.accepted(),
  ]);
  const current = underWay(rounds);
  const lastRevealed = rounds.findLast(({ state }) => state === "revealed");
  return {
    now: actor.now.toISOString(),
    rounds: rounds.map(shown),
    criteria,
    accepted,
    current: current && {
      ...shown(current),
      takesBallots: takesBallots(current, actor.now),
      ...(await store.weighting.progress(current.id)),
      /** Who counts more than once; everyone else counts once. */
      shares: (await store.weighting.shares(current.id)).map(({ name, share }) => ({ name, share })),
      mine: await mine(store, current, lastRevealed, can(actor, "weighting.vote")),
    },
  };
}

/** The criteria that a round weighs: those agreed on, without must-haves. */
export async function weighed(store: Stores) {
  const agreed = await store.criteria.agreed();
  return agreed.filter(({ direction }) => direction !== "must");
}

/** A round's own figures, for the wire. */
export function shown({ deadline, openedAt, closedAt, revealedAt, criterionIds, ...round }: Round) {
  return {
    ...round,
    criterionIds: [...criterionIds],
    deadline: deadline?.toISOString() ?? null,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    revealedAt: revealedAt?.toISOString() ?? null,
  };
}

async function mine(store: Stores, { id, aboutId }: Round, last: Round | undefined, mayVote: boolean) {
  const [paper, ballot, before] = await Promise.all([
    store.weighting.paper(id),
    store.weighting.ownBallot(id),
    aboutId && last ? store.weighting.ownBallot(last.id) : null,
  ]);
  const { isVoter = false, counted = false, hasVoted = false } = paper ?? {};
  /** `last`: what the caller's ballot in a revote starts from. */
  return { mayVote, isVoter, counted, hasVoted, ballot: ballotShown(ballot), last: ballotShown(before) };
}

/** The caller's own ballot, for the wire. */
export function ballotShown(ballot: Awaited<ReturnType<Stores["weighting"]["ownBallot"]>>) {
  if (!ballot) return null;
  const { kind, answers, reasons, castAt, counted } = ballot;
  return { kind, answers, reasons, castAt: castAt.toISOString(), counted };
}
