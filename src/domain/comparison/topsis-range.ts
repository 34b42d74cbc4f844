// Between which figures does TOPSIS lie, however unknown values turn out?

import { squared } from "../numbers/elementary";
import type { Values } from "./comparison";
import { type KnownColumn, knownColumns, type Range, shareRange, tooShort } from "./known-columns";
import { lengthOf } from "./normalisation";

/**
 * A range that holds the closeness of each row, whatever unknown values from 0 to 1 turn out to be: column by column the least and the greatest
 * distances that there can be, then the least share of one with the greatest of the other. Wider than it must be where several columns have gaps, never
 * too narrow: raising a candidate's own value can lower its closeness, so that trying out the ends would not do.
 */
export function closenessRanges(rows: Values, weights: readonly number[]): Range[] {
  const columns = knownColumns(rows, weights.length).map(distancesIn);
  return rows.map((row) => {
    const [above, below] = [new Float64Array(2), new Float64Array(2)];
    for (const [k, distances] of columns.entries()) {
      const { up, down } = distances(row[k] ?? null);
      for (const end of [0, 1] as const) {
        above[end] = (above[end] ?? 0) + squared((weights[k] ?? 0) * up[end]);
        below[end] = (below[end] ?? 0) + squared((weights[k] ?? 0) * down[end]);
      }
    }
    const far = (squares: Float64Array): Range => [Math.sqrt(squares[0] ?? 0), Math.sqrt(squares[1] ?? 0)];
    return shareRange(far(below), far(above), 0.5);
  });
}

/** The distances to the best and from the worst, in lengths of the column. */
interface Distances {
  up: Range;
  down: Range;
}

/** For a row's own value in the column, or null where it is unknown, the distances that there can be. */
function distancesIn({ known, unknown, least, most }: KnownColumn): (own: number | null) => Distances {
  const bare = lengthOf(known);
  const withOne = lengthOf([...known, 1]);
  const filled = (value: number) => lengthOf([...known, ...new Array<number>(unknown).fill(value)]);
  const [low, full] = [filled(most), filled(1)];
  // With all unknown values at the best known the best is nearest, with one of them at 1 it is farthest; the worst likewise.
  const ofKnown = (own: number): Distances =>
    unknown === 0
      ? {
          up: [atLeast(most - own, bare), atMost(most - own, bare)],
          down: [atLeast(own - least, bare), atMost(own - least, bare)],
        }
      : {
          up: [atLeast(most - own, low), Math.max(atMost(most - own, bare), (1 - own) / withOne)],
          down: [atLeast(own - least, full), atMost(own, bare)],
        };
  // Its own value can be the best, or the worst; at 0 it is farthest from the best, at 1 from the worst.
  const isOther = unknown > 1;
  const ofUnknown: Distances = {
    up: [0, Math.max(atMost(most, bare), isOther ? 1 / withOne : 0)],
    down: [0, isOther ? 1 / withOne : known.length > 0 ? (1 - least) / withOne : 0],
  };
  return (own) => (own === null ? ofUnknown : ofKnown(own));
}

const atLeast = (distance: number, length: number) => (length > tooShort ? distance / length : 0);
const atMost = (distance: number, length: number) => (length > tooShort ? distance / length : distance > 0 ? 1 : 0);
