// What does an article claim?
import { z } from "zod";
import { place } from "./source";

/**
 * `figure`: a number in a table. `word`: a word or a sentence. `best-for`: a use. `quantified`: a number in a sentence.
 * `noted`: known only because a contradiction names it.
 */
export const claimKinds = ["figure", "word", "best-for", "quantified", "noted"] as const;

/** Why a claim is weak: it can't be read as a score, names no source, or its scale mixes two sets of words. */
export const claimFlags = ["no-score", "no-source", "mixed-scale"] as const;
export type ClaimFlag = (typeof claimFlags)[number];

/**
 * One claim of one article, paraphrased: never a quotation, never a score. `stacks` are those it is about (none: about the
 * trade at large), `side` is one of its criterion's sides. `also` says what else the same words mean, on another criterion
 * or for another stack. `restates`: the claim that the same line already makes. `why`: what is wrong with it.
 */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^claim-[a-z0-9-]+$/),
  kind: z.enum(claimKinds),
  ...place,
  stacks: z.array(z.string()),
  criterion: z.string().optional(),
  side: z.string().optional(),
  says: z.string(),
  value: z.number().optional(),
  unit: z.string().optional(),
  also: z
    .array(
      z.strictObject({
        criterion: z.string(),
        side: z.string().optional(),
        says: z.string(),
        stack: z.string().optional(),
      }),
    )
    .default([]),
  flags: z.array(z.enum(claimFlags)).default([]),
  why: z.string().optional(),
  restates: z.string().optional(),
  noted: z.string().optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** A row of stars whose three columns ran together: only the sum is left, so it says nothing about any one stack. */
export const starRowSchema = z.strictObject({
  id: z.string(),
  ...place,
  criterion: z.string(),
  stacks: z.array(z.string()),
  /** Stars in the whole row. */
  total: z.int().positive(),
  /** The fewest and most stars that one cell can have. */
  least: z.int(),
  most: z.int(),
  /** In how many ways the row could be split. */
  splits: z.int().positive(),
  hint: z.string().optional(),
  hintLine: z.int().positive().optional(),
});
export type StarRow = z.infer<typeof starRowSchema>;

/** A company that an article says uses a stack. */
export const caseStudySchema = z.strictObject({
  id: z.string(),
  ...place,
  company: z.string(),
  stacks: z.array(z.string()).min(1),
  doubt: z.string(),
});
export type CaseStudy = z.infer<typeof caseStudySchema>;
