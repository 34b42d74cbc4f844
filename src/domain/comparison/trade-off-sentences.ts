// What does a trade-off between two axes say in words?
import { capitalised, counted, countOf, listed, type Sentence } from "@/domain/wording/sentence";
import { type Comparison, candidateName } from "./comparison";
import { dominance } from "./dominance";
import type { TradeOff } from "./trade-off";

const namedAtMost = 3;
const frontNamedAtMost = 6;

/** “The choice is between Go and Node.js: among them, better on run cost is worse on everything else.” `x` and `y`: what the axes are called in a sentence. */
export function frontSentence(
  comparison: Comparison,
  { front, points, open }: TradeOff,
  x: string,
  y: string,
): Sentence | null {
  const nameOf = (id: string) => candidateName(comparison, id);
  const [first, ...others] = front;
  if (first === undefined || points.length < 2) return null;
  if (others.length === 0)
    return {
      kind: "front",
      strong: `${nameOf(first)} gives up nothing${open.length > 0 ? " so far" : ""}:`,
      rest: `${open.length > 0 ? "what is missing taken in the middle, " : ""}no other is better on ${x} or on ${y}.`,
    };
  const stands = points.filter(({ candidateId }) => front.includes(candidateId));
  const areLevel = stands.every((point) => point.x.at === stands[0]?.x.at && point.y.at === stands[0]?.y.at);
  const who = front.length > frontNamedAtMost ? `${counted(front.length)} candidates` : listed(front.map(nameOf));
  if (areLevel) return { kind: "front", strong: `${capitalised(who)} are level,`, rest: `on ${x} and on ${y}.` };
  return {
    kind: "front",
    strong: `The choice is between ${who}:`,
    rest: `among them, better on ${x} is worse on ${y}.`,
  };
}

/** Who is beaten on both axes: “Django is no better than Go on either of the two, and worse on one or both.” Nothing if nobody is. */
export function beatenSentence(comparison: Comparison, { beaten }: TradeOff): Sentence | null {
  const nameOf = (id: string) => candidateName(comparison, id);
  const [first, ...others] = beaten;
  if (!first) return null;
  const all = beaten.map(({ candidateId }) => candidateId);
  const who = all.length <= namedAtMost ? listed(all.map(nameOf)) : capitalised(countOf(all.length, "candidate"));
  const is = others.length === 0 ? "is" : "are";
  const common = first.by.find((id) => beaten.every(({ by }) => by.includes(id)));
  return common === undefined
    ? {
        ...{ kind: "beaten", strong: `${who} ${is} beaten:` },
        rest: "for each there is one that is no worse on either of the two, and better on one or both.",
      }
    : {
        ...{ kind: "beaten", strong: `${who} ${is} no better than ${nameOf(common)}` },
        rest: "on either of the two, and worse on one or both.",
      };
}

/** Who could still join the front: “Rails could still join them: something is missing.” Nothing if that is settled. */
export function openSentence(comparison: Comparison, { open, front }: TradeOff): Sentence | null {
  if (open.length === 0) return null;
  const nameOf = (id: string) => candidateName(comparison, id);
  const who = open.length <= namedAtMost ? listed(open.map(nameOf)) : capitalised(countOf(open.length, "candidate"));
  return {
    kind: "open",
    strong: `${who} could still join ${front.length === 1 ? "it" : "them"},`,
    rest: "depending on the values that are missing.",
  };
}

/** Dominance on all criteria, whatever they weigh: “Rails is nowhere better than Go: no weights can put it ahead.” Nothing with fewer than two ranked. */
export function dominanceSentence(comparison: Comparison): Sentence | null {
  const { dominates, front } = dominance(comparison);
  const nameOf = (id: string) => candidateName(comparison, id);
  if (front.length + dominates.length < 2) return null;
  const under = [...Map.groupBy(dominates, ({ overId }) => overId)];
  if (under.length === 0)
    return {
      kind: "dominance",
      strong: "On all criteria nobody is beaten throughout:",
      rest: "each is better than any other at something, or level with it.",
    };
  const clauses = under.slice(0, namedAtMost).map(([overId, by]) => {
    const over = by.map(({ candidateId }) => nameOf(candidateId));
    return `${nameOf(overId)} is nowhere better than ${over.length > namedAtMost ? `${counted(over.length)} others` : listed(over)}`;
  });
  const more = under.length > namedAtMost ? [`so it is with ${counted(under.length - namedAtMost)} more`] : [];
  return {
    kind: "dominance",
    strong: "On all criteria:",
    rest: `${[...clauses, ...more].join("; ")}. No weights can put ${under.length === 1 ? "it" : "them"} ahead.`,
  };
}
