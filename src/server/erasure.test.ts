// Is a person who deletes their account gone from every table, and does everything still verify?
import { beforeAll, describe, expect, it } from "vitest";
import { ERASED_WORDS } from "@/domain/record/veil";
import { verifyLines } from "@/domain/trail/verify";
import { carriedProof, verifyExport } from "@/domain/trail/verify-export";
import { account, callerWith } from "@/testing/cast";
import { crew } from "@/testing/crew";
import { decidingTeam, seal, sign, written } from "@/testing/deciding";
import { type Cast, playExample } from "@/testing/story";
import { connection, Prisma } from "./db";
import { nodeCrypto } from "./node-crypto";
import { verificationKey } from "./signing";
import { teamExport } from "./team-export";
import { trailBundle } from "./trail/bundle";

const team = "erased";
const db = () => connection().prisma;
let cast: Cast;
let teamId: string;
let words: string[];

beforeAll(async () => {
  cast = await playExample("a password for nobody", team);
  teamId = (await db().team.findFirstOrThrow({ where: { slug: team } })).id;
  const open = (await cast.ana.api.project.list({ team })).rows.find(({ place }) => place === "weights");
  const at = { team, project: open?.number ?? 0 };
  const [criterion] = (await cast.pia.api.criteria.board(at)).criteria;
  const subject = { kind: "criterion" as const, id: criterion?.id ?? "" };
  await cast.pia.api.discussion.write({ ...at, subject, body: "A canary sang in the note." });
  await cast.pia.api.drafts.keep({ team, key: "project/new", value: { title: "A canary sang in the draft." } });
  words = [...(await wordsOf(cast.pia.userId)), ...(await wordsOf(cast.sora.userId))];
  words.push("Pia Osei", "pia@", "Sora Tanaka", "sora@");
});

/** What someone wrote in their own name. */
async function wordsOf(userId: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ said: string }[]>(Prisma.sql`
    WITH own AS (SELECT id FROM member WHERE user_id = ${userId}::uuid)
    SELECT body AS said FROM comment WHERE author_id IN (SELECT id FROM own)
    UNION ALL SELECT r.value FROM ballot, jsonb_each_text(reasons) r WHERE member_id IN (SELECT id FROM own)
    UNION ALL SELECT note FROM score WHERE member_id IN (SELECT id FROM own)
    UNION ALL SELECT body FROM dissent WHERE member_id IN (SELECT id FROM own)
    UNION ALL SELECT reason FROM sign_off WHERE member_id IN (SELECT id FROM own)
    UNION ALL SELECT value ->> 'title' FROM draft WHERE member_id IN (SELECT id FROM own)`);
  return rows.map(({ said }) => said).filter((said) => said !== "");
}

