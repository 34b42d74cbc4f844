// Who alone would choose otherwise, in words?

import { capitalised, counted, listed, type Sentence } from "@/domain/wording/sentence";
import { type Comparison, candidateName } from "./comparison";
import type { OwnChoice } from "./who-alone";

/** The names of voters by id; null where a round is anonymous. */
export type VoterNames = Readonly<Record<string, string>> | null;

/** Voters who would put the same candidates first. */
export interface ChoiceGroup {
  first: string[];
  n: number;
  /** Everybody's name, if they are few enough to be named; otherwise, and in anonymous rounds, null. */
  names: string[] | null;
}

/** As many are called by name in a sentence; more are counted. */
const namedAtMost = 3;

/** The voters' choices put together, small at any number of voters; in the order in which each choice first appears. */
export function choiceGroups(alone: readonly OwnChoice[], names: VoterNames): ChoiceGroup[] {
  return [...Map.groupBy(alone, ({ first }) => first.join(" ")).values()].map((group) => {
    const known = group.flatMap(({ voterId }) =>
      names && Object.hasOwn(names, voterId) ? [names[voterId] ?? ""] : [],
    );
    const isNamed = known.length === group.length && group.length <= namedAtMost;
    return { first: group[0]?.first ?? [], n: group.length, names: isNamed ? known : null };
  });
}

/** “L. Reyes alone would choose Node.js; the other five choose Go.” Nothing without a single leader or voters. */
export function aloneSentence(
  comparison: Comparison,
  leaders: readonly string[],
  groups: readonly ChoiceGroup[],
): Sentence[] {
  const [leader, ...level] = leaders;
  const n = countIn(groups);
  if (leader === undefined || level.length > 0 || n === 0) return [];
  const go = candidateName(comparison, leader);
  const otherwise = groups.filter(({ first }) => !first.includes(leader));
  const undecided = groups.filter(({ first }) => first.includes(leader) && first.length > 1);
  const same = n - countIn(otherwise) - countIn(undecided);
  if (same === n) {
    const all = n === 1 ? "The one voter" : `Each of the ${counted(n)}`;
    return [{ kind: "alone", strong: all, rest: `would choose ${go} alone, too.` }];
  }
  const clauses = otherwise.map((group, place) => {
    const choice = listed(group.first.map((id) => candidateName(comparison, id)));
    return { who: whoOf([group], place === 0, n), what: place === 0 ? `would choose ${choice}` : choice };
  });
  if (undecided.length > 0) {
    const has = countIn(undecided) === 1 ? "has" : "have";
    clauses.push({ who: whoOf(undecided, clauses.length === 0, n), what: `${has} ${go} level with another` });
  }
  const [first, ...rest] = clauses;
  const tail = rest.map(({ who, what }) => `, ${who} ${what}`).join("");
  const others = same === 0 ? "nobody" : `the other ${same === 1 ? "one" : counted(same)}`;
  const end = `; ${others} ${same > 1 ? "choose" : "chooses"} ${go}.`;
  return [{ kind: "alone", strong: capitalised(first?.who ?? ""), rest: `${first?.what}${tail}${end}` }];
}

function countIn(groups: readonly ChoiceGroup[]): number {
  return groups.reduce((sum, group) => sum + group.n, 0);
}

function whoOf(groups: readonly ChoiceGroup[], isFirst: boolean, of: number): string {
  const n = countIn(groups);
  const known = groups.flatMap(({ names }) => names ?? []);
  if (known.length === n && n <= namedAtMost) return n === 1 && isFirst ? `${known[0]} alone` : listed(known);
  return isFirst ? `${counted(n)} of ${counted(of)}` : counted(n);
}
