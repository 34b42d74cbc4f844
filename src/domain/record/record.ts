// What is a record, and what is in it called?
import type { z } from "zod";
import type { matterSchema, sealedRecordSchema } from "./record-schema";

/** Raised when the shape of what is sealed changes; older records keep theirs. In the first one names stood in the sealed bytes. */
export const recordFormats = ["steelyard-record/1", "steelyard-record/2"] as const;
export const RECORD_FORMAT = recordFormats[1];

export const candidateStates = ["standing", "ruled-out", "withdrawn"] as const;
export const tones = ["good", "neutral", "bad"] as const;

/** As it is known before the seal; `candidateId` may still be open. */
export type RecordMatter = z.infer<typeof matterSchema>;
export type SealedRecord = z.infer<typeof sealedRecordSchema>;
export type RecordedCriterion = RecordMatter["criteria"][number];
export type RecordedCandidate = RecordMatter["candidates"][number];
export type RecordedCell = RecordMatter["cells"][number];
export type Signature = RecordMatter["signing"]["given"][number];
export type Tone = (typeof tones)[number];

/** “D-14”: how people name a record. */
export function recordName(number: number): string {
  return `D-${number}`;
}

/** The name of a candidate of the record; empty if it has none of that id. */
export function candidateIn(record: RecordMatter, id: string | null): string {
  return record.candidates.find((candidate) => candidate.id === id)?.name ?? "";
}

/** The name of a criterion or must-have of the record. */
export function criterionIn(record: RecordMatter, id: string): string {
  return [...record.criteria, ...record.mustHaves].find((criterion) => criterion.id === id)?.name ?? "";
}
