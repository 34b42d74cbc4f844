// What exactly does a record hold, before and after its seal?
import { z } from "zod";
import { roles } from "../access/policy";
import { candidateStates, recordFormats, tones } from "./record";
import { stances } from "./sign-off";

const id = z.string();
const words = z.string();
/** Computed figures are strings with six places, so that they hash as they read. */
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const place = { candidateId: id, criterionId: id };
const person = { memberId: id, name: words };

const recordedScale = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rated"), anchors: z.array(z.strictObject({ at: z.int(), words })) }),
  z.strictObject({
    kind: z.literal("measured"),
    unit: words,
    worst: decimal,
    best: decimal,
    points: z.array(z.strictObject({ at: decimal, value: decimal })),
  }),
]);

const criterion = z.strictObject({
  id,
  name: words,
  definition: words,
  direction: z.enum(["more", "less"]),
  scale: recordedScale,
  color: z.int(),
  weightBp: z.int(),
});

/**
 * Who set the weights: the accepted round. `voters` are names, or null where the round was anonymous; `shares` how much each of them counts, in their order,
 * only where that isn't 1 for all. `turnout`: of so many, the `ballots` are votes; records of before the engine grew don't say it.
 */
const weighing = z.strictObject({
  round: z.int(),
  method: words,
  statistic: words,
  ballots: z.int(),
  named: z.boolean(),
  voters: z.array(words).nullable(),
  shares: z.array(z.int()).optional(),
  turnout: z
    .strictObject({ of: z.int(), abstained: z.int(), withoutInformation: z.int(), missing: z.int() })
    .optional(),
});

const candidate = z.strictObject({
  id,
  name: words,
  description: words,
  stackId: words.nullable(),
  state: z.enum(candidateStates),
  /** Why it is ruled out or withdrawn. */
  reason: words,
});

/** What is known in one cell, worth `value` (0 to 1): the group's scores, or one measured figure and its source. */
const cell = z.discriminatedUnion("kind", [
  z.strictObject({
    ...place,
    kind: z.literal("rated"),
    value: decimal,
    n: z.int(),
    median: decimal,
    lowest: z.int(),
    highest: z.int(),
    spread: decimal,
    word: z.enum(["split", "apart", "close"]),
    confidence: z.enum(["low", "medium", "high"]),
  }),
  z.strictObject({
    ...place,
    kind: z.literal("measured"),
    value: decimal,
    figure: decimal,
    unit: words,
    source: words,
  }),
]);

const ranked = z.strictObject({
  candidateId: id,
  rank: z.int(),
  total: decimal,
  /** The total with all unknown values at their worst, and at their best. */
  low: decimal,
  high: decimal,
  contributions: z.array(
    z.strictObject({ criterionId: id, value: decimal.nullable(), contribution: decimal.nullable() }),
  ),
});

const consequence = z.strictObject({ tone: z.enum(tones), text: words });

const decision = z.strictObject({
  candidateId: id.nullable(),
  statement: words,
  because: words,
  overrideReason: words,
  consequences: z.array(consequence),
  reassessOn: day.nullable(),
  reassessWhen: words,
});

const signature = z.strictObject({ ...person, stance: z.enum(stances), reason: words, at: instant });

const signing = z.strictObject({
  quorum: z.int(),
  /** How many may sign. */
  of: z.int(),
  /** For what is written here. */
  given: z.array(signature),
  /** For an earlier version: they do not count. */
  outdated: z.array(signature.extend({ version: z.int() })),
  /** Who has not signed at all. */
  missing: z.array(z.strictObject(person)),
});

const evidence = z.strictObject({
  ...place,
  kind: words,
  title: words,
  url: words.nullable(),
  body: words,
  claimId: words.nullable(),
  stance: words,
  strength: words,
});

/** A project's record as far as it is known; `candidateId` may still be open. Plain JSON without undefined values. */
export const matterSchema = z.strictObject({
  format: z.enum(recordFormats),
  team: z.strictObject({ id, name: words }),
  project: z.strictObject({ id, number: z.int(), title: words, question: words, context: words }),
  supersedes: z.strictObject({ projectNumber: z.int(), number: z.int(), statement: words }).nullable(),
  participants: z.array(z.strictObject({ ...person, role: z.enum(roles), isFacilitator: z.boolean() })),
  mustHaves: z.array(z.strictObject({ id, name: words, definition: words })),
  criteria: z.array(criterion),
  weighing,
  candidates: z.array(candidate),
  verdicts: z.array(
    z.strictObject({ ...place, verdict: z.enum(["holds", "fails"]), reason: words, overrideReason: words.nullable() }),
  ),
  cells: z.array(cell),
  missing: z.array(z.strictObject(place)),
  ranking: z.array(ranked),
  /** How firm the lead is, and what would change it, in sentences. */
  findings: z.strictObject({ lead: words, title: words, flips: z.array(words) }),
  agreement: z.strictObject({ measure: words, value: decimal, word: words, sentence: words }).nullable(),
  /** How often each candidate is first, if the ballots are mixed in every proportion. */
  mixes: z
    .strictObject({
      draws: z.int(),
      seed: z.int(),
      ballots: z.int(),
      first: z.array(z.strictObject({ candidateId: id, share: decimal })),
    })
    .nullable(),
  decision,
  dissents: z.array(z.strictObject({ ...person, body: words })),
  signing,
  evidence: z.array(evidence),
  /** The methods in use, each with where it is published. */
  methods: z.array(z.strictObject({ part: words, id: words, name: words, source: words })),
});

/** A sealed record: number in its team, who sealed it when, and the head of the team's trail at that moment. */
export const sealedRecordSchema = matterSchema.extend({
  number: z.int().min(1),
  decision: decision.extend({ candidateId: id }),
  sealed: z.strictObject({ at: instant, ...person }),
  trail: z.strictObject({ size: z.string().regex(/^\d+$/), root: z.string().regex(/^[0-9a-f]{64}$/) }),
});
