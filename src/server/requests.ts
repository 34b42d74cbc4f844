// How does a command have its effect once, however often its request arrives?
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { refuse } from "@/domain/refusal";
import { type Db, Prisma } from "./db";

/**
 * A request as it is kept for a day. The table never tells whose it was nor what it said: its key, its input's mark and its
 * answer's key all come from the request id, which only the caller knows.
 */
export type Request = { id: Buffer; input: Buffer; key: Buffer };

const NONCE = 12;
const TAG = 16;

/** A caller's request: the same id, procedure and input give the same request. */
export function requestOf(id: string, sessionToken: string | undefined, procedure: string, input: unknown): Request {
  const derived = (what: string) => createHmac("sha256", id.toLowerCase()).update(`steelyard-request/${what}\0`);
  return {
    id: createHash("sha256")
      .update(derived("id").digest())
      .update(`\0${sessionToken ?? ""}`)
      .digest(),
    input: derived("input")
      .update(`${procedure}\0${JSON.stringify(input)}`)
      .digest(),
    key: derived("answer").digest(),
  };
}

/**
 * Takes the request for this transaction; one that runs beside it waits here for the end of the other. Answers null when it is
 * ours to carry out, else what it was answered before. Refuses `input.request-reused`. It comes first in a transaction.
 */
export async function claim(db: Db, request: Request): Promise<{ answer: unknown } | null> {
  const claimed = await db.$executeRaw(Prisma.sql`${claiming(request)} ON CONFLICT DO NOTHING`);
  return claimed > 0 ? null : earlier(db, request);
}

/** What a request was answered before; null if it never was carried out. Refuses `input.request-reused`. */
export async function earlier(db: Db, request: Request): Promise<{ answer: unknown } | null> {
  const [row] = await db.$queryRaw<{ input: Uint8Array; answer: Uint8Array | null }[]>(Prisma.sql`
    SELECT input, answer FROM request WHERE id = ${request.id}`);
  if (!row) return null;
  if (!request.input.equals(row.input)) return refuse("input.request-reused");
  if (!row.answer) throw new Error("A request was carried out and its answer not kept.");
  return { answer: opened(request, Buffer.from(row.answer)) };
}

/** Keeps what a claimed request is answered, in the transaction that carries it out. */
export async function keepAnswer(db: Db, request: Request, answer: unknown): Promise<void> {
  await db.$executeRaw(Prisma.sql`UPDATE request SET answer = ${sealed(request, answer)} WHERE id = ${request.id}`);
}

/**
 * The insert that claims a request, with its answer where that is known beforehand and `from` what must hold: for a statement
 * that claims and saves at once. The statement adds what is done on conflict.
 */
export function claiming(request: Request, answer?: { answer: unknown; from: Prisma.Sql }): Prisma.Sql {
  const kept = answer ? sealed(request, answer.answer) : null;
  return Prisma.sql`INSERT INTO request (id, input, answer, made_at)
    SELECT ${request.id}, ${request.input}, ${kept}, date_trunc('hour', now()) ${answer?.from ?? Prisma.empty}`;
}

/** Whether a request was claimed before, as far as the statement sees. */
export function isClaimed({ id }: Request): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM request WHERE id = ${id})`;
}

/** Forgets requests that are more than a day old; answers how many. */
export async function forgetRequests(db: Db): Promise<number> {
  return db.$executeRaw`DELETE FROM request WHERE made_at < now() - interval '25 hours'`;
}

function sealed({ key }: Request, answer: unknown): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer) ?? "", "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function opened({ key }: Request, kept: Buffer): unknown {
  const decipher = createDecipheriv("aes-256-gcm", key, kept.subarray(0, NONCE));
  decipher.setAuthTag(kept.subarray(NONCE, NONCE + TAG));
  const text = Buffer.concat([decipher.update(kept.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}
