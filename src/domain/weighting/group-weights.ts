// What weights do the votes of a round give?
import { refuse } from "@/domain/refusal";
import { aggregate, type GroupWeights, groupWeights, LEAST_TO_TRIM, type Statistic, statistics } from "./aggregation";
import { groupJudgements } from "./group-judgements";
import { leastLambdaCompletion } from "./incomplete-pairwise";
import { type Answers, type Weights, weightsOf } from "./method";
import type { WeightMethodId } from "./method-ids";
import { methods } from "./methods";
import { pairJudgements } from "./pair-answers";
import type { Judgement } from "./pairwise";
import { judgementConsistency } from "./pairwise-consistency";

/** How a round weighs: what its votes mean. */
export type Weighing = { readonly method: WeightMethodId; readonly criterionIds: readonly string[] };

/** A counted vote, and how much it counts: whole, 1 to 9; 1 if left out. `weights`: what its answers stand for, where that is known already. */
export type CountedVote = { readonly answers: Answers; readonly share?: number; readonly weights?: Weights };

/**
 * The statistics that a round offers: trimmed means from five votes on and only where all count the same, judgements (AIJ) only where pairs were
 * judged.
 */
export function statisticsFor({ method }: Pick<Weighing, "method">, votes: readonly CountedVote[]): Statistic[] {
  const areLevel = votes.every(({ share = 1 }) => share === 1);
  return statistics.filter((statistic) => {
    if (statistic === "judgements") return methods[method].ballot === "pairwise";
    return statistic !== "trimmed" || (areLevel && votes.length >= LEAST_TO_TRIM);
  });
}

/** The group's weights of a round. Refuses a statistic that `statisticsFor` doesn't offer, where nobody voted, and what the method refuses. */
export function groupWeightsOf(weighing: Weighing, votes: readonly CountedVote[], statistic: Statistic): GroupWeights {
  if (votes.length === 0) refuse("weighting.nobody-voted");
  if (!statisticsFor(weighing, votes).includes(statistic)) refuse("weighting.statistic-not-offered", {}, "statistic");
  const { criterionIds } = weighing;
  if (statistic === "judgements") return groupWeights(statistic, judgedTogether(weighing, votes), criterionIds);
  const weights = votes.map((vote) => vote.weights ?? methods[weighing.method].weights(vote.answers, criterionIds));
  return aggregate(
    weights,
    criterionIds,
    statistic,
    votes.map(({ share = 1 }) => share),
  );
}

/** CR of the voters' judgements taken together (AIJ), 0 or more. Refuses what `pairJudgements` refuses. */
export function groupConsistency({ criterionIds }: Weighing, votes: readonly CountedVote[]): number {
  return judgementConsistency(together(criterionIds, votes), criterionIds.length).ratio ?? 0;
}

/** AIJ: the eigenvector of the judgements' geometric means, pair by pair over those who judged it; pairs that nobody judged are inferred. */
function judgedTogether({ criterionIds }: Weighing, votes: readonly CountedVote[]): Weights {
  return weightsOf(criterionIds, leastLambdaCompletion(together(criterionIds, votes), criterionIds.length).weights);
}

function together(criterionIds: readonly string[], votes: readonly CountedVote[]): Judgement[] {
  return groupJudgements(
    votes.map(({ answers, share = 1 }) => ({ judgements: pairJudgements(answers, criterionIds), share })),
  );
}
