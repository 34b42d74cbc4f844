// What stands behind a score: what a claim supports or contradicts, and how strongly.
import { z } from "zod";
import { refuse } from "../refusal";
import { line, prose } from "../text";

export const stances = ["supports", "against"] as const;
export const strengths = ["weak", "fair", "strong"] as const;

/** One piece of evidence for a cell: a link, a note, or a claim of the catalogue. */
export const evidenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("link"),
    title: line(200, "Say what the link shows."),
    url: z.string().max(2_000, "That address is too long."),
    stance: z.enum(stances),
    strength: z.enum(strengths),
  }),
  z.strictObject({
    kind: z.literal("note"),
    body: prose(4_000).refine((text) => text.length > 0, "Write the note."),
    stance: z.enum(stances),
    strength: z.enum(strengths),
  }),
  z.strictObject({
    kind: z.literal("claim"),
    claimId: z.string().max(120),
    stance: z.enum(stances),
    strength: z.enum(strengths),
  }),
]);
export type EvidenceInput = z.infer<typeof evidenceSchema>;

/** A whole address on the web, as the browser will open it. Refuses `evidence.url-invalid` for anything but http and https. */
export function webAddress(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username || url.password) {
    return refuse("evidence.url-invalid", {}, "url");
  }
  return url.href;
}

/** What the trail commits to: the words of one piece of evidence. */
export function evidenceText(input: EvidenceInput): string {
  if (input.kind === "link") return `${input.title} ${input.url}`;
  return input.kind === "note" ? input.body : input.claimId;
}
