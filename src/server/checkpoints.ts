// When does the house put its name under a log, and where is that kept?
import { isSame } from "@/domain/trail/bytes";
import type { EventName } from "@/domain/trail/events";
import type { Db } from "./db";
import { isOurs, signCheckpoint } from "./signing";

/** A log's head, and the note with which the house vouches for it. */
export type SignedHead = { size: number; root: Uint8Array; note: string };

/** After these, the head of the team's log is signed in the same transaction: what they settle can't be rewritten quietly. */
export const signedEvents: readonly EventName[] = ["weighting.round-revealed", "record.sealed"];

/** Signs a log's head as it stands and keeps the note. Throws where there is no such log. */
export async function signHead(db: Db, logId: string): Promise<SignedHead> {
  const { size, root } = await db.trailLog.findUniqueOrThrow({
    where: { id: logId },
    select: { size: true, root: true },
  });
  return signAt(db, logId, { size: Number(size), root });
}

/** Signs a head that this log has had and keeps the note; one that is kept already, and signed by today's key, stays the one. */
export async function signAt(db: Db, logId: string, { size, root }: Omit<SignedHead, "note">): Promise<SignedHead> {
  const key = { logId_size: { logId, size: BigInt(size) } };
  const kept = await db.trailCheckpoint.findUnique({ where: key });
  if (kept && !isSame(kept.root, root))
    throw new Error(`The log ${logId} had another root at ${size} when it was signed.`);
  if (kept && isOurs(kept.note)) return { size, root, note: kept.note };
  const note = signCheckpoint({ logId, size, root });
  const data = { logId, size: BigInt(size), root: new Uint8Array(root), note };
  // Signatures of Ed25519 over the same text are the same: who signs beside us signs the same note.
  await db.trailCheckpoint.createMany({ data, skipDuplicates: true });
  return { size, root, note };
}

/** The notes that today's key has signed about a log, up to a size, the smallest first. */
export async function signedHeads(db: Db, logId: string, upTo: number): Promise<SignedHead[]> {
  const rows = await db.trailCheckpoint.findMany({
    where: { logId, size: { lte: BigInt(upTo) } },
    orderBy: { size: "asc" },
  });
  return rows.filter(({ note }) => isOurs(note)).map(({ size, root, note }) => ({ size: Number(size), root, note }));
}

/** The newest head that today's key has signed; null where there is none. */
export async function newestSigned(db: Db, logId: string): Promise<SignedHead | null> {
  const row = await db.trailCheckpoint.findFirst({ where: { logId }, orderBy: { size: "desc" } });
  return row && isOurs(row.note) ? { size: Number(row.size), root: row.root, note: row.note } : null;
}

/** The first signed head under which an entry lies, so that its proof stays the same; signed now where there is none yet. */
export async function signedOver(db: Db, logId: string, seq: number): Promise<SignedHead> {
  const row = await db.trailCheckpoint.findFirst({
    where: { logId, size: { gt: BigInt(seq) } },
    orderBy: { size: "asc" },
  });
  return row ? signAt(db, logId, { size: Number(row.size), root: row.root }) : signHead(db, logId);
}