/** Every row of every table as text, with bytes that hold text read as such. */
async function everything(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`);
  const texts: string[] = [];
  for (const { name } of tables) {
    const [row] = await db().$queryRaw<{ text: string | null }[]>(
      Prisma.sql`SELECT string_agg(to_jsonb(t)::text, E'\n') AS text FROM ${Prisma.raw(`"${name}"`)} t`,
    );
    texts.push(row?.text ?? "");
  }
  const [bytes] = await db().$queryRaw<{ text: string }[]>(Prisma.sql`
    SELECT (SELECT string_agg(convert_from(body, 'UTF8'), ' ') FROM trail_leaf)
      || (SELECT string_agg(convert_from(sealed, 'UTF8'), ' ') FROM decision WHERE sealed IS NOT NULL) AS text`);
  return [...texts, bytes?.text ?? ""].join("\n");
}

async function verdict() {
  const lines: string[] = [];
  for await (const line of trailBundle(db(), { teamId, projectId: null, since: null })) lines.push(line.trimEnd());
  return verifyLines(nodeCrypto, lines, { key: verificationKey() });
}

/** Whether a text stands in a row, as JSON writes it. */
const holds = (all: string, said: string) => all.includes(JSON.stringify(said).slice(1, -1));

describe("two who took part in everything", () => {
  let before: Awaited<ReturnType<typeof verdict>>;
  beforeAll(async () => {
    const all = await everything();
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((said) => !holds(all, said))).toEqual([]);
    before = await verdict();
    await cast.pia.api.account.delete({});
    await cast.sora.api.account.delete({});
  });

  it("are in no row of any table", async () => {
    const all = await everything();
    expect(words.filter((said) => holds(all, said))).toEqual([]);
    const left = await db().member.findMany({ where: { teamId, userId: null } });
    expect(left).toHaveLength(2);
    for (const seat of left) expect(seat).toMatchObject({ role: "member", leftAt: expect.any(Date) });
  });

  it("are signed out everywhere, and can come back as someone new only", async () => {
    await expect(cast.pia.api.account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await account("Pia Osei", cast.pia.email);
    await db().user.delete({ where: { email: cast.pia.email } });
  });

  it("leave a trail that verifies, with the same results, and says what is erased", async () => {
    const after = await verdict();
    expect(after.flaw).toBeNull();
    expect(after.records).toEqual(before.records);
    expect(after.rounds).toBe(before.rounds);
    expect(after.entries).toBeGreaterThan(before.entries);
  });

  it("leave records that read, and exports that verify", async () => {
    const files = await teamExport(team, "madr");
    expect(files).toHaveLength(2);
    for (const { text } of files ?? []) {
      const carried = carriedProof(text) ?? expect.fail("no proof");
      const { flaw, erased } = verifyExport(nodeCrypto, carried, verificationKey());
      expect(flaw).toBeNull();
      expect(erased).toBeGreaterThan(0);
      expect(text).toContain("Former member");
    }
    expect(files?.map(({ text }) => text).join("\n")).toContain(ERASED_WORDS);
  });

  it("left an event in the team", async () => {
    const { entries } = await cast.ana.api.trail.team({ team });
    expect(entries.map(({ event }) => event).slice(0, 3)).toContain("team.member-erased");
    expect(entries.find(({ event }) => event === "team.member-erased")).toMatchObject({ who: "Former member" });
  });
});

it("a score's note and a dissent go before the seal too, and the decision goes on", async () => {
  const world = await decidingTeam();
  const { at, bo, facilitator, mia, li, node, criterionIds } = world;
  await facilitator.api.scores.unlock(at);
  const cell = { candidateId: node, criterionId: criterionIds[0] ?? "" };
  await bo.api.scores.set({ ...at, ...cell, value: 3, confidence: "low", note: "A canary sang of Node." });
  await facilitator.api.scores.lock(at);
  await written(world, facilitator, mia, li);
  await sign(world, bo, "object", "A canary objects.");
  await bo.api.record.dissent({ ...at, body: "A canary dissents." });
  const said = ["A canary sang of Node.", "A canary objects.", "A canary dissents.", "Bo Moss"];
  const all = await everything();
  expect(said.filter((each) => !holds(all, each))).toEqual([]);
  await bo.api.account.delete({});
  const after = await everything();
  expect(said.filter((each) => holds(after, each))).toEqual([]);
  const matter = (await facilitator.api.record.draft(at))?.matter;
  expect(matter).toMatchObject({ dissents: [], signing: { of: 3 } });
  expect(await seal(world)).toBe(1);
});

describe("deleting an account", () => {
  it("is refused to a team's only owner, who is told which team; the team may go first", async () => {
    const { owner, team: own, admin } = await crew();
    expect(await owner.api.account.farewell({})).toEqual({ onlyOwnerOf: [{ slug: own, name: "Field platform" }] });
    await expect(owner.api.account.delete({})).rejects.toMatchObject({
      cause: expect.objectContaining({ code: "account.only-owner", params: { teams: "Field platform" } }),
    });
    await admin.api.account.delete({});
    await owner.api.team.delete({ team: own });
    await owner.api.account.delete({});
    await expect(owner.api.account.me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("lets two owners go one after the other, not both at once", async () => {
    const { owner, admin, team: own } = await crew();
    await owner.api.team.setRole({ team: own, memberId: admin.memberId, role: "owner" });
    const both = await Promise.allSettled([owner.api.account.delete({}), admin.api.account.delete({})]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is nothing for visitors or strangers, nor without the password lately", async () => {
    const { visitor, member } = await crew();
    await db().user.update({ where: { id: visitor.userId }, data: { isVisitor: true } });
    await expect(visitor.api.account.delete({})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(callerWith().account.delete({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await db()
      .$executeRaw`UPDATE session SET confirmed_at = now() - interval '11 minutes' WHERE user_id = ${member.userId}::uuid`;
    await expect(member.api.account.delete({})).rejects.toMatchObject({
      cause: expect.objectContaining({ code: "access.confirm-first" }),
    });
  });
});
