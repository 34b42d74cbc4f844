// How do we draw the same dice again from the same seed?

/** Draws uniformly from [0, 1) in steps of 2^-32. */
export type Random = () => number;

/**
 * A seeded generator, the same on every machine: xoshiro128**, its state filled from the seed by a Weyl sequence through the finaliser
 * of MurmurHash3 (SplitMix32). Whole-number arithmetic only. Not for secrets. `seed` is taken modulo 2^32.
 */
export function seededRandom(seed: number): Random {
  let fill = seed | 0;
  const next = () => {
    fill = (fill + 0x9e3779b9) | 0;
    let z = fill;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  const word = xoshiro128([next(), next(), next(), next()]);
  return () => word() / 2 ** 32;
}

const block = 256;

/**
 * xoshiro128** 1.1 (Blackman & Vigna 2018): 32-bit words, 0 to 2^32 − 1, from a state of four words that are not all 0. Drawn in blocks: inside one
 * the state stays in registers.
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  const now = Int32Array.from(state);
  const words = new Uint32Array(block);
  let at = block;
  return () => {
    if (at === block) {
      refill(words, now);
      at = 0;
    }
    const word = words[at] ?? 0;
    at += 1;
    return word;
  };
}

function refill(words: Uint32Array, state: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let at = 0; at < words.length; at += 1) {
    words[at] = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotated(d, 11);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

/**
 * A point drawn uniformly from the simplex: `size` shares (1 or more), each 0 to 1, adding up to 1. Gaps between sorted uniform draws
 * (Devroye 1986, ch. V.2), so that no logarithm, which engines round differently, comes into it.
 */
export function randomShares(size: number, random: Random): Float64Array {
  const cuts = new Float64Array(size);
  for (let place = 0; place < size - 1; place += 1) cuts[place] = random();
  cuts[size - 1] = 1;
  cuts.sort(); // by size, as typed arrays are; every draw is less than 1
  for (let place = size - 1; place > 0; place -= 1) cuts[place] = (cuts[place] ?? 0) - (cuts[place - 1] ?? 0);
  return cuts;
}

const rotated = (x: number, bits: number) => (x << bits) | (x >>> (32 - bits));
