// Which figures does a record compare?
import type { Scoresheet } from "../comparison/assemble";
import type { RecordInputs } from "./inputs";

/** The score sheet of the weighed criteria and of every candidate that was not withdrawn; only scores that count. */
export function sheetOf(inputs: RecordInputs): Scoresheet {
  const mustHaves = new Map(inputs.criteria.map(({ id, name }) => [id, name]));
  return {
    criteria: inputs.criteria.flatMap(({ id, name, scale, weightBp, direction }) =>
      direction === "must" || weightBp === null ? [] : [{ id, name, weight: weightBp, scale }],
    ),
    candidates: inputs.candidates.flatMap(({ id, name, withdrawnAt, ruledOut }) =>
      withdrawnAt === null
        ? [
            {
              id,
              name,
              ruledOut: ruledOut ? ruledOutWords(mustHaves.get(ruledOut.criterionId), ruledOut.reason) : null,
            },
          ]
        : [],
    ),
    scores: inputs.cells.flatMap(({ candidateId, criterionId, scores }) =>
      scores.flatMap(({ memberId, value, confidence, counted }) =>
        counted ? [{ memberId, candidateId, criterionId, value, confidence }] : [],
      ),
    ),
    measurements: inputs.measurements.map(({ candidateId, criterionId, value }) => ({
      candidateId,
      criterionId,
      figure: value,
    })),
  };
}

/** “Holds 5,000 open sockets” is not met. A function can’t keep one open. */
export function ruledOutWords(mustHave: string | undefined, reason: string): string {
  return [`“${mustHave ?? "A must-have"}” is not met`, reason].filter(Boolean).join(": ");
}
