// Do many entries at once leave what they would have left one by one?
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { hexOf } from "@/domain/trail/bytes";
import { leafHasher, rootOf } from "@/domain/trail/log";
import { weighingTeam } from "@/testing/weighing";
import { entryOf } from "./command";
import { connection } from "./db";
import { nodeCrypto } from "./node-crypto";
import { append, appendAll, openLog } from "./trail";

it("hashes, root, tiles and openings are the same, before and after single ones", async () => {
  const { teamId } = await weighingTeam();
  const { prisma } = connection();
  const roundId = randomUUID();
  await openLog(prisma, { id: roundId, teamId, roundId });
  const entry = () =>
    entryOf(
      { teamId, memberId: teamId },
      "weighting.ballot-cast",
      { roundId, mark: randomUUID(), counted: true },
      { ballot: "one", reasons: "why" },
    );
  const many = (count: number) => Array.from({ length: count }, entry);
  for (const one of many(3)) await append(prisma, one);
  await appendAll(prisma, many(2_600));
  await appendAll(prisma, []);
  for (const one of many(2)) await append(prisma, one);

  const leaves = await prisma.trailLeaf.findMany({ where: { logId: roundId }, orderBy: { seq: "asc" } });
  expect(leaves.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 2_605 }, (_, n) => n));
  const hash = leafHasher(nodeCrypto, roundId);
  const hashes = leaves.map(({ seq, at, body }) => hash({ seq, at, body }));
  expect(leaves.map((leaf) => hexOf(leaf.hash))).toEqual(hashes.map(hexOf));
  expect(leaves.every(({ at }, n) => n === 0 || at > (leaves[n - 1]?.at ?? 0n))).toBe(true);
  const log = await prisma.trailLog.findUniqueOrThrow({ where: { id: roundId } });
  expect([Number(log.size), hexOf(log.root)]).toEqual([2_605, hexOf(rootOf(nodeCrypto, hashes))]);
  const tiles = await prisma.$queryRaw<{ root: Uint8Array }[]>`
    SELECT root FROM trail_tile WHERE log_id = ${roundId}::uuid ORDER BY number`;
  expect(tiles.map(({ root }) => hexOf(root))).toEqual(
    Array.from({ length: 10 }, (_, n) => hexOf(rootOf(nodeCrypto, hashes.slice(256 * n, 256 * (n + 1))))),
  );
  const openings = await prisma.trailOpening.groupBy({
    by: ["label", "value"],
    where: { logId: roundId },
    _count: true,
  });
  expect(openings.map(({ label, value, _count }) => [label, value, _count]).sort()).toEqual([
    ["ballot", '"one"', 2_605],
    ["reasons", '"why"', 2_605],
  ]);
});
