// Are drafts kept for their writer alone?
import { beforeAll, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";
import { connection } from "../db";

let c: Crew;
beforeAll(async () => {
  c = await crew();
});

it("keeps a draft for its writer alone, the last one under its key, without a trace", async () => {
  const key = "criterion/new";
  const leaves = await connection().prisma.trailLeaf.count();
  await c.member.api.drafts.keep({ team: c.team, key, value: { name: "La" } });
  await c.member.api.drafts.keep({ team: c.team, key, value: { name: "Latency" } });
  expect((await c.member.api.drafts.read({ team: c.team, key }))?.value).toEqual({ name: "Latency" });
  expect(await c.owner.api.drafts.read({ team: c.team, key })).toBeNull();
  await c.member.api.drafts.drop({ team: c.team, key });
  expect(await c.member.api.drafts.read({ team: c.team, key })).toBeNull();
  expect(await connection().prisma.trailLeaf.count()).toBe(leaves);
});

it("keeps the last two hundred", async () => {
  for (let n = 0; n < 203; n++) await c.visitor.api.drafts.keep({ team: c.team, key: `ballot/${n}`, value: n });
  expect(await c.visitor.api.drafts.read({ team: c.team, key: "ballot/2" })).toBeNull();
  expect((await c.visitor.api.drafts.read({ team: c.team, key: "ballot/3" }))?.value).toBe(3);
});

it("refuses odd keys, large values, observers and outsiders", async () => {
  const keep = (who: typeof c.member, key: string, value: string) => who.api.drafts.keep({ team: c.team, key, value });
  await expect(keep(c.member, "../x", "")).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(keep(c.member, "a", "x".repeat(70_000))).rejects.toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
  await expect(keep(c.observer, "a", "")).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(c.stranger.api.drafts.read({ team: c.team, key: "a" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
