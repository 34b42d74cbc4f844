// What do the ballots of a round come to?
import { Refusal } from "../../refusal";
import { statistics } from "../../weighting/aggregation";
import { type CountedVote, groupWeightsOf } from "../../weighting/group-weights";
import type { Answers, WeightMethod } from "../../weighting/method";
import type { WeightMethodId } from "../../weighting/method-ids";
import { methods } from "../../weighting/methods";
import { fieldsIn, flagIn, flaw, type Gap, type Happened, textIn } from "../flaw";
import type { Accepted, ReplayedRound, StandingBallot } from "./standing";

/** The ballots that stand at the close, by mark. Throws a `Flaw` at the first entry that couldn't have been cast. */
export function standingBallots(round: ReplayedRound, entries: readonly Happened[]): Map<string, StandingBallot> {
  const ballots = new Map<string, StandingBallot>();
  const voterOf = new Map<string, string>();
  const countedOf = new Map<string, boolean>();
  for (const entry of entries) {
    if (entry.event !== "weighting.ballot-cast" && entry.event !== "weighting.ballot-withdrawn")
      flaw(entry, `It is no ballot: ${entry.event}.`);
    if (textIn(entry, "roundId") !== round.id) flaw(entry, `It is a ballot of another round than ${round.number}.`);
    const mark = textIn(entry, "mark");
    const earlier = ballots.has(mark);
    if (round.secrecy === "anonymous" && earlier) flaw(entry, "An anonymous ballot was cast, and then again.");
    if (entry.event === "weighting.ballot-withdrawn") {
      if (!ballots.delete(mark)) flaw(entry, "A ballot was withdrawn that wasn't cast.");
      continue;
    }
    const counted = flagIn(entry, "counted");
    if ((countedOf.get(mark) ?? counted) !== counted) flaw(entry, "A ballot counts now and didn't before.");
    countedOf.set(mark, counted);
    const read = readBallot(round, entry);
    if (read?.voter) checkVoter(round, entry, { mark, counted, voter: read.voter }, voterOf);
    const { voter = null, kind = null, answers } = read ?? {};
    const share = round.shares.get(voter ?? "") ?? 1;
    ballots.set(mark, { counted, share, voter, by: entry, kind, answers });
  }
  refuseTooMany(round, ballots);
  return ballots;
}

/** Recomputes the weights that were accepted, and throws a `Flaw` where they differ; what can't be recomputed is a gap. */
export function checkWeights(accepted: Accepted, ballots: ReadonlyMap<string, StandingBallot>): Gap[] {
  const { by, round, weightsBp } = accepted;
  const counted = [...ballots.values()].filter((ballot) => ballot.counted);
  const unread = counted.filter(({ answers }) => answers === undefined).length;
  if (unread > 0)
    return [
      {
        place: by.place,
        what: `${unread} of ${counted.length} ballots of round ${round.number} can't be read, so its weights can't be recomputed.`,
      },
    ];
  const votes = counted.flatMap(({ answers, share }) => (answers ? [{ answers, share }] : []));
  const recomputed = recompute(accepted, votes);
  const wrong = round.criterionIds.find((id) => recomputed[id] !== weightsBp[id]);
  const named = Object.keys(weightsBp);
  const stray = named.find((id) => !round.criterionIds.includes(id));
  if (stray) flaw(by, `It gives a weight to a criterion that round ${round.number} didn't weigh.`);
  if (wrong !== undefined)
    flaw(
      by,
      `The ballots of round ${round.number} give criterion ${wrong} ${percent(recomputed[wrong])}; recorded is ${percent(weightsBp[wrong])}.`,
    );
  return [];
}

/** How many ballots count as votes, not as abstentions; null where one can't be read. */
export function votesIn(ballots: ReadonlyMap<string, StandingBallot>): number | null {
  const counted = [...ballots.values()].filter((ballot) => ballot.counted);
  if (counted.some(({ answers }) => answers === undefined)) return null;
  return counted.filter(({ answers }) => answers !== null).length;
}

/** Whose votes count, as seats in the order of their names; null where names aren't shown, and where a ballot can't be read. */
export function votersIn({ ballots, secrecy }: ReplayedRound): string[] | null {
  const counted = [...(ballots?.values() ?? [])].filter((ballot) => ballot.counted);
  if (!ballots || secrecy !== "named" || counted.some(({ answers }) => answers === undefined)) return null;
  return counted.flatMap(({ voter, answers }) => (voter && answers ? [voter] : [])).sort();
}

