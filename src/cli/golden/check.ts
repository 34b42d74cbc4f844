// Does what we got hold against what was expected?
import type { Figures, GoldenCase, Json } from "./case";

export interface Verdict {
  isRight: boolean;
  maxError: number | null;
}

/**
 * Holds `got` against the expected figures, or any of several sets of them: every expected key must be there and within the tolerance; keys that only
 * explain (note, rule) are passed over, and where nothing else is expected nothing is right. Nor is a number in `got` that is not finite.
 */
export function verdictOn(task: GoldenCase, got: Figures): Verdict {
  if (!isFiniteAll(got)) return { isRight: false, maxError: null };
  const sets = task.expectedAnyOf ?? [task.expected];
  const verdicts = sets.map((expected) =>
    Object.keys(expected).every((key) => explains.has(key)) ? wrong : held(expected, got, task.tolerance.abs),
  );
  const right = verdicts.find(({ isRight }) => isRight);
  return right ?? verdicts[0] ?? { isRight: false, maxError: null };
}

const explains = new Set(["note", "notes", "rule"]);

function held(expected: Json, got: Json | undefined, tolerance: number): Verdict {
  if (typeof expected === "number") {
    if (typeof got !== "number") return wrong;
    const maxError = Math.abs(got - expected);
    return { isRight: maxError <= tolerance, maxError };
  }
  if (expected === null || typeof expected !== "object") return { isRight: got === expected, maxError: null };
  if (typeof got !== "object" || got === null) return wrong;
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return wrong;
    return worst(expected.map((each, place) => held(each, got[place], tolerance)));
  }
  const mine = got as Figures;
  return worst(
    Object.entries(expected).map(([key, each]) => {
      if (explains.has(key)) return { isRight: true, maxError: null };
      if (key === "forbidden") return { isRight: saysWhatIsMissing(mine), maxError: null };
      if (key === "error") return { isRight: typeof mine.error === "string", maxError: null };
      return held(each, Object.hasOwn(mine, key) ? mine[key] : undefined, tolerance);
    }),
  );
}

/** `forbidden` words a silent wrong answer: refusing, or naming what is missing, is none. */
function saysWhatIsMissing(got: Figures): boolean {
  return typeof got.error === "string" || (Array.isArray(got.missing) && got.missing.length > 0);
}

function worst(verdicts: readonly Verdict[]): Verdict {
  const errors = verdicts.flatMap(({ maxError }) => (maxError === null ? [] : [maxError]));
  return {
    isRight: verdicts.every(({ isRight }) => isRight),
    maxError: errors.length > 0 ? errors.reduce((a, b) => Math.max(a, b)) : null,
  };
}

const wrong: Verdict = { isRight: false, maxError: null };

function isFiniteAll(got: Json): boolean {
  if (typeof got === "number") return Number.isFinite(got);
  return typeof got !== "object" || got === null || Object.values(got).every(isFiniteAll);
}
