// How do criteria, candidates and the accepted round stand in a record?
import type { Scale } from "../project/criterion";
import { methods } from "../weighting/methods";
import { plainFigure } from "./figures";
import type { RecordInputs } from "./inputs";
import type { RecordedCriterion, RecordMatter } from "./record";

/** Must-haves, and the weighed criteria with their accepted weights; both in the order of the board. */
export function recordedCriteria({ criteria }: RecordInputs): Pick<RecordMatter, "mustHaves" | "criteria"> {
  return {
    mustHaves: criteria
      .filter(({ direction }) => direction === "must")
      .map(({ id, name, definition }) => ({ id, name, definition })),
    criteria: criteria.flatMap(({ id, name, definition, direction, scale, color, weightBp }) => {
      const recorded = recordedScale(scale);
      if (direction === "must" || !recorded || weightBp === null) return [];
      return [{ id, name, definition, direction, scale: recorded, color, weightBp }];
    }),
  };
}

/** Every candidate with its state, and each verdict on a must-have. */
export function recordedCandidates(inputs: RecordInputs): Pick<RecordMatter, "candidates" | "verdicts"> {
  const known = new Set(inputs.criteria.map(({ id }) => id));
  return {
    candidates: inputs.candidates.map(({ id, name, description, stackId, withdrawnAt, withdrawnReason, ruledOut }) => ({
      ...{ id, name, description, stackId },
      ...(withdrawnAt !== null
        ? { state: "withdrawn" as const, reason: withdrawnReason ?? "" }
        : ruledOut
          ? { state: "ruled-out" as const, reason: ruledOut.reason }
          : { state: "standing" as const, reason: "" }),
    })),
    verdicts: inputs.candidates.flatMap(({ id, verdicts }) =>
      verdicts
        .filter(({ criterionId }) => known.has(criterionId))
        .map(({ criterionId, verdict, reason, overrideReason }) => ({
          candidateId: id,
          criterionId,
          verdict: verdict === "fails" ? ("fails" as const) : ("holds" as const),
          reason,
          overrideReason,
        })),
    ),
  };
}

/** Who set the weights. Names stand in it only where the round was named. */
export function recordedWeighing({ round }: RecordInputs): RecordMatter["weighing"] {
  const { number, method, statistic, ballots, voters, turnout } = round;
  const shares = voters?.map(({ share = 1 }) => share) ?? [];
  return {
    round: number,
    method: methods[method].name,
    statistic,
    ballots,
    named: voters !== null,
    voters: voters === null ? null : voters.map(({ name }) => name),
    ...(shares.some((share) => share !== 1) && { shares }),
    ...(turnout && { turnout }),
  };
}

/** A scale as it is sealed: figures as decimal texts, anchors in order; null for yes or no. */
export function recordedScale(scale: Scale): RecordedCriterion["scale"] | null {
  if (scale.kind === "yesno") return null;
  if (scale.kind === "rated")
    return {
      kind: "rated",
      anchors: [...scale.anchors].sort((a, b) => a.at - b.at).map(({ at, words }) => ({ at, words })),
    };
  const { unit, worst, best, points = [] } = scale;
  return {
    kind: "measured",
    unit,
    worst: plainFigure(worst),
    best: plainFigure(best),
    points: points.map(([at, value]) => ({ at: plainFigure(at), value: plainFigure(value) })),
  };
}
