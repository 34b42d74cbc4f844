// Which votes of a round does its reveal show, and to whom?
import { toDecimalString } from "@/domain/numbers/decimal";
import type { Ballot } from "./ballot";
import type { Answers, Weights } from "./method";
import { methods } from "./methods";
import type { Round, Voter } from "./round";

/** More marks than this can't be told apart: then they are counted in bins. */
export const MOST_DOTS = 60;

/** A round and its ballots; `share` is 1 where names aren't shown. */
export type Opened = { round: Round; ballots: readonly OpenedBallot[] };
export type OpenedBallot = Ballot & { counted: boolean; share: number };
/** A counted vote and the weights that it stands for. */
export type Vote = { memberId: string; answers: Answers; share: number; weights: Weights };

/** Who looks, with their own ballot in the round if there is one, and how people and criteria are called. */
export type Viewer = {
  memberId: string;
  ballot: Pick<Ballot, "kind" | "answers"> | null;
  nameOf: (memberId: string) => string;
  criterion: (criterionId: string) => string;
};

/** The votes of a round that count. */
export function countedVotes(ballots: Opened["ballots"]): OpenedBallot[] {
  return ballots.filter((ballot) => ballot.counted && ballot.kind === "vote");
}

/** The votes that count, with their weights. */
export function votesOf({ round, ballots }: Opened): Vote[] {
  return countedVotes(ballots).map(({ memberId, answers, share }) => ({
    ...{ memberId, answers, share },
    weights: methods[round.method].weights(answers, round.criterionIds),
  }));
}

/** What became of the ballots of all who might have handed one in; abstaining, not knowing enough and not voting are three things. */
export function turnoutOf(ballots: Opened["ballots"], electorate: readonly Pick<Voter, "counted">[]) {
  const counted = ballots.filter((ballot) => ballot.counted);
  const of = electorate.filter((voter) => voter.counted).length;
  return {
    of,
    voted: countedVotes(ballots).length,
    abstained: counted.filter((ballot) => ballot.kind === "abstain").length,
    withoutInformation: counted.filter((ballot) => ballot.kind === "no-information").length,
    missing: of - counted.length,
    notCounted: ballots.length - counted.length,
  };
}

/** To four places, which no screen shows in full: enough that nothing moves, and short on the wire. */
export function short(x: number): number {
  return Number(toDecimalString(x, 4));
}
