// Which hidden values are one person's own, so that they go when the person wants to be forgotten?
import { eachLabel, type HiddenLabel, type HiddenLabels } from "./hidden-labels";

/** Words of the one who did it, in the team's log. What a team wrote together stays: questions, criteria, candidates, evidence, decisions. */
const written = {
  "discussion.noted": ["body"],
  "discussion.edited": ["body"],
  "record.dissented": ["body"],
  "record.signed": ["reason"],
} as const satisfies HiddenLabels;

/** Who holds a seat, in the team's log. */
const named = { "team.member-joined": ["name"] } as const satisfies HiddenLabels;

/** Who was invited, in the team's log. */
const invited = { "team.member-invited": ["email"] } as const satisfies HiddenLabels;

/** Words beside ballots and scores, in those logs, under the mark of the one who gave them. The figures stay. */
const marked = { "weighting.ballot-cast": ["reasons"], "scores.given": ["note"] } as const satisfies HiddenLabels;

const kinds = { written, named, invited, marked };

/** The event and label of each of them. */
export function personalOf(kind: keyof typeof kinds): HiddenLabel[] {
  return eachLabel(kinds[kind]);
}
