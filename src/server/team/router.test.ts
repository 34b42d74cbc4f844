// Who may change a team, and does it always keep an owner?
import { beforeAll, describe, expect, it } from "vitest";
import { roles } from "@/domain/access/policy";
import { account, callerWith } from "@/testing/cast";
import { type Crew, crew, type Person } from "@/testing/crew";
import { cast, openRound, weighingTeam } from "@/testing/weighing";
import { connection } from "../db";

const no = (refusal: string, code: string) => ({ code, cause: expect.objectContaining({ code: refusal }) });
const events = async (team: string) => {
  const { id } = await connection().prisma.team.findFirstOrThrow({ where: { slug: team } });
  const leaves = await connection().prisma.trailLeaf.findMany({ where: { logId: id }, orderBy: { seq: "asc" } });
  return leaves.map((leaf) => leaf.event);
};

describe("making a team", () => {
  it("makes its maker the owner, under an address that nobody has", async () => {
    const ana = await account("Ana", "team-ana@example.org");
    await ana.api.team.create({ name: "Acme", slug: "acme" });
    expect(await ana.api.team.freeSlug({ slug: "acme" })).toEqual({ free: "acme-2" });
    const taken = ana.api.team.create({ name: "Acme", slug: "acme" });
    await expect(taken).rejects.toMatchObject(no("team.slug-taken", "CONFLICT"));
    await ana.api.team.create({ name: "Acme", slug: "acme-2" });
    const mine = await ana.api.team.mine({});
    expect(mine).toMatchObject([
      { slug: "acme-2", role: "owner", members: 1, projects: 0 },
      { slug: "acme", role: "owner", members: 1, projects: 0 },
    ]);
    expect(await events("acme")).toEqual(["team.created"]);
  });

  it.each(["A", "a_b", "-a", "a--b", "x".repeat(41), "a b"])("refuses the address %s", async (slug) => {
    const ana = await account("Ana", `slug-${slug.length}-${slug.charCodeAt(1) || 0}@example.org`);
    await expect(ana.api.team.create({ name: "Acme", slug })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("what each role may do", () => {
  let c: Crew;
  let everyone: [string, Person | { api: ReturnType<typeof callerWith> }][];
  beforeAll(async () => {
    c = await crew();
    everyone = [...roles.map((role) => [role, c[role]] as [string, Person]), ["stranger", c.stranger as Person]];
    everyone.push(["nobody", { api: callerWith() }]);
  });
  const refused = { stranger: "NOT_FOUND", nobody: "UNAUTHORIZED" } as Record<string, string>;
  const asked: [string, string, (api: Person["api"]) => Promise<unknown>][] = [
    ["team.shell", "observer", (api) => api.team.shell({ team: c.team })],
    ["team.members", "observer", (api) => api.team.members({ team: c.team })],
    ["team.emails", "admin", (api) => api.team.emails({ team: c.team })],
    ["team.invitations", "admin", (api) => api.team.invitations({ team: c.team })],
    ["team.invite", "admin", (api) => api.team.invite({ team: c.team, role: "member", email: null })],
    ["team.rename", "admin", (api) => api.team.rename({ team: c.team, name: "Field platform" })],
  ];

  it.each(asked)("%s: from %s on", async (_, floor, ask) => {
    for (const [who, { api }] of everyone) {
      const may = (roles as readonly string[]).indexOf(who) >= (roles as readonly string[]).indexOf(floor);
      if (may && !refused[who]) await ask(api);
      else await expect(ask(api), who).rejects.toMatchObject({ code: refused[who] ?? "FORBIDDEN" });
    }
  });

  it("delete: owners only; the example's own way only for the example", async () => {
    const { admin, owner, team } = c;
    await expect(admin.api.team.delete({ team })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const example = owner.api.team.deleteExample({ team });
    await expect(example).rejects.toMatchObject(no("team.not-example", "CONFLICT"));
  });

  it("shows no other visitor, and no address to members", async () => {
    const seen = await c.member.api.team.members({ team: c.team });
    expect(seen.map(({ role }) => role).sort()).toEqual(["admin", "facilitator", "member", "observer", "owner"]);
    expect(JSON.stringify(seen)).not.toContain("@");
    const own = await c.visitor.api.team.members({ team: c.team });
    expect(own.filter(({ role }) => role === "visitor").map(({ id }) => id)).toEqual([c.visitor.memberId]);
  });
});

describe("roles and seats", () => {
  it("change at once, each with its event", async () => {
    const { admin, member, observer, owner, team } = await crew();
    await admin.api.team.setRole({ team, memberId: member.memberId, role: "facilitator" });
    await expect(admin.api.team.setRole({ team, memberId: member.memberId, role: "admin" })).rejects.toMatchObject(
      no("team.rank-too-high", "FORBIDDEN"),
    );
    await owner.api.team.setRole({ team, memberId: admin.memberId, role: "member" });
    await expect(admin.api.team.invitations({ team })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await owner.api.team.removeMember({ team, memberId: observer.memberId });
    await expect(observer.api.team.shell({ team })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await member.api.team.leave({ team });
    await expect(member.api.team.shell({ team })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const happened = ["team.role-changed", "team.role-changed", "team.member-removed", "team.member-left"];
    expect((await events(team)).slice(-4)).toEqual(happened);
  });

  it("never reach into another team", async () => {
    const [here, there] = [await crew(), await crew()];
    const outcome = await Promise.allSettled([
      here.owner.api.team.setRole({ team: here.team, memberId: there.member.memberId, role: "observer" }),
      here.owner.api.team.removeMember({ team: here.team, memberId: there.member.memberId }),
    ]);
    expect(outcome).toMatchObject(outcome.map(() => ({ status: "rejected", reason: { code: "NOT_FOUND" } })));
    await there.member.api.team.shell({ team: there.team });
  });

  it("keep the last owner, though two leave, or depose each other, at the same moment", async () => {
    for (const both of ["leave", "depose"] as const) {
      const { admin: bo, owner: ana, team } = await crew();
      await ana.api.team.setRole({ team, memberId: bo.memberId, role: "owner" });
      const outcome = await Promise.allSettled(
        both === "leave"
          ? [ana.api.team.leave({ team }), bo.api.team.leave({ team })]
          : [
              ana.api.team.setRole({ team, memberId: bo.memberId, role: "member" }),
              bo.api.team.setRole({ team, memberId: ana.memberId, role: "member" }),
            ],
      );
      expect(outcome.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const owners = { role: "owner", leftAt: null, team: { slug: team } };
      expect(await connection().prisma.member.count({ where: owners })).toBe(1);
    }
  });
});

describe("an open round", () => {
  it("hears of a voter who is removed; the ballot stays", async () => {
    const world = await weighingTeam();
    const bo = await world.seat("Bo", "member");
    const round = await openRound(world);
    await cast(world, bo, round, [50, 30, 20]);
    await world.facilitator.api.team.removeMember({ team: world.at.team, memberId: bo.memberId });
    expect((await events(world.at.team)).slice(-2)).toEqual(["team.member-removed", "weighting.voter-left"]);
    expect(await connection().prisma.ballot.count({ where: { roundId: round, memberId: bo.memberId } })).toBe(1);
  });

  it("lets in an observer who becomes a member, as a voter who counts", async () => {
    const world = await weighingTeam();
    const jo = await world.seat("Jo", "observer");
    const round = await openRound(world);
    const { team } = world.at;
    await world.facilitator.api.team.setRole({ team, memberId: jo.memberId, role: "member" });
    expect((await events(team)).slice(-2)).toEqual(["team.role-changed", "weighting.voter-joined"]);
    await cast(world, jo, round, [50, 30, 20]);
  });
});

it("a deleted team is gone, and its address free", async () => {
  const { member, owner, team } = await crew();
  const { token } = await owner.api.team.invite({ team, role: "member", email: null });
  await owner.api.team.delete({ team });
  await expect(owner.api.team.shell({ team })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(callerWith().team.invitation({ token: token ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await member.api.team.mine({})).toEqual([]);
  await member.api.team.create({ name: "Anew", slug: team });
});
