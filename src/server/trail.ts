// How does an event get into the trail?
import { randomBytes } from "node:crypto";
import type { Openings } from "@/domain/trail/bundle";
import { base64Of } from "@/domain/trail/bytes";
import { commitmentOf } from "@/domain/trail/commitment";
import { type Draft, leafBody } from "@/domain/trail/leaf";
import { type Db, Prisma } from "./db";
import { nodeCrypto } from "./node-crypto";

/** Opens an empty log: a team's (its id is the team's) or a round's (its id is the round's). */
export async function openLog(db: Db, log: { id: string; teamId: string; roundId?: string }): Promise<void> {
  await db.$executeRaw`SELECT trail_open(${log.id}::uuid, ${log.teamId}::uuid, ${log.roundId ?? null}::uuid)`;
}

/** A log's size in digits and its root in hex; null where the team has no such log. */
export async function headOf(
  db: Db,
  log: { id: string; teamId: string },
): Promise<{ size: string; root: string } | null> {
  const [head] = await db.$queryRaw<{ size: string; root: string }[]>(Prisma.sql`
    SELECT size::text, encode(root, 'hex') AS root FROM trail_log WHERE id = ${log.id}::uuid AND team_id = ${log.teamId}::uuid`);
  return head ?? null;
}

/** What opens the commitments of a sealed record, by the place that each fills. */
export function openingsByPlace(rows: readonly { place: string; salt: Uint8Array; value: string }[]): Openings {
  return Object.fromEntries(rows.map(({ place, salt, value }) => [place, { salt: base64Of(salt), value }]));
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

/** Appends events of one kind, which hide values under the same labels and name nobody, to one log in their order. */
export async function appendAll(db: Db, entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += MOST_AT_ONCE) {
    const leaves = entries.slice(from, from + MOST_AT_ONCE).map(leafOf);
    const [first] = leaves;
    if (!first) return;
    await db.$executeRaw(Prisma.sql`SELECT trail_append_all(${first.logId}::uuid, ${first.event}, ${leaves.map(({ body }) => body)}::bytea[],
      ${first.labels}::text[], ${leaves.flatMap(({ salts }) => salts)}::bytea[], ${leaves.flatMap(({ values }) => values)}::text[])`);
  }
}

const MOST_AT_ONCE = 2_000;

/** The call that appends an event, for a statement that saves and appends at once. It must be the statement's last act. */
export function appending(entry: Entry): Prisma.Sql {
  const { logId, event, body, projectId, subject, labels, salts, values } = leafOf(entry);
  return Prisma.sql`trail_append(${logId}::uuid, ${body}::bytea, ${event}, ${projectId}::uuid, ${subject}::uuid,
    ${labels}::text[], ${salts}::bytea[], ${values}::text[])`;
}

/** An event as it is written: its leaf's body, and what opens the commitments in it. */
function leafOf({ logId, draft, projectId, salts: given = {} }: Entry) {
  const { event, subject, hidden } = draft;
  const salts = hidden.map(({ label }) => given[label] ?? new Uint8Array(randomBytes(32)));
  const commitments: Record<string, string> = {};
  for (const [i, { label, value }] of hidden.entries()) commitments[label] = commitment(label, salts[i], value);
  const body = new TextEncoder().encode(leafBody(draft, commitments));
  const [labels, values] = [hidden.map(({ label }) => label), hidden.map(({ value }) => value)];
  return { logId, event, body, projectId, subject, labels, salts, values };
}

/** SHA-256 over tag ‖ 0 ‖ label ‖ 0 ‖ salt ‖ value, in base64: what a leaf says of a hidden value. */
export function commitment(label: string, salt: Uint8Array | undefined, value: string): string {
  if (salt?.length !== 32) throw new Error("A commitment takes a salt of 32 bytes.");
  return commitmentOf(nodeCrypto, label, salt, value);
}
