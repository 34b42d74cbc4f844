// Do proofs from the database hold, whatever the size of a log, and do they read little of a long one?
import { beforeAll, describe, expect, it } from "vitest";
import { checkConsistency, checkInclusion, rootOf } from "@/domain/trail/log";
import { connection } from "../db";
import { nodeCrypto } from "../node-crypto";
import { openLog } from "../trail";
import { openProofs } from "./proofs";

const db = () => connection().prisma;
const logId = crypto.randomUUID();
const SIZE = 1_100;
let leaves: Uint8Array[];

beforeAll(async () => {
  await openLog(db(), { id: logId, teamId: logId });
  await db().$executeRaw`
    SELECT count(trail_append(${logId}::uuid, convert_to('{"a":"test"}', 'UTF8'), 'test', NULL, NULL, '{}', '{}', '{}'))
    FROM generate_series(1, ${SIZE}::int)`;
  const rows = await db().trailLeaf.findMany({ where: { logId }, orderBy: { seq: "asc" }, select: { hash: true } });
  leaves = rows.map(({ hash }) => hash);
});

// The places where tiles and powers of two begin and end, and some between.
const sizes = [1, 2, 3, 255, 256, 257, 300, 511, 512, 513, 767, 768, 769, 1_023, 1_024, 1_025, SIZE];
const near = (size: number) =>
  [...new Set([0, 1, 127, 254, 255, 256, 511, 512, 700, 1_023, 1_024, size - 1])].filter((n) => n < size);
const rootAt = (size: number) => rootOf(nodeCrypto, leaves.slice(0, size));

describe("proofs", () => {
  it.each(sizes)("lead from entries to the root of %i", async (size) => {
    const proofs = await openProofs(db(), logId, size);
    for (const index of near(size)) {
      const leaf = leaves[index] ?? new Uint8Array();
      const claim = { leaf, index, size, root: rootAt(size), proof: await proofs.inclusion(index) };
      expect(checkInclusion(nodeCrypto, claim), `${index} of ${size}`).toBe(true);
      expect(checkInclusion(nodeCrypto, { ...claim, root: rootAt(size - 1) })).toBe(false);
    }
  });

  it.each(sizes)("lead from earlier sizes to %i", async (to) => {
    const proofs = await openProofs(db(), logId, to);
    for (const from of [...near(to), to]) {
      const proof = await proofs.consistency(from);
      const [older, newer] = [from, to].map((size) => ({ size, root: rootAt(size) }));
      expect(older && newer && checkConsistency(nodeCrypto, older, newer, proof), `${from} to ${to}`).toBe(true);
    }
  });

  it("read tiles, and the leaves of two of them at most", async () => {
    let read = 0;
    const counting = new Proxy(db(), {
      get(target, table: "trailTile" | "trailLeaf") {
        return {
          findMany: async (query: object) => {
            const rows = await (target[table].findMany as (query: object) => Promise<unknown[]>)(query);
            read += rows.length;
            return rows;
          },
        };
      },
    });
    await (await openProofs(counting, logId, SIZE)).inclusion(600);
    expect(read).toBe(4 + 256 + (SIZE % 256));
  });

  it("refuse a log that lacks a tile", async () => {
    await expect(openProofs(db(), crypto.randomUUID(), 256)).rejects.toThrow("has 0 tiles of 1");
  });
});
