// How is a law tried on the engine, and on a broken one that must be caught?
import fc from "fast-check";
import { expect } from "vitest";

/** What is wrong, in a few words; null if the law holds for this input. Throwing breaks it too. */
export type Law<Engine, Input> = (engine: Engine, input: Input) => string | null;

/** The law holds for the engine, and catches each broken one. */
export function tried<Engine, Input>(
  law: Law<Engine, Input>,
  inputs: fc.Arbitrary<Input>,
  engine: Engine,
  broken: readonly Engine[],
  numRuns = 150,
): void {
  const property = (each: Engine) =>
    fc.property(inputs, (input) => {
      const wrong = law(each, input);
      if (wrong !== null) throw new Error(wrong);
    });
  fc.assert(property(engine), { numRuns });
  for (const [place, each] of broken.entries())
    expect(fc.check(property(each), { numRuns: 3_000 }).failed, `control ${place} is caught`).toBe(true);
}

/** Whether two figures are the same but for the rounding of a few sums. */
export const near = (one: number, other: number, slack = 1e-12) => Math.abs(one - other) <= slack;
