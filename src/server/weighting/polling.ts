// How does a voter hand in a ballot, and take it back?
import { randomUUID } from "node:crypto";
import { refuse } from "@/domain/refusal";
import { type Ballot, type BallotInput, castBallot } from "@/domain/weighting/ballot";
import type { Receipt } from "@/domain/weighting/receipt";
import { isNamed, type Round, refuseUnlessOpen } from "@/domain/weighting/round";
import type { ProjectSeat } from "../access";
import { entryOf } from "../command";
import type { projectStores } from "../store";
import { dayOf, receiptOf } from "./receipts";
import { ballotEntry, newSlip } from "./slips";

type Store = ReturnType<typeof projectStores>["weighting"];
type Stores = { weighting: Store };
type Handed = { castAt: string; receipt: Receipt };

/**
 * Saves a ballot; answers when it was cast, and its receipt. Refuses whatever `castBallot` refuses, and `weighting.ballot-final`
 * for a second ballot in an anonymous round.
 */
export async function cast({ weighting }: Stores, actor: ProjectSeat, input: BallotInput, now: Date): Promise<Handed> {
  const paper = (await weighting.paper(input.roundId)) ?? refuse("access.not-found");
  const { round, isVoter, counted, mark } = paper;
  if (round.secrecy === "anonymous") return castUnseen(weighting, actor, paper, input, now);
  const ballot = castBallot(round, actor.memberId, isVoter, input, now);
  const slip = newSlip(mark ?? refuse("weighting.not-in-electorate"), counted);
  const entry = isNamed(round) ? ballotEntry(actor, round, ballot, slip) : null;
  const stored = await weighting.saveBallot(round.id, ballot, slip, entry);
  if (!stored) return refuseAsItStands(weighting, round, now);
  return handed(receiptOf(actor, round, ballot, { ...slip, ...stored }, stored.castAt));
}

type Paper = NonNullable<Awaited<ReturnType<Store["paper"]>>>;

/** Anonymous and final. What was cast before with the same mark and says the same is the same act, whenever it comes again. */
async function castUnseen(
  weighting: Store,
  actor: ProjectSeat,
  { round, isVoter, counted }: Paper,
  input: BallotInput,
  now: Date,
): Promise<Handed> {
  const mark = input.mark ?? randomUUID();
  const again = async () => {
    const known = input.mark ? await weighting.dropped(round.id, mark) : null;
    const ballot = known && { memberId: actor.memberId, kind: known.kind, answers: known.answers, reasons: {} };
    return ballot && isSame(ballot, input)
      ? handed(receiptOf(actor, round, ballot, { mark, ...known }, dayOf(now)))
      : null;
  };
  const before = await again();
  if (before) return before;
  const ballot = castBallot(round, actor.memberId, isVoter, input, now);
  const slip = newSlip(mark, counted);
  const { open, saved } = await weighting.dropBallot(round.id, ballot, slip);
  if (!open) return refuseAsItStands(weighting, round, now);
  if (saved) return handed(receiptOf(actor, round, ballot, slip, dayOf(now)));
  return (await again()) ?? refuse("weighting.ballot-final");
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

/** The receipt of the caller's ballot, once more; null without a ballot, and in anonymous rounds, where nobody knows whose is whose. */
export async function ownReceipt({ weighting }: Stores, actor: ProjectSeat, roundId: string): Promise<Receipt | null> {
  const { round, mark } = (await weighting.paper(roundId)) ?? refuse("access.not-found");
  const [ballot, stored] = await Promise.all([weighting.ownBallot(roundId), weighting.storedBallot(roundId)]);
  return ballot && stored && mark ? receiptOf(actor, round, ballot, { mark, ...stored }, stored.castAt) : null;
}

function handed(receipt: Receipt): Handed {
  return { castAt: receipt.castAt, receipt };
}

function isSame(known: Pick<Ballot, "kind" | "answers">, { kind, answers }: BallotInput): boolean {
  const said = (map: BallotInput["answers"]) => JSON.stringify(Object.entries(map).sort());
  return known.kind === kind && said(known.answers) === said(answers);
}

/** Nothing was saved: says why, as the round stands now. */
async function refuseAsItStands(weighting: Store, { id, deadline }: Round, now: Date): Promise<never> {
  refuseUnlessOpen(await weighting.round(id), deadline ?? now);
  return refuse("project.changed-meanwhile");
}
