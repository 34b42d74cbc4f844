// What does the literature say the figures are?
import { readFileSync } from "node:fs";

/** A published or analytic worked example: `expected` holds to within `tolerance.abs`. */
export interface Golden<Inputs, Expected> {
  id: string;
  title: string;
  inputs: Inputs;
  expected: Expected;
  tolerance: { abs: number };
}

/** The case of that id in src/testing/golden; the caller says what shape it has. */
export function golden<Inputs, Expected>(id: string): Golden<Inputs, Expected> {
  return JSON.parse(readFileSync(new URL(`./golden/${id}.json`, import.meta.url), "utf8"));
}

/** Whether two lists of figures are equal to within the tolerance, for `expect(…).toBe(true)` with a readable difference beside it. */
export function differences(actual: readonly number[], expected: readonly number[], tolerance: number): string[] {
  if (actual.length !== expected.length) return [`${actual.length} figures instead of ${expected.length}`];
  return actual.flatMap((figure, place) =>
    Math.abs(figure - (expected[place] ?? Number.NaN)) <= tolerance
      ? []
      : [`${place}: ${figure} instead of ${expected[place]}`],
  );
}
