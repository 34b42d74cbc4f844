// Does a command have its effect once, however often its request arrives?
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { account, callerWith, openSession } from "@/testing/cast";
import { type Crew, crew } from "@/testing/crew";
import { connection } from "./db";
import { claim, forgetRequests, requestOf } from "./requests";
import { appRouter } from "./router";
import { createCallerFactory } from "./trpc";

let c: Crew;
beforeAll(async () => {
  c = await crew();
});

const leaves = () => connection().prisma.trailLeaf.count();
const named = (slug: string) => ({ name: "Night shift", slug, requestId: randomUUID() });

describe("a request that arrives again", () => {
  it("gets the same answer and has no second effect, whatever the door", async () => {
    const { member, owner, team } = c;
    const password = { current: "", password: "correct horse battery", requestId: randomUUID() };
    const person = { name: "Nia", email: `nia-${team}@example.org`, password: "correct horse battery" };
    const registration = { ...person, requestId: randomUUID() };
    const draft = { team, key: "criterion/new", value: "Latency", requestId: randomUUID() };
    const invitation = { team, role: "member" as const, email: null, requestId: randomUUID() };
    const founding = named(`night-${team}`.slice(0, 30));
    const calls: [string, () => Promise<unknown>][] = [
      ["account command", () => member.api.team.create(founding)],
      ["team command", () => owner.api.team.invite(invitation)],
      ["account act", () => member.api.account.changePassword(password)],
      ["public act", () => callerWith().account.register(registration)],
      ["draft", () => member.api.drafts.keep(draft)],
    ];
    for (const [door, call] of calls) {
      const first = await call();
      const before = await leaves();
      expect([door, await call()]).toEqual([door, first]);
      expect(await leaves()).toBe(before);
    }
  });

  it("is carried out once though it arrives five times at once", async () => {
    const input = { ...named(`five-${c.team}`.slice(0, 30)) };
    const before = await leaves();
    const answers = await Promise.all(Array.from({ length: 5 }, () => c.owner.api.team.create(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await connection().prisma.team.count({ where: { slug: input.slug } })).toBe(1);
    expect(await leaves()).toBe(before + 1);
  });

  it("is refused with something else in it, or for another procedure", async () => {
    const { api } = c.owner;
    const input = { team: c.team, name: "Field platform two", requestId: randomUUID() };
    await api.team.rename(input);
    const reused = { code: "CONFLICT", cause: { code: "input.request-reused" } };
    await expect(api.team.rename({ ...input, name: "Third" })).rejects.toMatchObject(reused);
    await expect(api.account.rename({ name: "Ana", requestId: input.requestId } as never)).rejects.toMatchObject(
      reused,
    );
    expect((await connection().prisma.team.findUniqueOrThrow({ where: { slug: c.team } })).name).toBe(input.name);
  });

  it("was not carried out where it was refused: then it may succeed", async () => {
    const input = { team: c.team, name: "Nobody's", requestId: randomUUID() };
    await expect(c.member.api.team.rename(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await connection().prisma.member.update({ where: { id: c.member.memberId }, data: { role: "admin" } });
    await c.member.api.team.rename(input);
    await connection().prisma.member.update({ where: { id: c.member.memberId }, data: { role: "member" } });
  });

  it("is another one in another session, and nobody's once that has ended", async () => {
    const { userId } = await account("Ida", `ida-${c.team}@example.org`);
    const token = await openSession(userId);
    const ended = { name: "Ida B", requestId: randomUUID() };
    await callerWith(token).account.rename(ended);
    await callerWith(await openSession(userId)).account.rename({ ...ended, name: "Ida C" });
    await connection().prisma.session.deleteMany({ where: { userId } });
    await expect(callerWith(token).account.rename(ended)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

describe("the table", () => {
  it("tells nothing of what was said, nor to whom", async () => {
    const requestId = randomUUID();
    const invitation = { team: c.team, role: "member" as const, email: null, requestId };
    const { token } = await c.owner.api.team.invite(invitation);
    const rows = JSON.stringify(
      await connection().prisma.$queryRaw`SELECT r::text AS r, encode(answer, 'escape') AS a FROM request r`,
    );
    for (const secret of [token, requestId, c.owner.userId, c.owner.memberId, c.team])
      expect(rows).not.toContain(secret);
  });

  it("forgets after a day", async () => {
    const { prisma } = connection();
    const [old, young] = [requestOf(randomUUID(), "x", "a", {}), requestOf(randomUUID(), "x", "a", {})];
    await claim(prisma, old);
    await claim(prisma, young);
    await prisma.$executeRaw`UPDATE request SET made_at = now() - interval '26 hours' WHERE id = ${old.id}`;
    expect(await forgetRequests(prisma)).toBe(1);
    expect(
      await prisma.request.count({ where: { id: { in: [old.id, young.id].map((id) => new Uint8Array(id)) } } }),
    ).toBe(1);
  });
});

it("every mutation asks for a request id", async () => {
  const bare = createCallerFactory(appRouter)({ sessionToken: c.owner.token, requestId: "test", ip: "test" });
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>);
  const mutations = procedures.filter(([, procedure]) => procedure._def.type === "mutation").map(([name]) => name);
  expect(mutations.length).toBeGreaterThan(50);
  for (const name of mutations) {
    const [room = "", act = ""] = name.split(".");
    const call = (bare as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>)[room]?.[act];
    const refused = await call?.({}).catch((error: unknown) => error);
    expect([name, JSON.stringify(refused)]).toEqual([name, expect.stringContaining("requestId")]);
  }
});
