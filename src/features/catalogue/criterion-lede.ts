// How much is claimed on a criterion, in one paragraph?
import type { CriterionPage } from "@/domain/catalogue/criterion-page";
import { capital, count } from "./words";

/** What the criterion means, how much is claimed about how many stacks, and on how many the articles disagree. */
export function criterionLede({ criterion, cells, claims, atLarge, uses, starRows }: CriterionPage): string {
  const meaning = criterion.meaning;
  if (uses.length > 0)
    return `${meaning} ${capital(count(uses.length, "claim"))}, and no two need to agree: a use is no rating.`;
  const stars = starRows.length > 0 ? " The one row of stars for it can’t be read." : "";
  if (cells.length === 0) {
    const large = atLarge.length > 0 ? ` ${capital(count(atLarge.length, "claim"))} are about the trade at large.` : "";
    return `${meaning} The articles name it and claim nothing about any stack.${large.replace("claim are", "claim is")}${stars} Bring your own evidence.`;
  }
  const unread = cells.filter((cell) => cell.unreadable).length;
  if (unread === cells.length)
    return `${meaning} ${capital(count(claims, "figure"))}, and none can be read as a score.`;
  const conflicts = cells.filter((cell) => cell.state === "conflict").length;
  const disagree =
    conflicts > 0 ? `The articles disagree about ${count(conflicts, "of them", "of them")}.` : "None is contradicted.";
  const about = `${capital(count(claims, "claim"))} about ${count(cells.length, "stack")}.`;
  return `${meaning} ${about} ${disagree}${stars}`;
}
