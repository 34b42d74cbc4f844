// How does a voter hand in a ballot, and take it back?
import { randomUUID } from "node:crypto";
import { refuse } from "@/domain/refusal";
import { type Ballot, type BallotInput, castBallot } from "@/domain/weighting/ballot";
import { isNamed, type Round, refuseUnlessOpen } from "@/domain/weighting/round";
import type { ProjectSeat } from "../access";
import { entryOf } from "../command";
import type { projectStores } from "../store";
import { ballotEntry, newSlip, type Slip } from "./slips";

type Store = ReturnType<typeof projectStores>["weighting"];
type Stores = { weighting: Store };

/**
 * Saves a ballot and answers when it was cast. Refuses whatever `castBallot` refuses, and `weighting.ballot-final` for a second
 * ballot in an anonymous round.
 */
export async function cast({ weighting }: Stores, actor: ProjectSeat, input: BallotInput, now: Date) {
  const { roundId } = input;
  const { round, isVoter, counted, mark } = (await weighting.paper(roundId)) ?? refuse("access.not-found");
  if (round.secrecy === "anonymous") return castUnseen(weighting, actor, round, { isVoter, counted }, input, now);
  const ballot = castBallot(round, actor.memberId, isVoter, input, now);
  const slip = newSlip(mark ?? refuse("weighting.not-in-electorate"), counted);
  const entry = isNamed(round) ? ballotEntry(actor, round, ballot, slip) : null;
  const stored = await weighting.saveBallot(roundId, ballot, slip, entry);
  if (!stored) return refuseAsItStands(weighting, round, now);
  return { castAt: stored.castAt.toISOString() };
}

/** Anonymous and final. What was cast before with the same mark and says the same is the same act, whenever it comes again. */
async function castUnseen(
  weighting: Store,
  actor: ProjectSeat,
  round: Round,
  seat: { isVoter: boolean; counted: boolean },
  input: BallotInput,
  now: Date,
) {
  const mark = input.mark ?? randomUUID();
  const known = await again(weighting, round, input, mark, now);
  if (known) return known;
  const ballot = castBallot(round, actor.memberId, seat.isVoter, input, now);
  const slip = newSlip(mark, seat.counted);
  const { open, saved } = await weighting.dropBallot(round.id, ballot, slip);
  if (!open) return refuseAsItStands(weighting, round, now);
  return saved ? kept(ballot, slip, now) : ((await again(weighting, round, input, mark, now)) ?? refuse("weighting.ballot-final"));
}

/** Takes a ballot back. Refuses once the round is closed, where there is none, and `weighting.ballot-final` in an anonymous round. */
export async function withdraw({ weighting }: Stores, actor: ProjectSeat, roundId: string, now: Date): Promise<void> {
  const { round, mark } = (await weighting.paper(roundId)) ?? refuse("access.not-found");
  refuseUnlessOpen(round, now);
  if (round.secrecy === "anonymous") refuse("weighting.ballot-final");
  if (!mark) return refuse("weighting.no-ballot");
  const entry = isNamed(round) ? entryOf(actor, "weighting.ballot-withdrawn", { roundId, mark }, {}) : null;
  const { open, removed } = await weighting.removeBallot(roundId, entry);
  if (!open) return refuseAsItStands(weighting, round, now);
  if (!removed) refuse("weighting.no-ballot");
}
