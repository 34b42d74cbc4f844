// How does a voter hand in a ballot, and take it back?
import { randomUUID } from "node:crypto";
import { refuse } from "@/domain/refusal";
import { isSame } from "@/domain/trail/bytes";
import { type BallotInput, castBallot } from "@/domain/weighting/ballot";
import type { Receipt } from "@/domain/weighting/receipt";
import { isNamed, type Round, refuseUnlessOpen } from "@/domain/weighting/round";
import type { ProjectSeat } from "../access";
import { entryOf } from "../command";
import type { Request } from "../requests";
import type { projectStores } from "../store";
import { dayOf, receiptOf } from "./receipts";
import { ballotEntry, newSlip } from "./slips";

type Store = ReturnType<typeof projectStores>["weighting"];
type Stores = { weighting: Store };
type Call = { actor: ProjectSeat; now: Date; request: Request };
type Handed = { castAt: string; receipt: Receipt };

/**
 * Saves a ballot; answers when it was cast, and its receipt. Refuses whatever `castBallot` refuses, and `weighting.ballot-final`
 * for a second ballot in an anonymous round.
 */
export async function cast({ weighting }: Stores, { actor, now, request }: Call, input: BallotInput): Promise<Handed> {
  const paper = (await weighting.paper(input.roundId)) ?? refuse("access.not-found");
  const { round, isVoter, counted } = paper;
  const isFinal = round.secrecy === "anonymous";
  const ballot = castBallot(round, actor.memberId, isVoter, input, now);
  if (isFinal && paper.hasVoted) return refuse("weighting.ballot-final");
  const slip = newSlip(isFinal ? randomUUID() : (paper.mark ?? refuse("weighting.not-in-electorate")), counted);
  const castAt = isFinal ? dayOf(now) : now;
  const handed = handedIn(receiptOf(actor, round, ballot, slip, castAt));
  const entry = isNamed(round) ? ballotEntry(actor, round, ballot, slip) : null;
  const incoming = { ballot, slip, castAt, entry, request, answer: handed };
  if (isFinal)
    return (await weighting.dropBallot(round.id, incoming)) ? handed : refuseAsItStands(weighting, round, now, isFinal);
  const stored = await weighting.saveBallot(round.id, incoming);
  if (!stored) return refuseAsItStands(weighting, round, now);
  if (isSame(stored.salts.ballot, slip.salts.ballot)) return handed;
  const before = handedIn(receiptOf(actor, round, ballot, { ...slip, ...stored }, stored.castAt));
  await weighting.answerInstead(request, before);
  return before;
}

/** Takes a ballot back. Refuses once the round is closed, where there is none, and `weighting.ballot-final` in an anonymous round. */
export async function withdraw({ weighting }: Stores, { actor, now, request }: Call, roundId: string): Promise<void> {
  const { round, mark } = (await weighting.paper(roundId)) ?? refuse("access.not-found");
  refuseUnlessOpen(round, now);
  if (round.secrecy === "anonymous") refuse("weighting.ballot-final");
  if (!mark) return refuse("weighting.no-ballot");
  const entry = isNamed(round) ? entryOf(actor, "weighting.ballot-withdrawn", { roundId, mark }, {}) : null;
  if (await weighting.removeBallot(roundId, entry, request)) return;
  refuseUnlessOpen(await weighting.round(roundId), now);
  refuse("weighting.no-ballot");
}

/** The receipt of the caller's ballot, once more; null without a ballot, and in anonymous rounds, where nobody knows whose is whose. */
export async function ownReceipt(
  { weighting }: Stores,
  actor: Pick<ProjectSeat, "teamSlug" | "projectNumber">,
  roundId: string,
): Promise<Receipt | null> {
  const { round, mark } = (await weighting.paper(roundId)) ?? refuse("access.not-found");
  const [ballot, stored] = await Promise.all([weighting.ownBallot(roundId), weighting.storedBallot(roundId)]);
  return ballot && stored && mark ? receiptOf(actor, round, ballot, { mark, ...stored }, stored.castAt) : null;
}

function handedIn(receipt: Receipt): Handed {
  return { castAt: receipt.castAt, receipt };
}

/** Nothing was saved: says why, as the round stands now. */
async function refuseAsItStands(weighting: Store, { id, deadline }: Round, now: Date, isFinal = false): Promise<never> {
  refuseUnlessOpen(await weighting.round(id), deadline ?? now);
  return refuse(isFinal ? "weighting.ballot-final" : "project.changed-meanwhile");
}
