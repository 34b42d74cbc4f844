// Which weights can an order alone stand for, in the ways that are published?
import { power } from "@/domain/numbers/elementary";
import { midRanks } from "@/domain/numbers/ranks";

export const rankOrderRules = ["centroid", "sum", "reciprocal"] as const;
export type RankOrderRule = (typeof rankOrderRules)[number];

/**
 * The weights of `count` places, heaviest first, together 1: rank-order centroid (Barron & Barrett 1996), rank sum and rank reciprocal (Stillwell,
 * Seaver & Edwards 1981).
 */
export function placeWeights(rule: RankOrderRule, count: number): number[] {
  if (rule === "centroid") return centroidWeights(count);
  return rule === "sum" ? exponentWeights(count, 1) : shared(places(count).map((place) => 1 / place));
}

/** Rank exponent: (n + 1 − place)^exponent, scaled to 1; 0 is equal weights, 1 is rank sum (Stillwell, Seaver & Edwards 1981). */
export function exponentWeights(count: number, exponent: number): number[] {
  return shared(places(count).map((place) => power((count + 1 - place) / count, exponent)));
}

/** The weight of each criterion from its rank (1 matters most); level criteria share the mean of the places that they take. */
export function rankWeights(ranks: readonly number[], weights: readonly number[]): number[] {
  const middle = midRanks(ranks.map((rank) => -rank));
  return middle.map((rank) => {
    const level = middle.filter((other) => other === rank).length;
    const first = rank - (level - 1) / 2 - 1;
    return weights.slice(first, first + level).reduce((a, b) => a + b, 0) / level;
  });
}

function centroidWeights(count: number): number[] {
  return Array.from({ length: count }, (_, first) => {
    let sum = 0;
    for (let place = count; place > first; place -= 1) sum += 1 / place; // smallest first: the least rounding
    return sum / count;
  });
}

const places = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

function shared(parts: readonly number[]): number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
