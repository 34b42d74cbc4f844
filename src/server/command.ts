// How does a command have all of its effect or none?

import { type EventName, type Hidden, roundLogEvents, type Shown } from "@/domain/trail/events";
import { draftLeaf } from "@/domain/trail/leaf";
import { connection, type Db } from "./db";
import { append, type Entry } from "./trail";

export type Scope = { teamId: string; memberId: string; projectId?: string };
type Emit = <N extends EventName>(event: N, shown: Shown<N>, hidden: Hidden<N>) => void;

/** Emits into a team's trail by name; `bound` gives the emit of one seat. */
export type EmitIn = {
  (scope: Scope): Emit;
  bound(scope: Scope): Emit;
};

/**
 * Runs a command in one transaction: what it throws, or hands back as a failed tRPC result, rolls everything back; what it
 * emitted is appended as its last act. With "must leave a trace", a command that emitted nothing is a bug and rolls back.
 */
export async function inTransaction<R extends { ok: boolean }>(
  run: (db: Db, emitIn: EmitIn) => Promise<R>,
  trace?: "must leave a trace",
): Promise<R> {
  return connection().prisma.$transaction(
    async (db) => {
      const entries: Entry[] = [];
      const result = await run(db, emitterOf(entries));
      // tRPC's next() never throws: a failed result must, or the transaction would commit half a command.
      if (!result.ok && "error" in result) throw result.error;
      if (trace && entries.length === 0) throw new Error("A command must leave a trace.");
      await write(db, entries);
      return result;
    },
    { maxWait: 10_000, timeout: 20_000 },
  );
}

/** One event of a seat as it goes into its log: the team's, or its round's own, where it names no one and stands in no timeline. */
export function entryOf<N extends EventName>(scope: Scope, event: N, shown: Shown<N>, hidden: Hidden<N>): Entry {
  const secret = roundLogEvents.includes(event);
  const { roundId, projectId = scope.projectId } = shown as { roundId?: string; projectId?: string };
  if (secret && !roundId) throw new Error(`${event} names no round.`);
  const object = roundId ? `round/${roundId}` : projectId ? `project/${projectId}` : `team/${scope.teamId}`;
  const draft = draftLeaf(event, object, secret ? null : scope.memberId, shown, hidden);
  return { logId: secret && roundId ? roundId : scope.teamId, draft, projectId: secret ? null : (projectId ?? null) };
}

function emitterOf(entries: Entry[]): EmitIn {
  const bound =
    (scope: Scope): Emit =>
    (event, shown, hidden) =>
      void entries.push(entryOf(scope, event, shown, hidden));
  return Object.assign(bound, { bound });
}

async function write(db: Db, entries: Entry[]): Promise<void> {
  const changed = entries.find((entry) => entry.projectId)?.projectId;
  if (changed) await db.$executeRaw`UPDATE project SET changed_at = now() WHERE id = ${changed}::uuid`;
  for (const entry of entries) await append(db, entry);
}
