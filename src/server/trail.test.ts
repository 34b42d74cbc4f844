// Is the trail an RFC 6962 log that only grows, and do the doors write into it?
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { account, callerWith } from "@/testing/cast";
import { connection } from "./db";
import { append, commitment, openLog } from "./trail";

const sha256 = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("hex");

/** The root of RFC 6962 §2.1, straight from its definition. */
function rootOf(leaves: Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return Buffer.from(leaves[0] ?? []);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Buffer.of(1), rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

describe("the trail", () => {
  const db = () => connection().prisma;

  it("hashes leaves and roots to the published check figures", async () => {
    const bodies = [
      '{"a":"round.opened","o":"round/r1","s":"p_a"}',
      '{"a":"ballot.cast","d":{"c":"ROqqAeFLxhesQ84YTD5w8F6g1BYGH8Kj1gQS87nFbyo="},"o":"round/r1"}',
      '{"a":"round.closed","o":"round/r1","s":"p_a"}',
    ];
    const hashes: Uint8Array[] = [];
    for (const [i, body] of bodies.entries()) {
      const [row] = await db().$queryRaw<{ hash: Uint8Array }[]>`
        SELECT trail_leaf_hash('00000000-0000-4000-8000-000000000001', ${i}::bigint, ${1795219200000000n + BigInt(i)}::bigint, convert_to(${body}, 'UTF8')) AS hash`;
      if (row) hashes.push(row.hash);
    }
    expect(hashes.map(hex)).toEqual([
      "8f097dafbc09c4bd7636e97ade12646d6cb983646eb24311cfc6e23f7381ce0d",
      "ea0ab021e8139ec423ed193c988584120c94746d9e603bed8dea38068ae58120",
      "00b6928f34a91c3493e7bb647557efdbc5d47e0b8a74b90b282ebd83e7e68a5b",
    ]);
    expect(hex(rootOf(hashes))).toBe("a5f06cab31631527694f101b03477efbde89c7330a8b493354b8dc905dec7cf1");
  });

  it("commits to the published check figure", () => {
    expect(commitment("ballot", new Uint8Array(32).fill(9), '{"cost":60,"fit":40}')).toBe(
      "ROqqAeFLxhesQ84YTD5w8F6g1BYGH8Kj1gQS87nFbyo=",
    );
  });

  it("keeps the root of a growing log, and time that only grows", async () => {
    const logId = crypto.randomUUID();
    await openLog(db(), { id: logId, teamId: logId });
    for (let n = 0; n <= 18; n++) {
      const log = await db().trailLog.findUniqueOrThrow({ where: { id: logId } });
      const leaves = await db().trailLeaf.findMany({ where: { logId }, orderBy: { seq: "asc" } });
      expect(log.size).toBe(BigInt(n));
      expect(hex(log.root)).toBe(hex(rootOf(leaves.map((leaf) => leaf.hash))));
      expect(leaves.every((leaf, i) => leaf.seq === BigInt(i) && leaf.at > (leaves[i - 1]?.at ?? 0n))).toBe(true);
      await db()
        .$queryRaw`SELECT trail_append(${logId}::uuid, convert_to(${`{"a":"${n}"}`}, 'UTF8'), 'test', NULL, NULL, '{}', '{}', '{}')`;
    }
  });

  it("lets many append at once, one after the other", async () => {
    const logId = crypto.randomUUID();
    await openLog(db(), { id: logId, teamId: logId });
    const draft = { event: "team.renamed" as const, object: "team/t", subject: null, shown: {}, hidden: [] };
    const seqs = await Promise.all(Array.from({ length: 60 }, () => append(db(), { logId, draft, projectId: null })));
    expect(seqs.map(Number).sort((a, b) => a - b)).toEqual([...Array(60).keys()]);
    const leaves = await db().trailLeaf.findMany({ where: { logId }, orderBy: { seq: "asc" } });
    const log = await db().trailLog.findUniqueOrThrow({ where: { id: logId } });
    expect(hex(log.root)).toBe(hex(rootOf(leaves.map((leaf) => leaf.hash))));
    expect(leaves.every((leaf, i) => leaf.at > (leaves[i - 1]?.at ?? 0n))).toBe(true);
  });

  it("keeps one root for every 256 entries", async () => {
    const logId = crypto.randomUUID();
    await openLog(db(), { id: logId, teamId: logId });
    await db()
      .$executeRaw`SELECT count(trail_append(${logId}::uuid, convert_to('{}', 'UTF8'), 'test', NULL, NULL, '{}', '{}', '{}'))
      FROM generate_series(1, 771)`;
    const leaves = await db().trailLeaf.findMany({ where: { logId }, orderBy: { seq: "asc" } });
    const tiles = await db().trailTile.findMany({ where: { logId }, orderBy: { number: "asc" } });
    expect(tiles.map(({ number, root }) => `${number} ${hex(root)}`)).toEqual(
      [0, 1, 2].map((n) => `${n} ${hex(rootOf(leaves.slice(256 * n, 256 * n + 256).map(({ hash }) => hash)))}`),
    );
  });

  it("refuses to be changed, also by its own database's user", async () => {
    const id = crypto.randomUUID();
    await openLog(db(), { id, teamId: id });
    await db()
      .$executeRaw`SELECT count(trail_append(${id}::uuid, convert_to('{}', 'UTF8'), 'test', NULL, NULL, '{a}', ${[new Uint8Array(32)]}::bytea[], '{b}'))
      FROM generate_series(1, 256)`;
    await db().trailCheckpoint.create({ data: { logId: id, size: 1n, root: new Uint8Array(32), note: "a note" } });
    for (const act of [
      ...["trail_leaf", "trail_log", "trail_tile", "trail_checkpoint"].flatMap((table) => [
        ...[`DELETE FROM ${table}`, `TRUNCATE ${table}`],
      ]),
      ...[
        "UPDATE trail_leaf SET event = 'x'",
        "UPDATE trail_tile SET root = ''",
        "UPDATE trail_opening SET value = ''",
      ],
      ...["UPDATE trail_checkpoint SET note = ''", "TRUNCATE trail_opening", "UPDATE trail_log SET root = ''"],
      ...["UPDATE trail_log SET size = size - 1", "UPDATE trail_log SET size = size + 1, last_at = last_at - 1"],
      `UPDATE trail_log SET size = size + 1, last_at = last_at + 1, team_id = '${crypto.randomUUID()}'`,
    ])
      await expect(db().$executeRawUnsafe(act), act).rejects.toThrow(/only grows/);
    expect(await db().$executeRaw`DELETE FROM trail_opening WHERE log_id = ${id}::uuid AND seq < 3`).toBe(3);
  });
});

describe("the doors", () => {
  let ana: Awaited<ReturnType<typeof account>>;
  let slug: string;
  beforeAll(async () => {
    ana = await account("Ana Kim", `ana-${crypto.randomUUID()}@example.org`);
    slug = `t-${crypto.randomUUID().slice(0, 8)}`;
    await ana.api.team.create({ name: "Field platform", slug });
  });

  it("answer outsiders as if there were nothing, and strangers that they sign in", async () => {
    const bo = await account("Bo", `bo-${crypto.randomUUID()}@example.org`);
    await expect(bo.api.team.members({ team: slug })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(bo.api.team.members({ team: "no-such-team" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(callerWith().team.members({ team: slug })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(callerWith("x".repeat(43)).team.members({ team: slug })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  });

  it("leave an event in the transaction of every change, and nothing of a refused one", async () => {
    const count = () => connection().prisma.trailLeaf.count();
    const before = await count();
    await ana.api.team.create({ name: "Twice", slug }).catch(() => undefined);
    expect(await count()).toBe(before);
    const teams = await connection().prisma.team.count({ where: { slug } });
    expect(teams).toBe(1);
  });
});
