// What does it mean in words that methods agree or disagree?
import { capitalised, counted, countOf, listed, type Sentence } from "@/domain/wording/sentence";
import { sameIds } from "./first-place";
import type { compromiseSet } from "./scorers/vikor";
import type { DisagreementReason, MethodView, TallyView } from "./side-by-side";

type Names = { candidate: (id: string) => string; criterion: (id: string) => string };

/**
 * How the whole field of methods stands, the tallies of the members' own orders among them, then one sentence for each model that puts another first. Nothing
 * where nobody is ranked.
 */
export function sideBySideSentences(
  methods: readonly MethodView[],
  names: Names,
  tallies: readonly TallyView[] = [],
): Sentence[] {
  const [result, ...others] = methods;
  if (!result || result.leaders.length === 0) return [];
  const apart = others.filter(({ agrees }) => !agrees);
  const winner = listed(result.leaders.map(names.candidate));
  const counts = tallies.filter(({ winners }) => winners.length > 0);
  const differ = apart.length + counts.filter((view) => !isFirstIn(view, result.leaders)).length;
  const strong =
    differ === 0
      ? "All methods put the same first."
      : `${capitalised(countOf(differ, "method"))} of ${counted(others.length + counts.length)} ${differ === 1 ? "puts" : "put"} another first.`;
  const summary = { kind: "methods", strong, rest: `By weighted sum, which is the result, it is ${winner}.` };
  return [summary, ...apart.map((view) => disagreementSentence(view, names))];
}

/** “TOPSIS and VIKOR put Go first, too; weighted product puts Node.js first: it multiplies …” Nothing unless somebody leads others. */
export function methodsInBrief(methods: readonly MethodView[], names: Names): Sentence | null {
  const [result, ...others] = methods;
  if (!result || result.ranking.ranked.length < 2) return null;
  const winner = listed(result.leaders.map(names.candidate));
  const same = others.filter(({ agrees }) => agrees).map(({ name }) => name);
  const agreed =
    same.length === others.length
      ? `${listed(same)} put ${winner} first, too.`
      : same.length > 0
        ? `${listed(same)} ${same.length === 1 ? "puts" : "put"} ${winner} first, too.`
        : `No other method puts ${winner} first.`;
  const apart = others
    .filter(({ agrees }) => !agrees)
    .map(({ name, leaders, why }) => {
      const reason = why ? ` ${because[why.reason]}` : "";
      return `${name} puts ${listed(leaders.map(names.candidate))} first.${reason}`;
    });
  return { kind: "methods", strong: agreed, rest: apart.join(" ") };
}

/** What the members' own orders say by one tally; `leaders` are first by the result that is shown. */
export function tallySentence(view: TallyView, leaders: readonly string[], names: Names): Sentence {
  const { tally, winners, voters, name } = view;
  const [first, ...others] = winners;
  const isSame = isFirstIn(view, leaders);
  const who = listed(winners.map(names.candidate));
  const whose = `in ${voters === 1 ? "the one order" : `the orders of ${countOf(voters, "member")}`}`;
  if (first === undefined) return { kind: tally, strong: `${name}:`, rest: "nobody has an order of their own." };
  if (tally === "borda")
    return {
      kind: tally,
      strong: `${name} puts ${who} first${isSame ? ", too" : ""}.`,
      rest: `It counts whom each one stands above, ${whose}.`,
    };
  if (others.length === 0)
    return { kind: tally, strong: `${who} beats every other one,`, rest: `two by two, ${whose}.` };
  return {
    kind: tally,
    strong: "Nobody beats everybody two by two:",
    rest: `${who} hold against each other, ${whose}.`,
  };
}

/** “VIKOR proposes Go and Node.js together: the first doesn’t lead far enough.” Nothing where nobody is ranked. */
export function compromiseSentence(found: ReturnType<typeof compromiseSet>, names: Names): Sentence | null {
  const { candidateIds, acceptableAdvantage } = found;
  const who = listed(candidateIds.map(names.candidate));
  if (candidateIds.length === 0) return null;
  if (candidateIds.length === 1)
    return {
      kind: "compromise",
      strong: `VIKOR proposes ${who} alone:`,
      rest: "it leads far enough, and by regret as well.",
    };
  const rest = acceptableAdvantage
    ? "the first leads far enough, but neither by regret over all criteria nor by the worst single one."
    : "the first doesn’t lead the others far enough.";
  return { kind: "compromise", strong: `VIKOR proposes ${who} together:`, rest };
}

/** Whether the same are first by the tally as by the result that is shown. */
export function isFirstIn({ winners }: TallyView, leaders: readonly string[]): boolean {
  return sameIds(winners, leaders);
}

function disagreementSentence({ name, leaders, why }: MethodView, names: Names): Sentence {
  const strong = `${name} puts ${listed(leaders.map(names.candidate))} first.`;
  if (!why) return { kind: "methods", strong, rest: "" };
  const where = why.criterionId
    ? ` ${names.candidate(why.candidateId)} is farthest ahead of ${names.candidate(why.insteadOf)} on ${names.criterion(why.criterionId)}.`
    : "";
  return { kind: "methods", strong, rest: `${because[why.reason]}${where}` };
}

const because: Record<DisagreementReason, string> = {
  "squared-distances": "It squares distances: far ahead on one criterion counts more than a little ahead on many.",
  "weak-point": "It multiplies: one weak point pulls the whole down.",
  "pairwise-leads": "It counts leads pair by pair: small ones not at all, large ones only up to a limit.",
  "worst-regret": "It looks at the worst single criterion as much as at all together.",
  level: "Only a tie differs.",
};
