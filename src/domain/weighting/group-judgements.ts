// What does the group say, when its members gave pairwise judgements?
import { bySize, geometricMean } from "@/domain/numbers/dispersion";
import type { Judgement } from "./pairwise";

/**
 * Aggregation of individual judgements (AIJ; Aczél & Saaty 1983; Forman & Peniwati 1998): the geometric mean, pair by pair, which keeps reciprocity; for
 * a group that acts as one. A pair takes those who judged it; `share` is how much a member counts, 1 if left out. One judgement a pair, by the places, the
 * lower before the higher; the same bytes in whatever order the members come.
 */
export function groupJudgements(
  members: readonly { readonly judgements: readonly Judgement[]; readonly share?: number }[],
): Judgement[] {
  const pairs = new Map<string, { a: number; b: number; ratios: number[]; shares: number[] }>();
  for (const { judgements, share = 1 } of members)
    for (const judgement of judgements) {
      if (share === 0) continue;
      const { a, b, ratio } = upward(judgement);
      const pair = pairs.get(`${a} ${b}`) ?? { a, b, ratios: [], shares: [] };
      pairs.set(`${a} ${b}`, pair);
      pair.ratios.push(ratio);
      pair.shares.push(share);
    }
  return [...pairs.values()]
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ a, b, ratios, shares }) => ({ a, b, ratio: geometricMean(...bySize(ratios, shares)) }));
}

function upward({ a, b, ratio }: Judgement): Judgement {
  return a < b ? { a, b, ratio } : { a: b, b: a, ratio: 1 / ratio };
}
