// What does each one see of a meeting, and who may lead it?
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { eventsOf, type Meeting, meetingTeam } from "@/testing/meeting";
import { cast, no, openRound, type Seat } from "@/testing/weighing";

let meeting: Meeting;
beforeAll(async () => {
  meeting = await meetingTeam();
});

describe("who is there", () => {
  beforeEach(() => meeting.meet());

  it("asks for more time: the facilitator sees who, everyone how many, and no trail keeps it", async () => {
    const { world, bo, mia, dora, state, goTo } = meeting;
    const { at } = world;
    const before = await eventsOf(at.team);
    await goTo("weights");
    const roundId = await openRound(world);
    const here = (await eventsOf(at.team)).length;
    await bo.api.session.say({ ...at, wantsTime: true });
    await expect(dora.api.session.say({ ...at, wantsTime: true })).rejects.toMatchObject(no("access.not-allowed"));
    const asking = ({ seats }: Awaited<ReturnType<typeof state>>) => seats.filter((seat) => seat.wantsTime);
    expect(asking(await state()).map(({ name }) => name)).toEqual(["Bo Mensah"]);
    expect(asking(await state(mia))).toEqual([]);
    expect((await state(mia)).wantTime).toBe(1);
    expect((await state(bo)).me.wantsTime).toBe(true);
    // Having voted doesn't take it back: that would tell who has.
    await cast(world, bo, roundId, [50, 30, 20]);
    expect((await state()).wantTime).toBe(1);
    expect((await eventsOf(at.team)).length).toBe(here);
    expect(before.length).toBeLessThan(here);
    await world.facilitator.api.weighting.voidRound({ ...at, roundId, reason: "done" });
    expect((await state()).wantTime).toBe(0);
  });

  it("lets one only watch: out of the open round and of those to come, but not after voting", async () => {
    const { world, mia, lead, state, goTo } = meeting;
    const { at } = world;
    await goTo("weights");
    const roundId = await openRound(world);
    await mia.api.session.observe({ ...at, on: true });
    expect(await state(mia)).toMatchObject({ round: { of: 2 }, me: { observes: true, mayVote: false } });
    await expect(cast(world, mia, roundId, [50, 30, 20])).rejects.toMatchObject(no("weighting.not-in-electorate"));
    await mia.api.session.observe({ ...at, on: false });
    expect((await state(mia)).round?.of).toBe(3);
    await cast(world, mia, roundId, [50, 30, 20]);
    await expect(mia.api.session.observe({ ...at, on: true })).rejects.toMatchObject(no("session.has-voted"));
    await mia.api.weighting.withdrawBallot({ ...at, roundId });
    await expect(mia.api.session.observe({ ...at, on: true })).rejects.toMatchObject(no("session.has-voted"));
    await world.facilitator.api.weighting.voidRound({ ...at, roundId, reason: "done" });
    await mia.api.session.observe({ ...at, on: true });
    const next = await openRound(world);
    expect((await state(mia)).round).toMatchObject({ id: next, of: 2 });
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: next, reason: "done" });
    await lead.end(at);
    const after = await openRound(world);
    expect((await world.facilitator.api.weighting.progress(at))?.of).toBe(3);
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: after, reason: "done" });
  });

  it("asks the ends to speak only where names are shown", async () => {
    const { world, mia, lead, state, goTo } = meeting;
    const { at } = world;
    await goTo("weights");
    const hushed = await openRound(world, { secrecy: "confidential" });
    await expect(lead.askEnds({ ...at, on: true })).rejects.toMatchObject(no("session.not-named"));
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: hushed, reason: "done" });
    const named = await openRound(world);
    await lead.askEnds({ ...at, on: true });
    expect((await state(mia)).asksEnds).toBe(true);
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: named, reason: "done" });
    expect((await state(mia)).asksEnds).toBe(false);
  });

  it("hides visitors from each other, and shows what is on to those who only watch", async () => {
    const { world, bo, dora, state } = meeting;
    const { at } = world;
    const vic = await world.seat("Vi Sitor", "visitor");
    const val = await world.seat("Val Isitor", "visitor");
    for (const { api } of [vic, val, dora]) await api.session.join(at);
    const names = async (seat: Seat) => (await state(seat)).seats.map(({ name }) => name);
    expect(await names(vic)).toEqual(["Ana Kim", "Bo Mensah", "Dora Weber", "Mia Novak", "Vi Sitor"]);
    expect(await names(bo)).not.toContain("Vi Sitor");
    expect((await state(dora)).me).toMatchObject({ mayVote: false, mayRun: false, mayTakeOver: false });
  });

  it("lets another lead once the facilitator was away for a minute", async () => {
    const { world, bo, dora, state } = meeting;
    const { at, projectId } = world;
    expect((await state(bo)).facilitator).toMatchObject({ isAway: false, takeOverAt: null });
    await expect(bo.api.session.takeOver(at)).rejects.toMatchObject(no("session.facilitator-here"));
    const { prisma } = connection();
    await prisma.$executeRaw`UPDATE live_session SET led_at = now() - interval '45 seconds' WHERE project_id = ${projectId}::uuid`;
    expect((await state(bo)).facilitator.isAway).toBe(true);
    await expect(bo.api.session.takeOver(at)).rejects.toMatchObject(no("session.facilitator-here"));
    await prisma.$executeRaw`UPDATE live_session SET led_at = now() - interval '61 seconds' WHERE project_id = ${projectId}::uuid`;
    await expect(dora.api.session.takeOver(at)).rejects.toMatchObject(no("access.not-allowed"));
    await bo.api.session.takeOver(at);
    expect((await state(bo)).me.mayRun).toBe(true);
    expect((await state()).me).toMatchObject({ mayRun: false, mayTakeOver: true });
    expect((await eventsOf(at.team)).slice(-2)).toEqual(["project.facilitator-assigned", "session.taken-over"]);
    await bo.api.project.assign({ ...at, memberId: world.facilitator.memberId });
  });
});
