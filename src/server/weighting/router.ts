// How does a round of blind ballots run?
import { isCounted, isVoter } from "@/domain/access/policy";
import { phaseAfter } from "@/domain/project/phases";
import { refuse } from "@/domain/refusal";
import { id } from "@/domain/text";
import { statisticSchema } from "@/domain/weighting/aggregation-schema";
import { ballotInput } from "@/domain/weighting/ballot";
import { groupWeightsOf } from "@/domain/weighting/group-weights";
import { countedVotes } from "@/domain/weighting/reveal-votes";
import {
  isShowable,
  refuseUnlessAcceptable,
  refuseUnlessClosable,
  refuseUnlessOpen,
  refuseUnlessRevealable,
  refuseUnlessVoidable,
  takesBallots,
  underWay,
  voidReason,
} from "@/domain/weighting/round";
import { openedRound, roundTerms, unequalShares } from "@/domain/weighting/round-opening";
import { projectAct, projectCommand, projectQuery, router } from "../trpc";
import { nudge } from "./nudging";
import { termsOf } from "./opening";
import { cast, ownReceipt, withdraw } from "./polling";
import { results, roundLog, wouldItMatter } from "./results";
import { ballotShown, standing, weighed } from "./standing";

export const weightingRouter = router({
  state: projectQuery("weighting.progress", {}).query(({ ctx: { actor, store } }) => standing(store, actor)),

  /** “n of m”, for the ticking counter: null while no round is under way. */
  progress: projectQuery("weighting.progress", {}).query(async ({ ctx: { actor, store } }) => {
    const round = underWay(await store.weighting.rounds());
    if (!round) return null;
    const { voted, of } = await store.weighting.progress(round.id);
    return { roundId: round.id, state: round.state, takesBallots: takesBallots(round, actor.now), voted, of };
  }),

  /** Who has handed in, for the facilitator; null where the round's terms say that nobody sees it. */
  whoVoted: projectQuery("weighting.who-voted", { roundId: id }).query(async ({ ctx: { store }, input }) => {
    const { showsVoters } = await store.weighting.round(input.roundId);
    return showsVoters ? store.weighting.whoVoted(input.roundId) : null;
  }),

  /** The caller's own ballot in any round. */
  ownBallot: projectQuery("weighting.vote", { roundId: id }).query(async ({ ctx: { store }, input }) =>
    ballotShown(await store.weighting.ownBallot(input.roundId)),
  ),

  /** The receipt of the caller's own ballot, once more; null in anonymous rounds. */
  receipt: projectQuery("weighting.vote", { roundId: id }).query(({ ctx: { actor, store }, input }) =>
    ownReceipt(store, actor, input.roundId),
  ),

  /** A round's own log after its reveal, without what its commitments hide: what receipts are checked against. */
  roundLog: projectQuery("weighting.results", { roundId: id }).query(({ ctx: { store }, input }) =>
    roundLog(store, input.roundId),
  ),

  results: projectQuery("weighting.results", { roundId: id }).query(({ ctx: { actor, store }, input }) =>
    results(store, actor.memberId, input.roundId),
  ),

  wouldItMatter: projectQuery("comparison.read", { roundId: id }).query(({ ctx: { store }, input }) =>
    wouldItMatter(store, input.roundId),
  ),

  openRound: projectCommand("weighting.open", roundTerms).mutation(async ({ ctx: { emit, now, store }, input }) => {
    const [before, criteria] = [await store.weighting.rounds(), await weighed(store)];
    const watching = await store.session.observing();
    const present = [...(await store.project.participants()), ...(await store.session.guests())];
    const participants = present.filter((person) => !watching.includes(person.id));
    const criterionIds = criteria.map((criterion) => criterion.id);
    const round = openedRound(
      await termsOf(store, input, before, participants),
      before,
      criterionIds,
      participants,
      now,
    );
    const roundId = await store.weighting.open(round);
    const { electorate: voters, deadline: _, aboutId, ...terms } = round;
    const electorate = voters.map((voter) => voter.memberId);
    const uncounted = voters.filter(({ counted }) => !counted).map((voter) => voter.memberId);
    const shares = unequalShares(voters);
    const more = { ...(shares && { shares }), ...(aboutId && { aboutId }) };
    emit("weighting.round-opened", { roundId, ...terms, electorate, uncounted, ...more }, {});
    return { id: roundId, number: round.number };
  }),

  /** Makes who came after the opening a voter of the round. */
  joinRound: projectCommand("weighting.vote", { roundId: id }, "shared").mutation(
    async ({ ctx: { actor, emit, now, store }, input: { roundId } }) => {
      if (!isVoter(actor.role)) refuse("access.not-allowed");
      const round = await store.weighting.roundAlone(roundId);
      refuseUnlessOpen(round, now);
      const voter = { memberId: actor.memberId, counted: isCounted(actor.role, round.guestsCount) };
      if (!(await store.weighting.join(round, voter))) refuse("weighting.already-voter");
      emit("weighting.voter-joined", { roundId, ...voter }, {});
    },
  ),

  /** Takes the caller's ballot and answers its receipt. */
  castBallot: projectAct("weighting.vote", ballotInput).mutation(
    ({ ctx: { actor, now, store, request }, input: { team: _, project: __, ...input } }) =>
      cast(store, { actor, now, request }, input),
  ),

  withdrawBallot: projectAct("weighting.vote", { roundId: id }).mutation(
    ({ ctx: { actor, now, store, request }, input: { roundId } }) => withdraw(store, { actor, now, request }, roundId),
  ),

  /** Asks who is missing for their ballot, or one of them: on the screen, and by mail. Once a person in ten minutes. */
  nudge: projectCommand("weighting.nudge", { roundId: id, memberId: id.nullable().default(null) }).mutation(
    async ({ ctx: { actor, emit, emitIn, now, store }, input: { roundId, memberId } }) => {
      const round = await store.weighting.round(roundId);
      refuseUnlessOpen(round, now);
      const members = await nudge(store, round, { asker: actor.memberId, memberId });
      emit("weighting.nudged", { roundId }, {});
      emitIn.tell({ members, say: { frame: "nudge", project: actor.projectNumber, roundId } });
    },
  ),

  closeRound: projectCommand("weighting.close", { roundId: id }).mutation(
    async ({ ctx: { emit, now, store }, input: { roundId } }) => {
      refuseUnlessClosable(await store.weighting.roundAlone(roundId));
      emit("weighting.round-closed", { roundId, ...(await store.weighting.close(roundId, now)) }, {});
    },
  ),

  revealRound: projectCommand("weighting.reveal", { roundId: id }).mutation(
    async ({ ctx: { emit, now, store }, input: { roundId } }) => {
      const round = await store.weighting.roundAlone(roundId);
      refuseUnlessRevealable(round, await store.weighting.countVotes(roundId));
      await store.weighting.reveal(roundId, now);
      const turnout = await store.weighting.progress(roundId);
      emit("weighting.round-revealed", { roundId, number: round.number, ...turnout }, {});
    },
  ),

  /**
   * Both at once; refuses whatever either refuses, and then does neither. How many of what was handed in are votes, only the
   * close may tell: where they are too few for a round without names, it is closed and not revealed.
   */
  closeAndReveal: projectCommand("weighting.reveal", { roundId: id }).mutation(
    async ({ ctx: { emit, now, store }, input: { roundId } }) => {
      const round = await store.weighting.roundAlone(roundId);
      refuseUnlessClosable(round);
      const turnout = await store.weighting.progress(roundId);
      refuseUnlessRevealable({ ...round, state: "closed" }, turnout.voted);
      emit("weighting.round-closed", { roundId, ...(await store.weighting.close(roundId, now)) }, {});
      if (!isShowable(round, await store.weighting.countVotes(roundId))) return;
      await store.weighting.reveal(roundId, now);
      emit("weighting.round-revealed", { roundId, number: round.number, ...turnout }, {});
    },
  ),

  /** Puts a round aside, with a reason; an open one is closed by it. Its ballots are seen only if they were revealed before. */
  voidRound: projectCommand("weighting.void", { roundId: id, reason: voidReason }).mutation(
    async ({ ctx: { emit, now, store }, input: { roundId, reason } }) => {
      const round = await store.weighting.roundAlone(roundId);
      refuseUnlessVoidable(round, (await store.weighting.accepted())?.roundId ?? null);
      if (round.state === "open")
        emit("weighting.round-closed", { roundId, ...(await store.weighting.close(roundId, now)) }, {});
      await store.weighting.void(roundId, reason);
      emit("weighting.round-voided", { roundId, number: round.number }, { reason });
    },
  ),

  accept: projectCommand("weighting.accept", { roundId: id, statistic: statisticSchema }).mutation(
    async ({ ctx: { actor, emit, store }, input: { roundId, statistic } }) => {
      const phase = phaseAfter(actor.phase, "accept-weights");
      const all = await store.weighting.rounds();
      refuseUnlessAcceptable(all.find((round) => round.id === roundId) ?? refuse("access.not-found"), all);
      const opened = (await store.weighting.opened(roundId)) ?? refuse("weighting.not-revealed");
      const votes = countedVotes(opened.ballots);
      const { basisPoints: weightsBp, statistic: used } = groupWeightsOf(opened.round, votes, statistic);
      await store.weighting.accept(roundId, used, weightsBp, phase);
      emit("weighting.weights-accepted", { roundId, statistic: used, weightsBp }, {});
    },
  ),

  /** Back from scoring to weighing: the accepted weights are taken back, the rounds and the scores stay. */
  reopen: projectCommand("weighting.accept", {}).mutation(async ({ ctx: { actor, emit, store } }) => {
    const phase = phaseAfter(actor.phase, "weigh-again");
    await store.weighting.unaccept(phase);
    emit("weighting.reopened", {}, {});
  }),
});
