// What must hold of weights, whoever makes them?
import type { Statistic } from "@/domain/weighting/aggregation";
import { type aggregate, toBasisPoints } from "@/domain/weighting/aggregation";
import type { Answers, WeightMethod, Weights } from "@/domain/weighting/method";
import { pairKey, pairOf } from "@/domain/weighting/pair-answers";
import { type Law, near } from "./law";

export type Weigh = WeightMethod["weights"];
export interface Ballot {
  ids: string[];
  answers: Answers;
}

/** One finite weight from 0 to 1 for each criterion and for nothing else, together 1; in basis points exactly 10000. */
export const whole: Law<Weigh, Ballot> = (weigh, { ids, answers }) => wrongIn(weigh(answers, ids), ids);

function wrongIn(weights: Weights, ids: readonly string[]): string | null {
  const all = Object.keys(weights);
  if (all.length !== ids.length || !ids.every((id) => Object.hasOwn(weights, id))) return `weights for ${all}`;
  const found = ids.map((id) => weights[id] ?? Number.NaN);
  if (!found.every((weight) => weight >= 0 && weight <= 1)) return `weights ${found}`;
  const sum = found.reduce((a, b) => a + b, 0);
  if (!near(sum, 1)) return `together ${sum}`;
  const parts = Object.values(toBasisPoints(weights, ids));
  const isWhole = parts.every((part) => Number.isInteger(part) && part >= 0);
  return isWhole && parts.reduce((a, b) => a + b, 0) === 10_000 ? null : `basis points ${parts}`;
}

/** Other ids change no weight, to the last bit. */
export const renamed: Law<Weigh, Ballot> = (weigh, { ids, answers }) => {
  const other = new Map(ids.map((id, place) => [id, `n${ids.length - place}`]));
  const nameOf = (id: string) => other.get(id) ?? "";
  const keyOf = (key: string) => {
    const pair = other.has(key) ? null : pairOf(key);
    return pair ? pairKey(nameOf(pair.first), nameOf(pair.second)) : nameOf(key);
  };
  const again = weigh(Object.fromEntries(Object.entries(answers).map(([key, x]) => [keyOf(key), x])), ids.map(nameOf));
  const weights = weigh(answers, ids);
  return ids.every((id) => weights[id] === again[nameOf(id)]) ? null : "names count";
};

/** In another order the criteria weigh the same, and so do answers that were given in another. */
export const reordered: Law<Weigh, Ballot> = (weigh, { ids, answers }) => {
  const [weights, again] = [weigh(answers, ids), weigh(answers, ids.toReversed())];
  const turned = weigh(Object.fromEntries(Object.entries(answers).toReversed()), ids);
  if (!ids.every((id) => near(weights[id] ?? -1, again[id] ?? -2, 1e-9))) return "the criteria’s order counts";
  return ids.every((id) => weights[id] === turned[id]) ? null : "the answers’ order counts";
};

export type Aggregate = typeof aggregate;
export interface Group {
  ids: string[];
  ballots: Weights[];
  shares: number[];
  statistic: Statistic;
}

export const groupWhole: Law<Aggregate, Group> = (by, { ids, ballots, shares, statistic }) =>
  wrongIn(by(ballots, ids, statistic, shares).weights, ids);

/** If all say the same, so does the group. */
export const unanimous: Law<Aggregate, Group> = (by, { ids, ballots, shares, statistic }) => {
  const [first = {}] = ballots;
  const { weights } = by(
    ballots.map(() => first),
    ids,
    statistic,
    shares,
  );
  return ids.every((id) => near(weights[id] ?? -1, first[id] ?? -2, 1e-9)) ? null : "not what everybody says";
};

/** Who votes first makes no difference, to the last bit; nor does the unit in which shares are given. */
export const anonymous: Law<Aggregate, Group> = (by, { ids, ballots, shares, statistic }) => {
  const { weights } = by(ballots, ids, statistic, shares);
  const turned = by(ballots.toReversed(), ids, statistic, shares.toReversed()).weights;
  if (!ids.every((id) => weights[id] === turned[id])) return "the ballots’ order counts";
  const tripled = by(
    ballots,
    ids,
    statistic,
    shares.map((share) => share * 3),
  ).weights;
  return ids.every((id) => near(weights[id] ?? -1, tripled[id] ?? -2, 1e-11)) ? null : "the unit of shares counts";
};

/** Who counts twice counts as two of the same mind. Trimmed means count every ballot once. */
export const shared: Law<Aggregate, Group> = (by, { ids, ballots, shares, statistic }) => {
  if (statistic === "trimmed") return null;
  const { weights } = by(ballots, ids, statistic, shares);
  const copies = ballots.flatMap((ballot, place) => new Array<Weights>(shares[place] ?? 1).fill(ballot));
  const { weights: again } = by(copies, ids, statistic);
  return ids.every((id) => near(weights[id] ?? -1, again[id] ?? -2, 1e-9)) ? null : "shares aren’t copies";
};
