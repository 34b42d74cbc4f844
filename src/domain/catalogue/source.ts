// Who says it, and where?
import { z } from "zod";

/** A line, or a run of lines, of an article. */
export const place = { article: z.string(), line: z.int().positive(), to: z.int().positive().optional() };

/** The lines of one article that mention something. */
export const mentionSchema = z.strictObject({ article: z.string(), lines: z.array(z.int().positive()).min(1) });

/** An article that the catalogue's claims come from, with what speaks against trusting it. */
export const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The title without its second half. */
  name: z.string(),
  /** The name that stands beside a claim. */
  short: z.string(),
  kind: z.string(),
  /** What it says of its own date; most say nothing. */
  dated: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  compares: z.array(z.string()),
  summary: z.string(),
  flags: z.array(
    z.strictObject({
      says: z.string(),
      line: z.int().positive().optional(),
      to: z.int().positive().optional(),
    }),
  ),
});
export type Article = z.infer<typeof articleSchema>;

/** A line to point at: an article and its line, or first and last line. */
export type Place = { article: string; line: number; to?: number | undefined };
