// Which records may anyone see at the front door? The example's sealed ones, and no other.
import { createHash } from "node:crypto";
import type { SealedRecord } from "@/domain/record/record";
import { readSealedRecord } from "@/domain/record/veil-schema";
import { type Db, Prisma } from "../db";

export type SealedExample = { record: SealedRecord; isIntact: boolean };

/** The example's sealed records, the latest first, each with whether its bytes still have the hash that they were sealed with. */
export async function sealedExamples(db: Db): Promise<SealedExample[]> {
  const rows = await db.$queryRaw<{ sealed: Uint8Array; seal_hash: string }[]>(Prisma.sql`
    SELECT d.sealed, d.seal_hash FROM decision d
    JOIN project p ON p.id = d.project_id JOIN team t ON t.id = p.team_id
    WHERE t.is_example AND t.deleted_at IS NULL AND p.phase = 'sealed' AND p.deleted_at IS NULL AND d.sealed IS NOT NULL
    ORDER BY d.sealed_at DESC LIMIT 5`);
  return rows.flatMap(({ sealed, seal_hash }) => {
    const isIntact = createHash("sha256").update(sealed).digest("hex") === seal_hash;
    try {
      // Its commitments stay closed: at the front door nobody is named.
      return [{ record: readSealedRecord(JSON.parse(new TextDecoder().decode(sealed)), () => null), isIntact }];
    } catch {
      return [];
    }
  });
}
