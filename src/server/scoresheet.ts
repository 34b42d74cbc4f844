// From which rows is a comparison made? The one place where weights, candidates, scores and ballots meet.

import type { VoterNames } from "@/domain/comparison/alone-sentence";
import { assemble, ownValues, type Scoresheet } from "@/domain/comparison/assemble";
import type { Voter } from "@/domain/comparison/who-alone";
import type { Verdict } from "@/domain/project/candidate";
import type { Direction, Scale } from "@/domain/project/criterion";
import { refuse } from "@/domain/refusal";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { methods } from "@/domain/weighting/methods";
import { countedVotes, type OpenedBallot } from "@/domain/weighting/reveal-votes";
import { isNamed, type Secrecy } from "@/domain/weighting/round";
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
  description: string;
  stackId: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  verdicts: readonly Verdict[];
  ruledOut: { criterionId: string; reason: string } | null;
};
type AcceptedRound = {
  id: string;
  number: number;
  method: WeightMethodId;
  secrecy: Secrecy;
  criterionIds: readonly string[];
  ballots: readonly OpenedBallot[];
  /** By member; none in an anonymous round. */
  names: ReadonlyMap<string, string>;
};

/** What the stores of one project must answer. */
type Rooms = {
  project: {
    /** `named`: names stand beside scores. */
    shell(): Promise<{ named: boolean }>;
    participants(): Promise<{ id: string; name: string }[]>;
  };
  criteria: { agreed(): Promise<Criterion[]> };
  candidates: { list(): Promise<Candidate[]> };
  weighting: { acceptedRound(): Promise<AcceptedRound | null> };
  scores: {
    cells(): Promise<{ candidateId: string; criterionId: string; scores: GivenScore[] }[]>;
    measurements(): Promise<{ candidateId: string; criterionId: string; value: number; source: string }[]>;
  };
};

/**
 * A project's comparison with its cells, and each voter's own weights and values. Ballots and scores are put together only where both have
 * names; otherwise a voter is a ballot and nothing else. `names` is null where the accepted round was anonymous. Refuses `scores.still-blind`
 * before the scores are locked and `comparison.not-open` without accepted weights.
 */
export async function readScoresheet(rooms: Rooms) {
  const scored = await rooms.scores.cells();
  const [criteria, candidates, measurements, round, project, people] = await Promise.all([
    rooms.criteria.agreed(),
    rooms.candidates.list(),
    rooms.scores.measurements(),
    rooms.weighting.acceptedRound(),
    rooms.project.shell(),
    rooms.project.participants(),
  ]);
  const weighed = criteria.filter(({ direction, weightBp }) => direction !== "must" && weightBp !== null);
  if (!round || weighed.length === 0) return refuse("comparison.not-open", { why: "the weights aren’t accepted." });
  const nameOf = new Map(criteria.map(({ id, name }) => [id, name]));
  const standing = candidates.filter(({ withdrawnAt }) => withdrawnAt === null);
  const counted = scored.flatMap(({ candidateId, criterionId, scores }) =>
    scores.filter((score) => score.counted).map((score) => ({ candidateId, criterionId, ...score })),
  );
  const sheet: Scoresheet = {
    criteria: weighed.map(({ id, name, scale, weightBp }) => ({ id, name, scale, weight: weightBp ?? 0 })),
    candidates: standing.map(({ id, name, ruledOut }) => ({
      ...{ id, name },
      ruledOut: ruledOut && whyOut(nameOf.get(ruledOut.criterionId), ruledOut.reason),
    })),
    scores: counted,
    measurements: measurements.map(({ candidateId, criterionId, value }) => ({
      candidateId,
      criterionId,
      figure: value,
    })),
  };
  const signed = { ...sheet, scores: counted.filter(({ named }) => named) };
  const voters = votersOf(signed, round, isNamed(round) && project.named);
  const names = isNamed(round)
    ? namesOf(voters, [...people.map(({ id, name }) => [id, name] as const), ...round.names])
    : null;
  return { ...assemble(sheet), criteria, candidates, measurements, scored, round, voters, names };
}

/** “Holds 5,000 open sockets” is not met: the gateway cuts after ten minutes. */
function whyOut(mustHave: string | undefined, reason: string): string {
  const what = mustHave ? `“${mustHave}” is not met` : "A must-have is not met";
  return reason ? `${what}: ${reason}` : what;
}

/** The voters whose ballots count; `joined` with their own scores, and with those who scored and didn't vote. */
function votersOf(sheet: Scoresheet, round: AcceptedRound, joined: boolean): Voter[] {
  const method = methods[round.method];
  const weights = new Map(
    countedVotes(round.ballots).map(({ memberId, answers }) => [
      memberId,
      method.weights(answers, [...round.criterionIds]),
    ]),
  );
  if (!joined) return [...weights].map(([id, own]) => ({ id, weights: own, values: null }));
  const values = ownValues(sheet);
  const ids = new Set([...weights.keys(), ...values.keys()]);
  return [...ids].sort().map((id) => ({ id, weights: weights.get(id) ?? null, values: values.get(id) ?? null }));
}

function namesOf(voters: readonly Voter[], known: readonly (readonly [string, string])[]): VoterNames {
  const names = new Map(known);
  return Object.fromEntries(voters.map(({ id }) => [id, names.get(id) ?? "Former member"]));
}
