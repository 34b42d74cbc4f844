// Who alone would choose otherwise, in words?

import { capitalised, counted, listed, type Sentence } from "@/domain/wording/sentence";
import { type Comparison, candidateName } from "./comparison";
import type { OwnChoice } from "./who-alone";

/** The names of voters by id; null where a round is anonymous. */
export type VoterNames = Readonly<Record<string, string>> | null;

/** “L. Reyes alone would choose Node.js; the other five choose Go.” Nothing without a single leader or voters. */
export function aloneSentence(
  comparison: Comparison,
  leaders: readonly string[],
  alone: readonly OwnChoice[],
  names: VoterNames,
): Sentence[] {
  const [leader, ...level] = leaders;
  if (leader === undefined || level.length > 0 || alone.length === 0) return [];
  const go = candidateName(comparison, leader);
  const otherwise = alone.filter(({ first }) => !first.includes(leader));
  const undecided = alone.filter(({ first }) => first.includes(leader) && first.length > 1);
  const same = alone.length - otherwise.length - undecided.length;
  if (same === alone.length) {
    const all = alone.length === 1 ? "The one voter" : `Each of the ${counted(alone.length)}`;
    return [{ kind: "alone", strong: all, rest: `would choose ${go} alone, too.` }];
  }
  const clauses = [...Map.groupBy(otherwise, ({ first }) => first.join(" "))].map(([, group], place) => {
    const choice = listed((group[0]?.first ?? []).map((id) => candidateName(comparison, id)));
    return {
      who: whoOf(group, names, place === 0, alone.length),
      what: place === 0 ? `would choose ${choice}` : choice,
    };
  });
  if (undecided.length > 0)
    clauses.push({
      who: whoOf(undecided, names, clauses.length === 0, alone.length),
      what: `has ${go} level with another`,
    });
  const [first, ...rest] = clauses;
  const tail = rest.map(({ who, what }) => `, ${who} ${what}`).join("");
  const others = same === 0 ? "nobody" : `the other ${same === 1 ? "one" : counted(same)}`;
  const end = `; ${others} ${same > 1 ? "choose" : "chooses"} ${go}.`;
  return [{ kind: "alone", strong: capitalised(first?.who ?? ""), rest: `${first?.what}${tail}${end}` }];
}

function whoOf(group: readonly OwnChoice[], names: VoterNames, isFirst: boolean, n: number): string {
  const known = group.flatMap(({ voterId }) => (names && Object.hasOwn(names, voterId) ? [names[voterId] ?? ""] : []));
  if (known.length === group.length && group.length <= 3)
    return group.length === 1 && isFirst ? `${known[0]} alone` : listed(known);
  return isFirst ? `${counted(group.length)} of ${counted(n)}` : counted(group.length);
}
