// What is written in a decision before its seal?
import { z } from "zod";
import { refuse } from "../refusal";
import { day, id, optionalLine, prose } from "../text";
import { canonicalJson } from "../trail/canonical";
import { tones } from "./record";

/** `version` is the one that the writer has in front of them; 0 where nothing is written yet. */
export const draftInput = {
  version: z.int().min(0).max(1_000_000),
  candidateId: id.nullable(),
  statement: optionalLine(200),
  because: prose(20_000),
  overrideReason: prose(4_000),
  consequences: z.array(z.strictObject({ tone: z.enum(tones), text: prose(1_000) })).max(30),
  reassessOn: day.nullable(),
  reassessWhen: optionalLine(200),
};
const draftSchema = z.strictObject(draftInput);
export type DraftInput = z.output<typeof draftSchema>;
export type DecisionDraft = DraftInput;

export const emptyDraft: DecisionDraft = {
  version: 0,
  candidateId: null,
  statement: "",
  because: "",
  overrideReason: "",
  consequences: [],
  reassessOn: null,
  reassessWhen: "",
};

/**
 * The draft after a save: the next version if anything was changed, the same one if not (a save sent twice is one save).
 * Refuses `project.changed-meanwhile` if the writer started from another version, and a candidate that can't be chosen.
 */
export function rewritten(
  now: DecisionDraft,
  input: DraftInput,
  candidates: readonly { id: string; isOut: boolean }[],
): DecisionDraft {
  if (contentOf(now) === contentOf(input)) return now;
  if (input.version !== now.version) refuse("project.changed-meanwhile");
  if (input.candidateId !== null && input.candidateId !== now.candidateId) {
    const chosen = candidates.find(({ id }) => id === input.candidateId);
    if (!chosen || chosen.isOut) refuse("record.candidate-out", {}, "candidateId");
  }
  return { ...input, version: now.version + 1 };
}

function contentOf({ version: _, ...content }: DecisionDraft): string {
  return canonicalJson(content);
}
