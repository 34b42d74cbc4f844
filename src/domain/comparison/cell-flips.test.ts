// Does the score that is said to tip the result tip it?
import { describe, expect, it } from "vitest";
import { comparisonOf } from "@/testing/comparisons";
import { cellFlips } from "./cell-flips";

const comparison = comparisonOf(
  [0.6, 0.4],
  [
    [0.75, 0.5],
    [0.5, 0.75],
  ],
); // c0 .65, c1 .60
const cell = (candidateId: string, criterionId: string, median: number, lowest: number, highest: number) => ({
  candidateId,
  criterionId,
  n: 6,
  median,
  lowest,
  highest,
});

describe("cellFlips", () => {
  it("names the mildest score between the voters' ends that changes who is first", () => {
    expect(cellFlips(comparison, [cell("c0", "k1", 3, 1, 5)])).toEqual([
      { ...cell("c0", "k1", 3, 1, 5), at: 2, takesOver: "c1" },
    ]);
    expect(cellFlips(comparison, [cell("c1", "k0", 3, 2, 5)])).toMatchObject([{ at: 4, takesOver: "c1" }]);
  });

  it("says nothing where the voters are too close, the cell is foreign, or nobody leads alone", () => {
    expect(
      cellFlips(comparison, [
        cell("c0", "k1", 3, 3, 5),
        cell("c1", "k0", 3, 1, 3),
        cell("x", "k0", 3, 1, 5),
        cell("c0", "x", 3, 1, 5),
      ]),
    ).toEqual([]);
    expect(
      cellFlips(
        comparisonOf(
          [1, 1],
          [
            [1, 0],
            [0, 1],
          ],
        ),
        [cell("c0", "k0", 5, 1, 5)],
      ),
    ).toEqual([]);
  });

  it("does not call a tie a flip, and puts the smallest step first", () => {
    const level = comparisonOf(
      [0.5, 0.5],
      [
        [0.75, 0.5],
        [0.5, 0.5],
      ],
    );
    expect(cellFlips(level, [cell("c0", "k0", 4, 3, 5)])).toEqual([]);
    const found = cellFlips(level, [cell("c0", "k0", 4, 1, 5), cell("c1", "k1", 3, 1, 5)]);
    expect(found.map(({ candidateId, at }) => [candidateId, at])).toEqual([
      ["c0", 2],
      ["c1", 5],
    ]);
  });
});
