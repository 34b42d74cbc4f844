// What exactly stands in the bytes that are sealed?
import { z } from "zod";
import { roles } from "../access/policy";
import { recordFormats, type SealedRecord } from "./record";
import { sealedRecordSchema } from "./record-schema";
import { unveil } from "./veil";

const id = z.string();
/** SHA-256 in base64. */
const commitment = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const { weighing, signing, sealed } = sealedRecordSchema.shape;
/** A reason that wasn't given is null: there is nothing to open. */
const signature = signing.shape.given.element.omit({ name: true }).extend({ reason: commitment.nullable() });

/** A sealed record without a name and without a word of one person: seats by their ids, and commitments. */
export const veiledRecordSchema = sealedRecordSchema.extend({
  format: z.literal(recordFormats[1]),
  /** A commitment to the name of each seat. */
  people: z.record(id, commitment),
  participants: z.array(z.strictObject({ memberId: id, role: z.enum(roles), isFacilitator: z.boolean() })),
  weighing: weighing.extend({ voters: z.array(id).nullable() }),
  dissents: z.array(z.strictObject({ memberId: id, body: commitment })),
  signing: signing.extend({
    given: z.array(signature),
    outdated: z.array(signature.extend({ version: z.int() })),
    missing: z.array(z.strictObject({ memberId: id })),
  }),
  sealed: sealed.omit({ name: true }),
});

/**
 * A sealed record as it reads, from the JSON of its bytes; `opened` answers the value behind a place, null where it was erased. Records
 * sealed in the first format hold their names themselves. Throws a ZodError on anything else.
 */
export function readSealedRecord(json: unknown, opened: (place: string) => string | null): SealedRecord {
  const isPlain = (json as { format?: unknown } | null)?.format === recordFormats[0];
  return isPlain ? sealedRecordSchema.parse(json) : unveil(veiledRecordSchema.parse(json), opened);
}
