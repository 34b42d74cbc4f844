// What does the agreement of a round say in words?
import { countOf, type Sentence, shortDecimal } from "@/domain/wording/sentence";
import type { CriterionSpread, RoundAgreement } from "./disagreement";

/** The title of a reveal: what splits the team, if anything does. `spreads` as `disagreement` gives them, widest first. */
export function revealTitle(spreads: readonly CriterionSpread[], nameOf: (criterionId: string) => string): string {
  const [widest] = spreads;
  if (!widest) return "Nobody has voted";
  if (widest.n === 1) return "One ballot, so nothing to compare";
  const name = nameOf(widest.criterionId);
  if (widest.word === "split") return `${name} ${widest.before?.word === "split" ? "still splits" : "splits"} the team`;
  return widest.word === "apart" ? `The team is apart on ${name}` : "The team is close on every criterion";
}

/** “Agreement is moderate, and growing. Kendall’s W is .57 for six ballots on five criteria; it was .29 in round 1.” */
export function agreementSentence(found: RoundAgreement, roundBefore: number | null): Sentence | null {
  const { concordance, word, trend, before } = found;
  if (concordance.value === null || word === null) return null;
  const moved = { growing: ", and growing", shrinking: ", and shrinking", "the same": ", as before" };
  const size = `${countOf(concordance.judges, "ballot")} on ${countOf(concordance.objects, "criterion", "criteria")}`;
  const was =
    before !== null && roundBefore !== null ? `; it was ${shortDecimal(before, 2)} in round ${roundBefore}` : "";
  return {
    kind: "agreement",
    strong: `Agreement is ${word}${trend ? moved[trend] : ""}.`,
    rest: `Kendall’s W is ${shortDecimal(concordance.value, 2)} for ${size}${was}.`,
  };
}
