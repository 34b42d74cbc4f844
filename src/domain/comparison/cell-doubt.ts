// How unsure is the value of a cell, judging by what its voters said of it?
import type { Cell } from "./assemble";
import type { Confidence } from "./rating";

/** The standard deviation of a value, in steps of the 1–5 scale (of which one is a quarter of the whole), that a confidence stands for. */
export const stepsOfDoubt = { low: 1, medium: 0.5, high: 0.25 } as const satisfies Record<Confidence, number>;

const step = 0.25;
const deviationsInMiddleHalf = 1.349; // how many standard deviations wide the middle half of a normal distribution is

/**
 * The standard deviations of all cells, from 0 to 1, for `rankChances`: of a rated cell the greater of what its confidence and what its middle half
 * say; of a measured one 0, for its figure was measured. An unknown value needs none: it is drawn from all that there can be.
 */
export function doubtsOfCells(cells: readonly (readonly Pick<Cell, "rating">[])[]): number[][] {
  return cells.map((row) =>
    row.map(({ rating }) =>
      rating ? step * Math.max(stepsOfDoubt[rating.confidence], rating.spread / deviationsInMiddleHalf) : 0,
    ),
  );
}
