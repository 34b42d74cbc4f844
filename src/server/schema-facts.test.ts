// Does the database itself keep teams apart?
import { expect, it } from "vitest";
import { connection } from "./db";

it("every reference inside a team names the team or the project too, so that none can cross", async () => {
  const references = await connection().prisma.$queryRaw<{ from: string; to: string; columns: string[] }[]>`
    SELECT c.conrelid::regclass::text AS from, c.confrelid::regclass::text AS to,
      array_agg(a.attname::text ORDER BY a.attname) AS columns
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'f' AND EXISTS (SELECT 1 FROM pg_attribute t WHERE t.attrelid = c.conrelid AND t.attname = 'team_id')
    GROUP BY c.oid, c.conrelid, c.confrelid`;
  const crossing = references.filter(
    ({ to, columns }) =>
      !["team", "person"].includes(to) && !columns.some((name) => ["team_id", "project_id"].includes(name)),
  );
  expect(crossing).toEqual([]);
  expect(references.length).toBeGreaterThan(30);
});

it("an undefined filter is refused, not dropped", async () => {
  const where = { id: undefined } as unknown as { id: string };
  await expect(connection().prisma.team.findMany({ where })).rejects.toThrow(/undefined/);
  await expect(connection().prisma.team.deleteMany({ where })).rejects.toThrow(/undefined/);
});

it("what one person may save twice at the same moment has one way to collide, for a save on conflict goes on with one alone", async () => {
  const ways = await connection().prisma.$queryRaw<{ table: string; columns: string[] }[]>`
    SELECT i.indrelid::regclass::text AS table, array_agg(a.attname::text ORDER BY a.attname) AS columns
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indisunique AND i.indrelid IN ('ballot'::regclass, 'score'::regclass, 'draft'::regclass)
    GROUP BY i.indexrelid, i.indrelid HAVING array_agg(a.attname::text) <> '{id}' ORDER BY 1`;
  expect(ways.map(({ table }) => table)).toEqual(["ballot", "draft", "score"]);
  expect(ways[0]?.columns).toEqual(["member_id", "round_id"]);
});
