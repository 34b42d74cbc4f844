// Does presence tell who is here, and nothing more?
import { beforeAll, beforeEach, expect, it } from "vitest";
import { GONE_AFTER, IDLE_AFTER } from "@/domain/presence/people";
import { type Crew, crew } from "@/testing/crew";
import { connection } from "../db";
import { projectStores } from "../store";
import { forgetPeople, seePeople, whoIsHere } from "../who-is-here";

const { prisma } = connection();
const criterion = "criterion/00000000-0000-4000-8000-00000000000a";
let c: Crew;
let at: { team: string; project: number };
let project: { teamId: string; id: string };

beforeAll(async () => {
  c = await crew();
  const { number } = await c.facilitator.api.project.create({
    ...{ team: c.team, title: "API runtime", question: "Which?", context: "", templateId: null },
  });
  at = { team: c.team, project: number };
  project = await prisma.project.findFirstOrThrow({
    where: { title: "API runtime" },
    select: { id: true, teamId: true },
  });
});
beforeEach(async () => void (await prisma.presence.deleteMany()));

const here = async () => (await whoIsHere(prisma, [project.id])).get(project.id);
const present = ({ memberId }: { memberId: string }) => ({ teamId: project.teamId, projectId: project.id, memberId });
const ago = (column: "seen_at" | "active_at", ms: number) =>
  prisma.$executeRawUnsafe(`UPDATE presence SET ${column} = now() - interval '${ms} ms'`);

it("names members with what they edit, those who edit first, and only counts visitors", async () => {
  await c.owner.api.presence.here({ ...at, state: "active", place: null });
  await c.member.api.presence.here({ ...at, state: "active", place: criterion });
  await c.visitor.api.presence.here({ ...at, state: "active", place: null });
  const mia = { memberId: c.member.memberId, name: "Tom Okafor", state: "active", place: criterion };
  const ana = { memberId: c.owner.memberId, name: "Ana Kim", state: "active", place: null };
  expect(await here()).toEqual({ people: [mia, ana], more: 0, visitors: 1 });
});

it("tells who is idle and who is gone; an idle browser takes nothing from what they do in another", async () => {
  await c.member.api.presence.here({ ...at, state: "active", place: criterion });
  await c.member.api.presence.here({ ...at, state: "idle", place: null });
  expect((await here())?.people[0]).toMatchObject({ state: "active", place: criterion });
  await ago("active_at", IDLE_AFTER + 1);
  expect((await here())?.people[0]).toMatchObject({ state: "idle", place: criterion });
  await ago("seen_at", GONE_AFTER + 1);
  expect(await here()).toEqual({ people: [], more: 0, visitors: 0 });
});

it("sees the people of many streams in one statement, and leaves alone what they edit", async () => {
  await c.member.api.presence.here({ ...at, state: "active", place: criterion });
  await ago("seen_at", GONE_AFTER + 1);
  await seePeople(prisma, [present(c.owner), present(c.member), present(c.member)]);
  expect((await here())?.people.map(({ name, place }) => ({ name, place }))).toEqual([
    { name: "Tom Okafor", place: criterion },
    { name: "Ana Kim", place: null },
  ]);
});

it("says when someone was last seen, and forgets it after a day", async () => {
  const { presence } = projectStores(prisma, present(c.facilitator));
  expect(await presence.lastSeen(c.member.memberId)).toBeNull();
  await seePeople(prisma, [present(c.member)]);
  expect(Date.now() - Number(await presence.lastSeen(c.member.memberId))).toBeLessThan(5_000);
  await ago("seen_at", 86_400_001);
  await forgetPeople(prisma);
  expect(await presence.lastSeen(c.member.memberId)).toBeNull();
});

it("is no longer told of who has left the team", async () => {
  await c.admin.api.presence.here({ ...at, state: "active", place: null });
  await prisma.member.update({ where: { id: c.admin.memberId }, data: { leftAt: new Date() } });
  expect((await here())?.people).toEqual([]);
});

it("takes no place where someone votes or scores, and no trail", async () => {
  const leaves = await prisma.trailLeaf.count();
  const say = (place: string) => c.member.api.presence.here({ ...at, state: "active", place });
  for (const place of ["ballot", "score/00000000-0000-4000-8000-00000000000a", "criterion/Latency", "framing\n"])
    await expect(say(place)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await say("decision");
  expect(await prisma.trailLeaf.count()).toBe(leaves);
});

it("is for those who may see the project", async () => {
  const limited = await c.facilitator.api.project.create({
    ...{ team: c.team, title: "Pay", question: "How much?", context: "", templateId: null },
  });
  const there = { team: c.team, project: limited.number };
  await c.facilitator.api.project.choose({ ...there, participants: [c.owner.memberId] });
  const say = (who: Crew["member"]) => who.api.presence.here({ ...there, state: "active", place: null });
  await expect(say(c.member)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(c.stranger.api.presence.here({ ...there, state: "active", place: null })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await say(c.facilitator);
});
