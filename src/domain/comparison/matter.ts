// Would it matter for the result, how the team settles its ballots?
import type { Weights } from "@/domain/weighting/method";
import type { Comparison } from "./comparison";
import { type Mixes, mixes } from "./mixes";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";
import { type WeightFlip, weightFlips } from "./weight-flips";
import { type OwnChoice, whoAlone } from "./who-alone";

/** The share of mixes in which the leader stays first, from which we say so. Below both it matters. */
export const matterLimits = { hardly: 0.95, somewhat: 0.75 } as const;
export type MatterWord = "hardly" | "somewhat" | "a lot";

/** One voter's ballot: the weights that it stands for. */
export interface VoterBallot {
  voterId: string;
  weights: Weights;
}

export interface Matter {
  /** First under the group's weights; null if several are level or nothing is ranked: then there is no leader to keep. */
  leader: string | null;
  word: MatterWord;
  /** The share of mixes, 0 to 1, in which the leader stays first. */
  share: number;
  mixes: Mixes;
  /** Whom each ballot alone puts first, with the group's values. */
  alone: OwnChoice[];
  /** The single weight nearest to a change of the leader, and what the ballots give it at least and at most (shares of 1). */
  nearest: (WeightFlip & { lowest: number; highest: number }) | null;
}

/** What the ballots of a round mean for the comparison under the group's weights. Only for values that are no longer blind. */
export function matter(comparison: Comparison, ballots: readonly VoterBallot[], seed?: number): Matter {
  const [first, ...level] = leaders(weightedSum.rank(comparison));
  const leader = first !== undefined && level.length === 0 ? first : null;
  const mixed = mixes(
    comparison,
    ballots.map(({ weights }) => weights),
    seed,
  );
  const share = mixed.first.find(({ candidateId }) => candidateId === leader)?.share ?? 0;
  return {
    leader,
    word: share >= matterLimits.hardly ? "hardly" : share >= matterLimits.somewhat ? "somewhat" : "a lot",
    share,
    mixes: mixed,
    alone: whoAlone(
      comparison,
      ballots.map(({ voterId, weights }) => ({ id: voterId, weights, values: null })),
    ),
    nearest: nearestFlip(comparison, ballots),
  };
}

function nearestFlip(comparison: Comparison, ballots: readonly VoterBallot[]): Matter["nearest"] {
  const flip = weightFlips(comparison)[0];
  if (!flip) return null;
  const given = ballots.map(({ weights }) =>
    Object.hasOwn(weights, flip.criterionId) ? (weights[flip.criterionId] ?? 0) : 0,
  );
  const [lowest, highest] = given.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [1, 0]);
  return given.length > 0 ? { ...flip, lowest, highest } : null;
}
