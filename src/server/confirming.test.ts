// Who is asked for their password again, when, and does nothing happen until they give it?
import { beforeAll, describe, expect, it } from "vitest";
import { account } from "@/testing/cast";
import { type Crew, crew, type Person } from "@/testing/crew";
import { SESSION_COOKIE } from "./context";
import { connection } from "./db";
import { hashPassword } from "./passwords";
import { teamTrail } from "./trail-download";

const first = { code: "FORBIDDEN", cause: expect.objectContaining({ code: "access.confirm-first" }) };
const PASSWORD = "correct horse battery";

/** As long ago as the eleventh minute. */
async function letTimePass(userId: string): Promise<void> {
  await connection().prisma
    .$executeRaw`UPDATE session SET confirmed_at = now() - interval '11 minutes' WHERE user_id = ${userId}::uuid`;
}

let c: Crew;
let project: number;
beforeAll(async () => {
  c = await crew();
  const { prisma } = connection();
  const passwordHash = await hashPassword(PASSWORD);
  await prisma.user.updateMany({ where: { id: { in: [c.owner.userId, c.admin.userId] } }, data: { passwordHash } });
  const opening = { title: "API runtime", question: "Which runtime?", context: "", criteria: [], candidates: [] };
  const made = await c.owner.api.project.create({ team: c.team, ...opening, participants: null, templateId: null });
  project = made.number;
});

const acts: [string, (person: Person) => Promise<unknown>][] = [
  ["deleting the team", ({ api }) => api.team.delete({ team: c.team })],
  ["deleting a project", ({ api }) => api.project.delete({ team: c.team, project })],
  ["taking the trail along", ({ api }) => api.trail.takeable({ team: c.team })],
  ["making an admin", ({ api }) => api.team.setRole({ team: c.team, memberId: c.member.memberId, role: "admin" })],
  ["unmaking an admin", ({ api }) => api.team.setRole({ team: c.team, memberId: c.admin.memberId, role: "member" })],
  ["inviting an owner", ({ api }) => api.team.invite({ team: c.team, role: "owner", email: null })],
  ["changing the password", ({ api }) => api.account.changePassword({ current: PASSWORD, password: `${PASSWORD}!` })],
];

describe("who hasn't shown for ten minutes who they are", () => {
  it.each(acts)("is asked before %s, and nothing happens", async (_, act) => {
    await letTimePass(c.owner.userId);
    const before = await connection().prisma.trailLeaf.count();
    await expect(act(c.owner)).rejects.toMatchObject(first);
    expect(await connection().prisma.trailLeaf.count()).toBe(before);
  });

  it("gets no file of the whole trail", async () => {
    await letTimePass(c.owner.userId);
    const ask = () => {
      const headers = { cookie: `${SESSION_COOKIE}=${c.owner.token}` };
      return teamTrail(new Request(`http://localhost:3000/api/t/${c.team}/trail`, { headers }), { team: c.team });
    };
    expect((await ask()).status).toBe(403);
    await c.owner.api.account.confirm({ password: PASSWORD });
    expect((await ask()).status).toBe(200);
  });

  it("isn't asked for what others do every day, nor told more than before where they may nothing", async () => {
    await letTimePass(c.owner.userId);
    await letTimePass(c.member.userId);
    await c.owner.api.team.rename({ team: c.team, name: "Field platform" });
    await c.owner.api.team.setRole({ team: c.team, memberId: c.observer.memberId, role: "member" });
    await c.owner.api.team.invite({ team: c.team, role: "facilitator", email: null });
    await expect(c.member.api.team.delete({ team: c.team })).rejects.toMatchObject({
      cause: expect.objectContaining({ code: "access.not-allowed" }),
    });
  });

  it("goes on with the password, on this device alone, and with no other", async () => {
    await letTimePass(c.admin.userId);
    const wrong = c.admin.api.account.confirm({ password: "correct horse" });
    await expect(wrong).rejects.toMatchObject({ cause: expect.objectContaining({ code: "account.wrong-password" }) });
    await expect(c.admin.api.project.delete({ team: c.team, project })).rejects.toMatchObject(first);
    await c.admin.api.account.confirm({ password: PASSWORD });
    await c.admin.api.project.delete({ team: c.team, project });
    await letTimePass(c.admin.userId);
    await c.admin.api.project.undelete({ team: c.team, project });
  });

  it("can't guess for long", async () => {
    const eve = await account("Eve", "eve-guesses@example.org", await hashPassword(PASSWORD));
    const guess = () => eve.api.account.confirm({ password: "guess" });
    for (let n = 0; n < 10; n++) await guess().catch(() => undefined);
    await expect(guess()).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
  });

  it("without a password shows it by a new sign-in", async () => {
    const sso = await account("Sol", "sol-has-no-password@example.org");
    await letTimePass(sso.userId);
    const confirm = sso.api.account.confirm({ password: "" });
    await expect(confirm).rejects.toMatchObject({ cause: expect.objectContaining({ code: "account.wrong-password" }) });
    const set = { current: "", password: PASSWORD };
    await expect(sso.api.account.changePassword(set)).rejects.toMatchObject(first);
  });
});

it("who has just signed in isn't asked", async () => {
  const ana = await account("Ana", "ana-just-in@example.org");
  await ana.api.account.changePassword({ current: "", password: PASSWORD });
});
