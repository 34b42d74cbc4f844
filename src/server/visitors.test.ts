// Can a visitor look at everything in the example, and harm nobody?
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { callerWith, openSession } from "@/testing/cast";
import { cast, openRound, type World, weighingTeam } from "@/testing/weighing";
import { connection } from "./db";
import { receiveVisitor } from "./visitors";

const no = (code: string) => expect.objectContaining({ code });
let world: World;
let roundId: string;
let peer = 0;

/** A visitor as the front door receives one, signed in. */
async function visit() {
  const visitor = await receiveVisitor(`peer-${peer++}`);
  const api = callerWith(await openSession(visitor.id));
  const { memberId } = (await api.team.shell({ team: world.at.team })).me;
  return { ...visitor, api, memberId };
}

beforeAll(async () => {
  world = await weighingTeam();
  await expect(receiveVisitor("early")).rejects.toThrow(no("account.visitors-closed"));
  await connection().prisma.team.update({ where: { slug: world.at.team }, data: { isExample: true } });
  roundId = await openRound(world);
});
afterEach(() => {
  process.env.EXAMPLE = "on";
});

describe("a visitor", () => {
  it("has a name, a seat and a ballot that isn't counted, each with its event", async () => {
    const vic = await visit();
    expect(vic.name).toMatch(/^Visitor \d+$/);
    expect(await vic.api.account.me({})).toMatchObject({ isVisitor: true, email: null, hasPassword: false });
    expect(await vic.api.team.mine({})).toMatchObject([{ isExample: true, role: "visitor" }]);
    const voters = { where: { memberId: vic.memberId }, select: { roundId: true, counted: true } };
    expect(await connection().prisma.roundVoter.findMany(voters)).toEqual([{ roundId, counted: false }]);
    const last = { where: { logId: world.teamId }, orderBy: { seq: "desc" as const }, take: 2 };
    const leaves = await connection().prisma.trailLeaf.findMany(last);
    expect(leaves.map(({ event }) => event)).toEqual(["weighting.voter-joined", "team.member-joined"]);
    await cast(world, { ...vic, memberId: vic.memberId } as never, roundId, [100, 0, 0]);
    const { voted, of } = (await world.facilitator.api.weighting.progress(world.at)) ?? {};
    expect({ voted, of }).toEqual({ voted: 0, of: 1 });
  });

  it("is led to the open ballot", async () => {
    const { team, project } = world.at;
    expect((await callerWith().account.ways({})).example).toBe(`/t/${team}/p/${project}/weights`);
  });

  it("may not write, invite, rename, delete, make a team or take an invitation", async () => {
    const vic = await visit();
    const { team } = world.at;
    const { token } = await world.facilitator.api.team.invite({ team, role: "member", email: null });
    const framing = { title: "X", question: "X?", context: "", templateId: null };
    const outcome = await Promise.allSettled([
      vic.api.team.rename({ team, name: "Mine" }),
      vic.api.team.delete({ team }),
      vic.api.team.deleteExample({ team }),
      vic.api.team.invite({ team, role: "observer", email: null }),
      vic.api.team.emails({ team }),
      vic.api.team.removeMember({ team, memberId: world.facilitator.memberId }),
      vic.api.project.create({ team, ...framing }),
      vic.api.weighting.closeAndReveal({ ...world.at, roundId }),
      vic.api.team.create({ name: "Mine", slug: "mine-too" }),
      vic.api.team.accept({ token: token ?? "" }),
      vic.api.account.rename({ name: "Ana Kim" }),
    ]);
    const forbidden = { status: "rejected", reason: { code: "FORBIDDEN" } };
    expect(outcome).toMatchObject(outcome.map(() => forbidden));
  });

  it("sees no other visitor", async () => {
    const [vic, val] = [await visit(), await visit()];
    const seen = await vic.api.team.members({ team: world.at.team });
    expect(seen.map(({ id }) => id)).toContain(vic.memberId);
    expect(seen.map(({ id }) => id)).not.toContain(val.memberId);
    const { team, project } = world.at;
    const asked = { team, project };
    const told = JSON.stringify([
      await vic.api.project.participants(asked),
      await vic.api.project.people(asked),
      await vic.api.trail.timeline({ ...asked, limit: 50 }),
    ]);
    expect(told).toContain(vic.name);
    expect(told).not.toContain(val.name);
  });
});

it("visitors who have gone leave their seats when new ones come; others stay", async () => {
  const { prisma } = connection();
  const [gone, here] = [await visit(), await visit()];
  const dayAgo = new Date(Date.now() - 25 * 3_600_000);
  for (const { id } of [gone, here]) await prisma.user.update({ where: { id }, data: { createdAt: dayAgo } });
  await prisma.session.deleteMany({ where: { userId: gone.id } });
  await visit();
  expect(await prisma.user.count({ where: { id: gone.id } })).toBe(0);
  const seat = await prisma.member.findFirstOrThrow({ where: { id: gone.memberId } });
  expect(seat.userId).toBeNull();
  expect(seat.leftAt).not.toBeNull();
  expect(await prisma.user.count({ where: { id: here.id } })).toBe(1);
  expect(await prisma.trailLeaf.count({ where: { event: "team.member-left", memberId: gone.memberId } })).toBe(1);
});

it("an instance may keep its example to members", async () => {
  process.env.EXAMPLE = "off";
  await expect(receiveVisitor("late")).rejects.toThrow(no("account.visitors-closed"));
  expect((await callerWith().account.ways({})).example).toBeNull();
});

it("one peer gets no more than thirty an hour", async () => {
  const tries = [];
  for (let n = 0; n < 31; n++) tries.push(await receiveVisitor("greedy").catch((error) => error.code));
  expect(tries.filter((each) => each === "access.too-many-tries")).toHaveLength(1);
  await receiveVisitor("modest");
});

it("someone with an account takes a visitor's seat in the example too, once", async () => {
  const { prisma } = connection();
  const bo = await prisma.user.create({ data: { name: "Bo", email: "bo-visits@example.org" } });
  const api = callerWith(await openSession(bo.id));
  const { team, project } = world.at;
  expect(await api.team.joinExample({})).toEqual({ to: `/t/${team}/p/${project}/weights` });
  await api.team.joinExample({});
  expect(await prisma.member.count({ where: { userId: bo.id, role: "visitor" } })).toBe(1);
});
