// How does the same world stand there again after each try? Everything runs on one connection, inside a transaction that is never committed.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/generated/prisma/client";
import { disconnect } from "@/server/db";

type Statement = string | { text: string; name?: string | undefined };
/** What a mutant makes of a statement's text. */
export type Rewrite = (sql: string) => string;

export type Rewinding = {
  /** Runs SQL of the test's own beside the server's. */
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  /** What happens inside is undone in the end, whatever it commits; these can stand inside one another. */
  undone: <T>(work: () => Promise<T>) => Promise<T>;
  /** From now on the server's statements go through this; null: as they are. */
  rewrite: (rewrite: Rewrite | null) => void;
  close: () => Promise<void>;
};

/** Gives the server's modules one connection whose transactions can be undone: BEGIN becomes a savepoint while one is open. */
export async function openRewinding(): Promise<Rewinding> {
  await disconnect();
  const connectionString = process.env.DATABASE_URL ?? "";
  const client = new pg.Client({ connectionString });
  await client.connect();
  let depth = 0;
  let rewriting: Rewrite | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const send = (statement: Statement, values?: unknown[]) => client.query(shaped(statement) as string, values);
  const shaped = (statement: Statement): Statement => {
    if (!rewriting) return statement;
    if (typeof statement === "string") return rewriting(statement);
    // A name stands for the text that it was first sent with.
    return { ...statement, text: rewriting(statement.text), name: undefined };
  };
  const textOf = (statement: Statement) => (typeof statement === "string" ? statement : statement.text).trim();

  // In a transaction that one opened on a connection: its own BEGIN and COMMIT are savepoints of ours.
  const inside = (statement: Statement, values?: unknown[]) =>
    inTurn(async () => {
      const verb = textOf(statement).toUpperCase();
      if (depth === 0 || !/^(BEGIN|COMMIT|ROLLBACK)$/.test(verb)) return send(statement, values);
      if (verb === "BEGIN") return client.query("SAVEPOINT theirs");
      if (verb === "COMMIT") return client.query("RELEASE SAVEPOINT theirs");
      await client.query("ROLLBACK TO SAVEPOINT theirs");
      return client.query("RELEASE SAVEPOINT theirs");
    });
  // A statement of its own: it fails alone.
  const alone = (statement: Statement, values?: unknown[]) =>
    inTurn(async () => {
      if (depth === 0) return send(statement, values);
      await client.query("SAVEPOINT alone");
      try {
        return await send(statement, values);
      } catch (error) {
        await client.query("ROLLBACK TO SAVEPOINT alone");
        throw error;
      } finally {
        await client.query("RELEASE SAVEPOINT alone");
      }
    });

  const pool = new pg.Pool({ connectionString, max: 1 });
  const lent = { query: inside, release: () => undefined, on: () => undefined, removeListener: () => undefined };
  Object.assign(pool, { query: alone, connect: async () => lent });
  const adapter = new PrismaPg(pool, { disposeExternalPool: false, statementNameGenerator: namer() });
  const prisma = new PrismaClient({ adapter });
  (globalThis as { steelyardConnection?: unknown }).steelyardConnection = { prisma, pool };

  return {
    sql: async (text, values) => (await inTurn(() => client.query(text, values))).rows,
    undone: async (work) => {
      await inTurn(() => client.query(depth === 0 ? "BEGIN" : `SAVEPOINT ours${depth}`));
      depth += 1;
      try {
        return await work();
      } finally {
        depth -= 1;
        const undo = depth === 0 ? "ROLLBACK" : `ROLLBACK TO SAVEPOINT ours${depth}; RELEASE SAVEPOINT ours${depth}`;
        await inTurn(() => client.query(undo));
      }
    },
    rewrite: (rewrite) => {
      rewriting = rewrite;
    },
    close: async () => {
      await prisma.$disconnect();
      await client.end();
    },
  };
}

function namer(): ({ sql }: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const name = names.get(sql) ?? `m${names.size}`;
    names.set(sql, name);
    return name;
  };
}
