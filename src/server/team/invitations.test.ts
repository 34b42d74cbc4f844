// Does an invitation let in one person, once, and nobody else?
import { beforeAll, describe, expect, it } from "vitest";
import { account, callerWith } from "@/testing/cast";
import { type Crew, crew } from "@/testing/crew";
import { openRound, weighingTeam } from "@/testing/weighing";
import { tokenHash } from "../access";
import { connection } from "../db";

const no = (refusal: string, code: string) => ({ code, cause: expect.objectContaining({ code: refusal }) });
const invalid = no("team.invitation-invalid", "NOT_FOUND");
const anyone = callerWith();
let c: Crew;
let n = 0;
const guest = () => account("Gus Guest", `guest-${n++}@example.org`);
const link = async (role: "member" | "observer" | "admin" = "member") => {
  const { id, token } = await c.owner.api.team.invite({ team: c.team, role, email: null });
  return { id, token: token ?? "" };
};
beforeAll(async () => {
  c = await crew();
});

describe("a link", () => {
  it("is kept by its hash; its token is told once", async () => {
    const { id, token } = await link();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const row = await connection().prisma.invitation.findUniqueOrThrow({ where: { id } });
    expect(row.tokenHash).toBe(tokenHash(token));
    const listed = JSON.stringify(await c.owner.api.team.invitations({ team: c.team }));
    expect(listed).toContain(id);
    expect(listed).not.toContain(token);
    expect(listed).not.toContain(row.tokenHash);
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBeCloseTo(7 * 86_400_000, -4);
  });

  it("shows its holder the team, the inviter and the role, and nothing more", async () => {
    const { token } = await link("observer");
    const seen = await anyone.team.invitation({ token });
    expect(seen).toMatchObject({ teamName: "Field platform", inviter: "Ana Kim", role: "observer", guest: null });
    expect(Object.keys(seen).sort()).toEqual(
      ["email", "expiresAt", "guest", "inviter", "role", "teamName", "teamSlug"].sort(),
    );
  });

  it("gives the seat, once", async () => {
    const { token } = await link();
    const [gus, eve] = [await guest(), await guest()];
    expect(await gus.api.team.accept({ token })).toEqual({ slug: c.team });
    expect((await gus.api.team.shell({ team: c.team })).me.role).toBe("member");
    await expect(eve.api.team.accept({ token })).rejects.toMatchObject(invalid);
    await expect(anyone.team.invitation({ token })).rejects.toMatchObject(invalid);
  });

  it("gives one seat, though two come at the same moment", async () => {
    const { token } = await link();
    const guests = await Promise.all([guest(), guest(), guest()]);
    const outcome = await Promise.allSettled(guests.map(({ api }) => api.team.accept({ token })));
    expect(outcome.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("runs out, and can be taken back", async () => {
    const [late, back] = [await link(), await link()];
    const expiresAt = new Date(Date.now() - 1000);
    await connection().prisma.invitation.update({ where: { id: late.id }, data: { expiresAt } });
    await c.admin.api.team.revokeInvitation({ team: c.team, id: back.id });
    const gus = await guest();
    for (const { token } of [late, back]) {
      await expect(gus.api.team.accept({ token })).rejects.toMatchObject(invalid);
      await expect(anyone.team.invitation({ token })).rejects.toMatchObject(invalid);
    }
    await expect(c.admin.api.team.revokeInvitation({ team: c.team, id: back.id })).rejects.toMatchObject(invalid);
  });

  it("is worth nothing once its inviter is gone, or mangled", async () => {
    const other = await crew();
    const { token } = await other.admin.api.team.invite({ team: other.team, role: "member", email: null });
    await other.owner.api.team.setRole({ team: other.team, memberId: other.admin.memberId, role: "member" });
    const gus = await guest();
    for (const tried of [token ?? "", "", "x", tokenHash(token ?? "")])
      await expect(gus.api.team.accept({ token: tried })).rejects.toMatchObject(invalid);
  });

  it("has nothing for members, visitors and strangers", async () => {
    const { token } = await link();
    await expect(c.member.api.team.accept({ token })).rejects.toMatchObject(no("team.already-member", "CONFLICT"));
    await expect(anyone.team.accept({ token })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    const vic = await guest();
    await connection().prisma.user.update({ where: { id: vic.userId }, data: { isVisitor: true } });
    await expect(vic.api.team.accept({ token })).rejects.toMatchObject(no("account.visitor-cannot", "FORBIDDEN"));
    await c.visitor.api.team.accept({ token });
    expect((await c.visitor.api.team.shell({ team: c.team })).me.role).toBe("member");
  });

  it("can't give more than its inviter may", async () => {
    const rise = c.admin.api.team.invite({ team: c.team, role: "admin", email: null });
    await expect(rise).rejects.toMatchObject(no("team.rank-too-high", "FORBIDDEN"));
    const visit = c.owner.api.team.invite({ team: c.team, role: "visitor" as never, email: null });
    await expect(visit).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("an invitation for an address", () => {
  it("is for that address only", async () => {
    const { id } = await link();
    const gus = await guest();
    const { prisma } = connection();
    await prisma.invitation.update({ where: { id }, data: { email: gus.email, tokenHash: tokenHash("bound") } });
    const eve = await guest();
    const other = no("team.invitation-for-other-email", "FORBIDDEN");
    await expect(eve.api.team.accept({ token: "bound" })).rejects.toMatchObject(other);
    await gus.api.team.accept({ token: "bound" });
  });

  it("isn't kept where no mail can go", async () => {
    const before = await connection().prisma.invitation.count();
    const ask = c.owner.api.team.invite({ team: c.team, role: "member", email: "new@example.org" });
    await expect(ask).rejects.toMatchObject(no("account.mail-not-configured", "CONFLICT"));
    const again = c.owner.api.team.invite({ team: c.team, role: "member", email: c.member.email });
    await expect(again).rejects.toMatchObject(no("team.already-member", "CONFLICT"));
    expect(await connection().prisma.invitation.count()).toBe(before);
  });
});

it("lets who comes late into the round that is open, and not into a closed one", async () => {
  const world = await weighingTeam();
  const { facilitator, at } = world;
  const come = async (role: "member" | "observer") => {
    const { token } = await facilitator.api.team.invite({ team: at.team, role, email: null });
    const gus = await guest();
    await gus.api.team.accept({ token: token ?? "" });
    return connection().prisma.roundVoter.findMany({
      where: { member: { userId: gus.userId } },
      select: { roundId: true, counted: true },
    });
  };
  const roundId = await openRound(world);
  expect(await come("member")).toEqual([{ roundId, counted: true }]);
  expect(await come("observer")).toEqual([]);
  await connection().prisma.round.update({ where: { id: roundId }, data: { state: "closed" } });
  expect(await come("member")).toEqual([]);
});

it("leaves a rejoiner their old seat", async () => {
  const other = await crew();
  await other.member.api.team.leave({ team: other.team });
  const { token } = await other.owner.api.team.invite({ team: other.team, role: "observer", email: null });
  await other.member.api.team.accept({ token: token ?? "" });
  const { me } = await other.member.api.team.shell({ team: other.team });
  expect(me).toMatchObject({ memberId: other.member.memberId, role: "observer" });
});
