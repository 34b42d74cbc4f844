// Which hidden values are one person's own, so that they go when the person wants to be forgotten?
import type { EventName, Hidden } from "./events";

type Labels<N extends EventName> = Exclude<keyof Hidden<N>, symbol | number>;
type Personal = { readonly [N in EventName]?: readonly Labels<N>[] };

/** Words of the one who did it, in the team's log. What a team wrote together stays: questions, criteria, candidates, evidence, decisions. */
const written = {
  "discussion.noted": ["body"],
  "discussion.edited": ["body"],
  "record.dissented": ["body"],
  "record.signed": ["reason"],
} as const satisfies Personal;

/** Who holds a seat, in the team's log. */
const named = { "team.member-joined": ["name"] } as const satisfies Personal;

/** Who was invited, in the team's log. */
const invited = { "team.member-invited": ["email"] } as const satisfies Personal;

/** Words beside ballots and scores, in those logs, under the mark of the one who gave them. The figures stay. */
const marked = { "weighting.ballot-cast": ["reasons"], "scores.given": ["note"] } as const satisfies Personal;

type Kind = "written" | "named" | "invited" | "marked";
const kinds: Record<Kind, Readonly<Record<string, readonly string[]>>> = { written, named, invited, marked };

/** The event and label of each of them, as two lists of the same length. */
export function personalOf(kind: Kind): { events: string[]; labels: string[] } {
  const all = Object.entries(kinds[kind]).flatMap(([event, labels]) => labels.map((label) => ({ event, label })));
  return { events: all.map(({ event }) => event), labels: all.map(({ label }) => label) };
}
