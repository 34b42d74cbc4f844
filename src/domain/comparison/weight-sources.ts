// From where do weights come when a result is tried out under many?
import type { Random } from "../numbers/random";

/** Writes the next set of weights, which add up to 1, into `out`. */
export type WeightSource = (out: Float64Array) => void;

const sortedInPlaceTo = 24;

/** Uniformly from all weights that there can be (the simplex): gaps between sorted uniform draws (Devroye 1986, ch. V.2). */
export function anyWeights(random: Random): WeightSource {
  return (out) => drawShares(out, random);
}

/** Mixes of the ballots in proportions drawn uniformly; `ballots` row by row, each adding up to 1. No ballots: all weights are 0. */
export function mixedBallots(ballots: Float64Array, columns: number, random: Random): WeightSource {
  const mix = new Float64Array(columns > 0 ? ballots.length / columns : 0);
  return (out) => {
    if (mix.length > 0) drawShares(mix, random);
    out.fill(0);
    for (let v = 0, place = 0; v < mix.length; v += 1) {
      const share = mix[v] ?? 0;
      for (let k = 0; k < columns; k += 1, place += 1) out[k] = (out[k] ?? 0) + share * (ballots[place] ?? 0);
    }
  };
}

/** Always the same weights. */
export function sameWeights(weights: ArrayLike<number>): WeightSource {
  return (out) => out.set(weights);
}

/** Shares drawn uniformly, written over `out`; nothing is allocated. */
export function drawShares(out: Float64Array, random: Random): void {
  const last = out.length - 1;
  for (let place = 0; place < last; place += 1) out[place] = random();
  out[last] = 1;
  if (last > sortedInPlaceTo) out.sort();
  else sortFirst(out, last);
  for (let place = last; place > 0; place -= 1) out[place] = (out[place] ?? 0) - (out[place - 1] ?? 0);
}

/** Insertion sort of the first figures: for a few it is quicker than a call. */
function sortFirst(out: Float64Array, count: number): void {
  for (let place = 1; place < count; place += 1) {
    const own = out[place] ?? 0;
    let at = place;
    for (; at > 0 && (out[at - 1] ?? 0) > own; at -= 1) out[at] = out[at - 1] ?? 0;
    out[at] = own;
  }
}
