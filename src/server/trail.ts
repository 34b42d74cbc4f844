// How does an event get into the trail?
import { randomBytes } from "node:crypto";
import { commitmentOf } from "@/domain/trail/commitment";
import { type Draft, leafBody } from "@/domain/trail/leaf";
import { type Db, Prisma } from "./db";
import { nodeCrypto } from "./node-crypto";

/** Opens an empty log: a team's (its id is the team's) or a round's (its id is the round's). */
export async function openLog(db: Db, log: { id: string; teamId: string; roundId?: string }): Promise<void> {
  await db.$executeRaw`SELECT trail_open(${log.id}::uuid, ${log.teamId}::uuid, ${log.roundId ?? null}::uuid)`;
}

/** An event on its way into a log: the team's, or a round's own. `projectId`: whose timeline it stands in; none for what stays secret. */
export type Entry = {
  logId: string;
  draft: Draft;
  projectId: string | null;
  /** By label, where they have to be known beforehand; otherwise new ones are made. 32 bytes each. */
  salts?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
};

/**
 * Appends one event to a log and answers its sequence number. It locks the log until the transaction ends, so it comes
 * last in one. Hidden values go in as salted commitments; value and salt are kept as an opening beside the log.
 */
export async function append(db: Db, entry: Entry): Promise<bigint> {
  const [row] = await db.$queryRaw<{ seq: bigint }[]>(Prisma.sql`SELECT ${appending(entry)} AS seq`);
  if (!row) throw new Error("trail_append answered nothing");
  return row.seq;
}

/** Appends events of one kind to one log in their order, in as few statements as they fit. */
export async function appendAll(db: Db, entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += MOST_AT_ONCE) {
    const calls = entries.slice(from, from + MOST_AT_ONCE).map((entry) => Prisma.sql`(${appending(entry)})`);
    await db.$queryRaw(Prisma.sql`SELECT count(seq) FROM (VALUES ${Prisma.join(calls)}) AS appended (seq)`);
  }
}

/** A statement takes 65,535 values at most, eight for each event. */
const MOST_AT_ONCE = 500;

/** The call that appends an event, for a statement that saves and appends at once. It must be the statement's last act. */
export function appending({ logId, draft, projectId, salts: given = {} }: Entry): Prisma.Sql {
  const salts = draft.hidden.map(({ label }) => given[label] ?? new Uint8Array(randomBytes(32)));
  const commitments: Record<string, string> = {};
  for (const [i, { label, value }] of draft.hidden.entries()) commitments[label] = commitment(label, salts[i], value);
  const body = new TextEncoder().encode(leafBody(draft, commitments));
  return Prisma.sql`trail_append(${logId}::uuid, ${body}::bytea, ${draft.event}, ${projectId}::uuid, ${draft.subject}::uuid,
    ${draft.hidden.map((h) => h.label)}::text[], ${salts}::bytea[], ${draft.hidden.map((h) => h.value)}::text[])`;
}

/** SHA-256 over tag ‖ 0 ‖ label ‖ 0 ‖ salt ‖ value, in base64: what a leaf says of a hidden value. */
export function commitment(label: string, salt: Uint8Array | undefined, value: string): string {
  if (salt?.length !== 32) throw new Error("A commitment takes a salt of 32 bytes.");
  return commitmentOf(nodeCrypto, label, salt, value);
}