/** Of so many voters whose ballots count, how many gave no vote, and how; null where a ballot can't be read. */
export function turnoutIn({ ballots, voters }: ReplayedRound) {
  const counted = [...(ballots?.values() ?? [])].filter((ballot) => ballot.counted);
  if (!ballots || counted.some(({ kind }) => kind === null)) return null;
  const of = [...voters.values()].filter(Boolean).length;
  const abstained = counted.filter(({ kind }) => kind === "abstain").length;
  const withoutInformation = counted.filter(({ kind }) => kind === "no-information").length;
  return { of, abstained, withoutInformation, missing: of - counted.length };
}

function recompute({ by, round, statistic }: Accepted, votes: readonly CountedVote[]) {
  const { criterionIds, number } = round;
  const method = idOf(round) ?? flaw(round.opened, `Nobody knows the method “${round.method}”.`);
  const known = statistics.find((each) => each === statistic) ?? flaw(by, `Nobody knows the statistic “${statistic}”.`);
  try {
    return groupWeightsOf({ method, criterionIds }, votes, known).basisPoints;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "weighting.statistic-not-offered")
      flaw(by, `Round ${number} can't be summed up by the statistic “${statistic}”.`);
    return flaw(by, `The ballots of round ${number} give no weights.`);
  }
}

type ReadBallot = { kind: string; answers: Answers | null; voter: string | null };

/** Null where the file doesn't open the ballot. */
function readBallot(round: ReplayedRound, entry: Happened): ReadBallot | null {
  const read = fieldsIn(entry, "ballot");
  if (!read) return null;
  const { kind, answers, voter } = read as Record<string, unknown>;
  const by = typeof voter === "string" ? voter : null;
  if (round.secrecy !== "named" && by) flaw(entry, "It names its voter, in a round without names.");
  if (round.secrecy === "named" && !by) flaw(entry, "It doesn't name its voter, in a round with names.");
  if (kind !== "vote") return { kind: String(kind), answers: null, voter: by };
  try {
    methodOf(round)?.check(answers as Answers, round.criterionIds);
  } catch {
    flaw(entry, `It is no valid ballot by the method “${round.method}”.`);
  }
  return { kind, answers: answers as Answers, voter: by };
}

function checkVoter(
  round: ReplayedRound,
  entry: Happened,
  { mark, counted, voter }: { mark: string; counted: boolean; voter: string },
  /** Voter by mark, and mark by voter. */
  voterOf: Map<string, string>,
): void {
  if (!round.voters.has(voter))
    flaw(entry, `It was cast by someone who isn't in the electorate of round ${round.number}.`);
  if (round.voters.get(voter) !== counted)
    flaw(
      entry,
      counted ? "It counts, but its voter's ballot doesn't." : "It doesn't count, but its voter's ballot does.",
    );
  if ((voterOf.get(mark) ?? voter) !== voter || (voterOf.get(voter) ?? mark) !== mark)
    flaw(entry, "Two people share a ballot, or one person has two.");
  voterOf.set(voter, mark);
  voterOf.set(mark, voter);
}

function refuseTooMany({ number, voters, closed }: ReplayedRound, ballots: ReadonlyMap<string, StandingBallot>): void {
  const may = [...voters.values()].filter(Boolean).length;
  const count = [...ballots.values()].filter(({ counted }) => counted).length;
  if (closed && count > may)
    flaw(closed.by, `Round ${number} holds ${count} ballots that count, but has ${may} voters.`);
  if (closed && ballots.size > voters.size)
    flaw(closed.by, `Round ${number} holds ${ballots.size} ballots, but has ${voters.size} voters.`);
}

function idOf({ method }: ReplayedRound): WeightMethodId | null {
  return Object.hasOwn(methods, method) ? (method as WeightMethodId) : null;
}

function methodOf(round: ReplayedRound): WeightMethod | null {
  const id = idOf(round);
  return id && methods[id];
}

/** A weight in basis points as it is said. */
export function percent(bp: number | undefined): string {
  return bp === undefined ? "nothing" : `${(bp / 100).toFixed(2)} %`;
}
