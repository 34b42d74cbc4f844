// Between which figures does TOPSIS lie, however unknown values turn out?

import { squared } from "../numbers/elementary";
import type { Values } from "./comparison";
import { type Others, othersOf, type Range, shareRange, tooShort } from "./known-columns";
import { lengthOf } from "./normalisation";

/**
 * A range that holds the closeness of each row, whatever unknown values from 0 to 1 turn out to be: column by column the least and the greatest
 * distances that there can be, then the least share of one with the greatest of the other. Wider than it must be where several columns have gaps, never
 * too narrow: raising a candidate's own value can lower its closeness, so that trying out the ends would not do.
 */
export function closenessRanges(rows: Values, weights: readonly number[]): Range[] {
  return rows.map((row, place) => {
    const distances = othersOf(rows, place, weights.length).map((others, k) => {
      const own = row[k] ?? null;
      return own === null ? fromUnknown(others) : fromKnown(own, others);
    });
    const far = (of: (each: Distances) => number) =>
      Math.sqrt(distances.reduce((sum, each, k) => sum + squared((weights[k] ?? 0) * of(each)), 0));
    const below: Range = [far(({ down }) => down[0]), far(({ down }) => down[1])];
    const above: Range = [far(({ up }) => up[0]), far(({ up }) => up[1])];
    return shareRange(below, above, 0.5);
  });
}

/** The distances to the best and from the worst, in lengths of the column. */
interface Distances {
  up: Range;
  down: Range;
}

/** The best is nearest with all unknown values at the best known, farthest with none above it or one at 1; the worst likewise. */
function fromKnown(own: number, { least, most, known, unknown }: Others): Distances {
  const [low, high] = known.length > 0 ? [Math.min(least, own), Math.max(most, own)] : [own, own];
  const all = [...known, own];
  const filled = (value: number) => lengthOf([...all, ...new Array<number>(unknown).fill(value)]);
  const bare = lengthOf(all);
  if (unknown === 0)
    return {
      up: [atLeast(high - own, bare), atMost(high - own, bare)],
      down: [atLeast(own - low, bare), atMost(own - low, bare)],
    };
  const farthest = Math.max(atMost(high - own, bare), (1 - own) / lengthOf([...all, 1]));
  return {
    up: [atLeast(high - own, filled(high)), farthest],
    down: [atLeast(own - low, filled(1)), atMost(own, bare)],
  };
}

/** Its own value can be the best, or the worst; at 0 it is farthest from the best, at 1 from the worst. */
function fromUnknown({ least, most, known, unknown }: Others): Distances {
  if (known.length + unknown === 0) return { up: [0, 0], down: [0, 0] };
  const one = 1 / lengthOf([...known, 1]);
  const farthest = Math.max(atMost(most, lengthOf(known)), unknown > 0 ? one : 0);
  return { up: [0, farthest], down: [0, unknown > 0 ? one : (1 - least) * one] };
}

const atLeast = (distance: number, length: number) => (length > tooShort ? distance / length : 0);
const atMost = (distance: number, length: number) => (length > tooShort ? distance / length : distance > 0 ? 1 : 0);
