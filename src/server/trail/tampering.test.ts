// Somebody alters the database behind the triggers: does the file of the trail give it away?
import { beforeAll, describe, expect, it } from "vitest";
import { hexOf } from "@/domain/trail/bytes";
import { rootOf } from "@/domain/trail/log";
import { type Known, verifyLines } from "@/domain/trail/verify";
import { account } from "@/testing/cast";
import { connection, type Db } from "../db";
import { nodeCrypto } from "../node-crypto";
import { verificationKey } from "../signing";
import { trailBundle } from "./bundle";

const slug = `t-${crypto.randomUUID().slice(0, 8)}`;
let teamId: string;
let signed: { size: number; root: string };

beforeAll(async () => {
  const ana = await account("Ana Kim", `ana-${crypto.randomUUID()}@example.org`);
  await ana.api.team.create({ name: "Field platform", slug });
  for (const title of ["Queues", "Caches", "Runtimes"])
    await ana.api.project.create({ team: slug, title, question: "Which?", context: "", templateId: null });
  teamId = (await connection().prisma.team.findUniqueOrThrow({ where: { slug } })).id;
  const { root } = await connection().prisma.trailLog.findUniqueOrThrow({ where: { id: teamId } });
  signed = { size: 4, root: hexOf(root) };
});

/** The verdict on the trail after these statements, which the triggers were kept from; afterwards everything is as before. */
async function verdictAfter(statements: (db: Db) => Promise<unknown>, known: Known = {}) {
  let verdict: ReturnType<typeof verifyLines> | undefined;
  const undo = new Error("undo");
  await connection()
    .prisma.$transaction(async (db) => {
      await db.$executeRaw`SET LOCAL session_replication_role = replica`;
      await statements(db);
      const lines: string[] = [];
      for await (const line of trailBundle(db, { teamId, projectId: null, since: null })) lines.push(line.trimEnd());
      verdict = verifyLines(nodeCrypto, lines, { key: verificationKey(), ...known });
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return verdict;
}

/** Writes all hashes and the head anew, as somebody with the program and the database would. */
async function rehash(db: Db): Promise<void> {
  await db.$executeRaw`UPDATE trail_leaf SET hash = trail_leaf_hash(log_id, seq, at, body) WHERE log_id = ${teamId}::uuid`;
  const leaves = await db.trailLeaf.findMany({ where: { logId: teamId }, orderBy: { seq: "asc" } });
  const root = rootOf(
    nodeCrypto,
    leaves.map(({ hash }) => hash),
  );
  await db.trailLog.update({
    where: { id: teamId },
    data: { size: BigInt(leaves.length), root: new Uint8Array(root) },
  });
}

const alter = (db: Db) => db.$executeRaw`
  UPDATE trail_leaf SET body = convert_to(replace(convert_from(body, 'UTF8'), '"number":2', '"number":9'), 'UTF8')
  WHERE log_id = ${teamId}::uuid`;

describe("a trail that was altered in the database", () => {
  it("verifies as long as nobody does: the control", async () => {
    const verdict = await verdictAfter(async () => {});
    expect(verdict).toMatchObject({ flaw: null, entries: 4 });
  });

  it("names an entry whose body was changed", async () => {
    const verdict = await verdictAfter(alter);
    expect(verdict?.flaw?.place).toMatchObject({ log: teamId, seq: "2" });
  });

  it("names an entry that is missing", async () => {
    const verdict = await verdictAfter(
      (db) => db.$executeRaw`DELETE FROM trail_leaf WHERE log_id = ${teamId}::uuid AND seq = 1`,
    );
    expect(verdict?.flaw?.place).toMatchObject({ seq: expect.stringMatching(/^[12]$/) });
  });

  it("names an entry whose hidden value was changed", async () => {
    const verdict = await verdictAfter(
      (db) =>
        db.$executeRaw`UPDATE trail_opening SET value = '"Pipes"' WHERE log_id = ${teamId}::uuid AND seq = 1 AND label = 'title'`,
    );
    expect(verdict?.flaw?.place).toMatchObject({ seq: "1" });
  });

  it("does not verify when two entries changed places, though each hash is right", async () => {
    const verdict = await verdictAfter(async (db) => {
      await db.$executeRaw`
        UPDATE trail_leaf l SET body = o.body FROM trail_leaf o
        WHERE l.log_id = ${teamId}::uuid AND o.log_id = l.log_id AND l.seq IN (1, 2) AND o.seq = 3 - l.seq`;
      await rehash(db);
    });
    expect(verdict?.flaw).not.toBeNull();
  });

  it("written anew as a whole verifies by itself, but not against the head that someone kept", async () => {
    const anew = async (db: Db) => {
      await alter(db);
      await rehash(db);
    };
    expect((await verdictAfter(anew))?.flaw).toBeNull();
    const kept = await verdictAfter(anew, { seen: { log: teamId, ...signed } });
    expect(kept?.flaw?.sentence).toMatch(/seen before/);
  });

  it("with its end cut off verifies by itself, but not against the head that someone kept", async () => {
    const cut = async (db: Db) => {
      await db.$executeRaw`DELETE FROM trail_leaf WHERE log_id = ${teamId}::uuid AND seq = 3`;
      await rehash(db);
    };
    expect((await verdictAfter(cut))?.flaw).toBeNull();
    expect((await verdictAfter(cut, { seen: { log: teamId, ...signed } }))?.flaw?.sentence).toMatch(/cut off/);
  });

  it("isn't even signed where the house has signed another root before", async () => {
    await expect(
      verdictAfter(async (db) => {
        for await (const _ of trailBundle(db, { teamId, projectId: null, since: null }));
        await alter(db);
        await rehash(db);
      }),
    ).rejects.toThrow("had another root at 4 when it was signed");
  });
});
