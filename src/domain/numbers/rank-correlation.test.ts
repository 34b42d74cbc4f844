// Are two orders as alike as published?
import { expect, it } from "vitest";
import { rankCorrelation } from "./rank-correlation";

it("says 1 of the same order, −1 of the opposite, and nothing where one ties everything", () => {
  expect(rankCorrelation([1, 2, 3], [1, 2, 3])).toEqual({ spearman: 1, kendallTauB: 1, weightedSpearman: 1, WS: 1 });
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toMatchObject({ spearman: -1, kendallTauB: -1 });
  expect(rankCorrelation([1, 1], [1, 2])).toMatchObject({ spearman: null, kendallTauB: null });
  expect(rankCorrelation([1], [1])).toEqual({ spearman: null, kendallTauB: null, weightedSpearman: null, WS: null });
  expect(() => rankCorrelation([1], [1, 2])).toThrow(RangeError);
});
