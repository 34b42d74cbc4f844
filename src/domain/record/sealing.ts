// What does a decision become by its seal?
import { refuse } from "../refusal";
import { obstacles } from "./obstacles";
import type { RecordMatter, SealedRecord } from "./record";
import { sealedRecordSchema } from "./record-schema";

export type Seal = Pick<SealedRecord, "number" | "sealed" | "trail">;

/**
 * The sealed record. Refuses the first obstacle, and `record.changed-since-preview` unless `seen` is `now`: the hash of all that the
 * facilitator had in front of them. Throws a ZodError if the record is malformed.
 */
export function sealRecord(matter: RecordMatter, seal: Seal, seen: string, now: string): SealedRecord {
  if (seen !== now) refuse("record.changed-since-preview");
  for (const { code, params, field } of obstacles(matter)) refuse(code, params, field);
  return sealedRecordSchema.parse({ ...matter, ...seal });
}
