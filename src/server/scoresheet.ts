// From which rows is a comparison made? The one place where weights, candidates, scores and ballots meet.
import { assemble, ownValues, type Scoresheet } from "@/domain/comparison/assemble";
import type { Voter } from "@/domain/comparison/who-alone";
import type { Direction, Scale } from "@/domain/project/criterion";
import { refuse } from "@/domain/refusal";
import type { Answers } from "@/domain/weighting/method";
import { methods, type WeightMethodId } from "@/domain/weighting/methods";
import type { GivenScore } from "./scores/store";

type Criterion = {
  id: string;
  name: string;
  definition: string;
  direction: Direction;
  scale: Scale;
  color: number;
  weightBp: number | null;
};
type Candidate = {
  id: string;
  name: string;
  stackId: string | null;
  withdrawnAt: string | null;
  ruledOut: { criterionId: string; reason: string } | null;
};
type AcceptedRound = {
  id: string;
  number: number;
  method: WeightMethodId;
  named: boolean;
  criterionIds: readonly string[];
  ballots: readonly { memberId: string; kind: string; answers: Answers; counted: boolean }[];
};

/** What the stores of one project must answer. */
type Rooms = {
  criteria: { agreed(): Promise<Criterion[]> };
  candidates: { list(): Promise<Candidate[]> };
  weighting: { acceptedRound(): Promise<AcceptedRound | null> };
  scores: {
    cells(): Promise<{ candidateId: string; criterionId: string; scores: GivenScore[] }[]>;
    measurements(): Promise<{ candidateId: string; criterionId: string; value: number; source: string }[]>;
  };
};

/**
 * A project's comparison with its cells, and each voter's own weights and values. Refuses `scores.still-blind` before the
 * scores are locked and `comparison.not-open` without accepted weights.
 */
export async function readScoresheet(rooms: Rooms) {
  const scored = await rooms.scores.cells();
  const [criteria, candidates, measurements, round] = await Promise.all([
    rooms.criteria.agreed(),
    rooms.candidates.list(),
    rooms.scores.measurements(),
    rooms.weighting.acceptedRound(),
  ]);
  const weighed = criteria.filter(({ direction, weightBp }) => direction !== "must" && weightBp !== null);
  if (!round || weighed.length === 0) return refuse("comparison.not-open", { why: "the weights aren't accepted." });
  const nameOf = new Map(criteria.map(({ id, name }) => [id, name]));
  const standing = candidates.filter(({ withdrawnAt }) => withdrawnAt === null);
  const sheet: Scoresheet = {
    criteria: weighed.map(({ id, name, scale, weightBp }) => ({ id, name, scale, weight: weightBp ?? 0 })),
    candidates: standing.map(({ id, name, ruledOut }) => ({
      ...{ id, name },
      ruledOut: ruledOut && `${nameOf.get(ruledOut.criterionId) ?? "A must-have"} is not met`,
    })),
    scores: scored.flatMap(({ candidateId, criterionId, scores }) =>
      scores.filter(({ counted }) => counted).map((score) => ({ candidateId, criterionId, ...score })),
    ),
    measurements: measurements.map(({ candidateId, criterionId, value }) => ({
      candidateId,
      criterionId,
      figure: value,
    })),
  };
  return { ...assemble(sheet), criteria, candidates, measurements, scored, round, voters: votersOf(sheet, round) };
}

function votersOf(sheet: Scoresheet, round: AcceptedRound): Voter[] {
  const values = ownValues(sheet);
  const method = methods[round.method];
  const weights = new Map(
    round.ballots
      .filter(({ counted, kind }) => counted && kind === "vote")
      .map(({ memberId, answers }) => [memberId, method.weights(answers, [...round.criterionIds])]),
  );
  const ids = new Set([...weights.keys(), ...values.keys()]);
  return [...ids].sort().map((id) => ({ id, weights: weights.get(id) ?? null, values: values.get(id) ?? null }));
}
