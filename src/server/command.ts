// How does a command have all of its effect or none?

import { refuse } from "@/domain/refusal";
import { type EventName, type Hidden, roundLogEvents, type Shown, scoreLogEvents } from "@/domain/trail/events";
import { draftLeaf } from "@/domain/trail/leaf";
import { signedEvents, signHead } from "./checkpoints";
import { connection, type Db } from "./db";
import { asRefusal } from "./errors";
import { type Ring, ring } from "./live/bell";
import { claim, earlier, keepAnswer, type Request } from "./requests";
import { append, type Entry } from "./trail";

/** Where something happens and by whose hand; by the house's own, `memberId` is null. */
export type Scope = { teamId: string; memberId: string | null; projectId?: string };
type Emit = <N extends EventName>(event: N, shown: Shown<N>, hidden: Hidden<N>) => void;

/** Emits into a team's trail by name; `bound` gives the emit of one seat. `tell` rings once the transaction is committed. */
export type EmitIn = {
  (scope: Scope): Emit;
  bound(scope: Scope): Emit;
  tell(what: Ring): void;
};

type Result = { ok: boolean; data?: unknown; error?: unknown };

/** A request to carry out once. `mayHear` throws where its caller may not hear an earlier answer. */
export type OnceOnly = { request: Request; mayHear: (db: Db) => Promise<unknown> };

const patience = { maxWait: 10_000, timeout: 20_000 };

/**
 * Runs a command in one transaction: what it throws, or hands back as a failed tRPC result, rolls everything back; what it
 * emitted is appended as its last act. A request of `once` that was carried out before isn't run again: it gets the same
 * answer. With "must leave a trace", a command that emitted nothing is a bug and rolls back.
 */
export async function inTransaction<R extends Result>(
  run: (db: Db, emitIn: EmitIn) => Promise<R>,
  once?: OnceOnly,
  trace?: "must leave a trace",
): Promise<R> {
  const entries: Entry[] = [];
  const rings: Ring[] = [];
  const done = await connection().prisma.$transaction(async (db) => {
    const before = once && (await claim(db, once.request));
    if (before) {
      await once.mayHear(db);
      return answered<R>(before.answer);
    }
    const result = await run(db, emitterOf(entries, rings));
    // tRPC's next() never throws: a failed result must, or the transaction would commit half a command.
    if (!result.ok && "error" in result) throw result.error;
    if (trace && entries.length === 0) throw new Error("A command must leave a trace.");
    if (once) await keepAnswer(db, once.request, result.data);
    await write(db, entries);
    return result;
  }, patience);
  ring(...entries.map(ringOf), ...rings);
  return done;
}

/** Writes what an act writes, with its request and its answer, in a transaction as short as that. */
export type Once = <T>(write: (db: Db) => Promise<T>) => Promise<T>;

/**
 * Runs an act, which opens no transaction before it writes. `once` is how it writes: a request that was carried out before
 * writes nothing, and whatever its second run stumbled over, it gets the same answer. An act that writes in one statement of
 * its own claims the request there.
 */
export async function asAct<R extends Result>({ request }: OnceOnly, run: (once: Once) => Promise<R>): Promise<R> {
  const once: Once = (write) =>
    connection().prisma.$transaction(async (db) => {
      if (await claim(db, request)) return refuse("project.changed-meanwhile");
      const answer = await write(db);
      await keepAnswer(db, request, answer);
      return answer;
    }, patience);
  const result = await run(once).catch((error: unknown) => ({ ok: false, error }) as R);
  if (result.ok) return result;
  const refusal = asRefusal(result.error);
  const before = refusal && refusal.kind !== "signed-out" ? await earlier(connection().prisma, request) : null;
  if (before) return answered<R>(before.answer);
  throw result.error;
}

/** A call that went well, as tRPC's next() hands it back. */
function answered<R extends Result>(data: unknown): R {
  return { ok: true, data } as unknown as R;
}

/**
 * One event of a seat as it goes into its log: the team's; or its round's own, or its project's of scores, where it names no one
 * and stands in no timeline.
 */
export function entryOf<N extends EventName>(scope: Scope, event: N, shown: Shown<N>, hidden: Hidden<N>): Entry {
  const { roundId, projectId = scope.projectId } = shown as { roundId?: string; projectId?: string };
  const object = roundId ? `round/${roundId}` : projectId ? `project/${projectId}` : `team/${scope.teamId}`;
  const own = ownLog(event, roundId, scope.projectId);
  const draft = draftLeaf(event, object, own ? null : scope.memberId, shown, hidden);
  return { logId: own ?? scope.teamId, draft, projectId: own ? null : (projectId ?? null) };
}

/** Who is told of an entry: who follows the team's log; or, of a score, who follows the project. */
function ringOf({ logId, draft }: Entry): Ring {
  return scoreLogEvents.includes(draft.event) ? { project: logId, rooms: ["scores"] } : { team: logId };
}

/** The log of its own that an event goes to, or null for the team's. */
function ownLog(event: EventName, roundId: string | undefined, projectId: string | undefined): string | null {
  if (!roundLogEvents.includes(event) && !scoreLogEvents.includes(event)) return null;
  const log = roundLogEvents.includes(event) ? roundId : projectId;
  if (!log) throw new Error(`${event} names no log.`);
  return log;
}

function emitterOf(entries: Entry[], rings: Ring[]): EmitIn {
  const bound =
    (scope: Scope): Emit =>
    (event, shown, hidden) =>
      void entries.push(entryOf(scope, event, shown, hidden));
  return Object.assign(bound, { bound, tell: (what: Ring) => void rings.push(what) });
}

async function write(db: Db, entries: Entry[]): Promise<void> {
  const changed = entries.find((entry) => entry.projectId)?.projectId;
  if (changed) await db.$executeRaw`UPDATE project SET changed_at = now() WHERE id = ${changed}::uuid`;
  for (const entry of entries) await append(db, entry);
  const signed = entries.filter(({ draft }) => signedEvents.includes(draft.event)).map(({ logId }) => logId);
  for (const logId of new Set(signed)) await signHead(db, logId);
}
