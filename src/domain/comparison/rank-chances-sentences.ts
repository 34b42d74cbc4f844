// How sure is the first place, in words?
import { capitalised, countOf, listed, percent } from "@/domain/wording/sentence";
import { type Comparison, candidateName, criterionName, shares } from "./comparison";
import { shareOf } from "./matter-sentences";
import type { RankChance, RankChances, WeightDoubt } from "./rank-chances";

/** From how many points of a hundred on a weight counts as more, or less, than the agreed one. */
const tellingPoints = 3;

/**
 * “In mixes of these six ballots, Go is first in 81 %, Node.js in 17 %.” At most three are named, and who is never first isn't. `leaders`: who is first in
 * the result; said if it is another one. Empty where nothing is ranked.
 */
export function chancesSentence(
  comparison: Comparison,
  found: RankChances,
  doubt: WeightDoubt,
  { leaders, ballots }: { leaders: readonly string[]; ballots: number },
): string {
  const order = found.chances
    .map(({ candidateId, ranks }) => ({ candidateId, first: ranks[0] ?? 0 }))
    .filter(({ first }) => first > 0)
    .sort((a, b) => b.first - a.first);
  const [best, ...others] = order;
  if (!best) return "";
  const nameOf = (id: string) => candidateName(comparison, id);
  const where = {
    any: "With any weights that there can be",
    ballots: `In mixes of these ${countOf(ballots, "ballot")}`,
    agreed: "With these weights, and scores as unsure as their voters say",
  }[doubt];
  const rest = others.slice(0, 2).map(({ candidateId, first }) => `${nameOf(candidateId)} in ${shareOf(first)}`);
  const is =
    best.first >= 1
      ? `${nameOf(best.candidateId)} is always first`
      : [`${nameOf(best.candidateId)} is first in ${shareOf(best.first)}`, ...rest].join(", ");
  const result = listed(leaders.map(nameOf));
  const other = leaders.length === 0 || leaders.includes(best.candidateId) ? "" : ` In the result it is ${result}.`;
  return `${where}, ${is}.${other}`;
}

/** “10,000 draws, seed 4711, each figure within 1.0 points (95 %)”. */
export function drawsText({ samples, seed, error }: RankChances): string {
  const points = percent(error, "up", 1).replace(/\u00a0%$/, "");
  return `${samples.toLocaleString("en")} draws, seed ${seed}: each figure within ${points} points, 19 times in 20`;
}

/**
 * What one would have to care about for it to win: “More for Delivery speed (34 %, not 21 %), less for Operability (15 %, not 27 %).” At most two either way, the
 * farthest first. `central` are the mean weights with which it was first, beside those of the comparison.
 */
export function centralSentence(comparison: Comparison, { central }: Pick<RankChance, "central">): string {
  if (!central) return "No weights put it first.";
  const agreed = shares(comparison);
  const moves = comparison.criteria
    .map(({ id }, k) => ({ id, now: agreed[k] ?? 0, aim: central[k] ?? 0 }))
    .map((each) => ({ ...each, by: each.aim - each.now }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const clause = (word: string, sign: 1 | -1) => {
    const told = moves.filter(({ by }) => by * sign * 100 >= tellingPoints).slice(0, 2);
    const each = told.map(
      ({ id, now, aim }) => `${criterionName(comparison, id)} (${percent(aim)}, not ${percent(now)})`,
    );
    return told.length > 0 ? [`${word} for ${listed(each)}`] : [];
  };
  const said = [...clause("more", 1), ...clause("less", -1)].join(", ");
  return said ? `${capitalised(said)}.` : "Weights much like these.";
}
