// Which entries of a log does a bundle hold, and what of them is opened?
import type { BundleLeaf, Opening } from "@/domain/trail/bundle";
import { readableIn } from "@/domain/trail/readable";
import { type Db, Prisma } from "../db";
import type { LogTaken } from "./bundle";
import { isAmong } from "./hidden-labels";

/** Entries read at once. */
const PAGE = 1_000;

type Row = { seq: string; at: string; hash: string; body: string; open: Record<string, Opening> | null };

/** A ballot or score that isn't counted, given without a name: nothing is recomputed from it, and it may be the only visitor's. */
const NAMELESS = Prisma.sql`(position('"counted":false' IN convert_from(l.body, 'UTF8')) > 0
  AND (EXISTS (SELECT 1 FROM round r WHERE r.id = l.log_id AND r.secrecy <> 'named')
    OR l.event = 'scores.given' AND position('"by' IN o.value) = 0))`;

/** The entries of a log in their order; of one project alone where one is named. */
export async function* entriesOf(db: Db, log: LogTaken, projectId: string | null): AsyncGenerator<BundleLeaf> {
  const labels = log.readable ? readableIn(log.of) : [];
  const here = projectId === null ? Prisma.sql`true` : Prisma.sql`l.project_id = ${projectId}::uuid`;
  for (let next = 0; next < log.size; ) {
    const rows = await db.$queryRaw<Row[]>(Prisma.sql`
      SELECT l.seq::text, l.at::text, encode(l.hash, 'hex') AS hash, convert_from(l.body, 'UTF8') AS body,
        (SELECT jsonb_object_agg(o.label, jsonb_build_object(
            'salt', translate(encode(o.salt, 'base64'), E'\\n', ''), 'value', o.value))
          FROM trail_opening o WHERE o.log_id = l.log_id AND o.seq = l.seq AND NOT ${NAMELESS} AND ${isAmong(labels)}) AS open
      FROM trail_leaf l
      WHERE l.log_id = ${log.id}::uuid AND l.seq >= ${next}::bigint AND l.seq < ${log.size}::bigint AND ${here}
      ORDER BY l.seq LIMIT ${PAGE}`);
    for (const { open, ...entry } of rows) yield { ...entry, ...(open ? { open } : {}) };
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    next = Number(last.seq) + 1;
  }
}
