// How is a meeting held, and what does each one see of it?
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { cast, no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

const events = async (team: string) => {
  const leaves = await connection().prisma.$queryRaw<{ event: string }[]>`
    SELECT l.event FROM trail_leaf l JOIN team t ON t.id = l.log_id WHERE t.slug = ${team} ORDER BY l.seq`;
  return leaves.map(({ event }) => event);
};

let world: World;
let bo: Seat;
let mia: Seat;
let dora: Seat;

beforeAll(async () => {
  world = await weighingTeam();
  bo = await world.seat("Bo Mensah", "member");
  mia = await world.seat("Mia Novak", "member");
  dora = await world.seat("Dora Weber", "observer");
});

const lead = () => world.facilitator.api.session;
const state = async ({ api }: Pick<Seat, "api"> = world.facilitator) => {
  const read = await api.session.state(world.at);
  if (!read) throw new Error("There is no meeting.");
  return read;
};
const itemOf = async (kind: string) => (await state()).items.find((item) => item.kind === kind)?.id ?? "";
const goTo = async (kind: string) => lead().goTo({ ...world.at, itemId: await itemOf(kind) });

/** A fresh meeting, started, with Bo and Mia in it. */
async function meet(): Promise<void> {
  await lead()
    .end(world.at)
    .catch(() => null);
  await lead().open(world.at);
  for (const seat of [bo, mia]) await seat.api.session.join(world.at);
  await lead().start(world.at);
}

describe("a meeting", () => {
  it("is opened once, waits in its lobby, and leads through the rounds to its summary", async () => {
    const { at } = world;
    expect(await lead().state(at)).toBeNull();
    await expect(lead().start(at)).rejects.toMatchObject(no("session.none"));
    const { number } = await lead().open(at);
    await expect(lead().open(at)).rejects.toMatchObject(no("session.already-open"));
    expect(await state(bo)).toMatchObject({ number, phase: "lobby", itemId: null, seats: [{ name: "Ana Kim" }] });
    expect((await state()).code).toMatch(/^[A-Z2-9]{6}$/);
    await bo.api.session.join(at);
    await bo.api.session.join(at);
    await lead().start(at);
    await expect(lead().start(at)).rejects.toMatchObject(no("session.started-already"));
    expect((await state()).phase).toBe("brief");
    expect((await state()).items.map(({ kind }) => kind)).toEqual([
      "brief",
      "weights",
      "scores",
      "compare",
      "sign-off",
    ]);

    await goTo("weights");
    expect(await state(bo)).toMatchObject({ phase: "ready", round: null });
    const first = await openRound(world);
    expect(await state(bo)).toMatchObject({ phase: "voting", round: { id: first, voted: 0, of: 3 } });
    await expect(lead().talkAbout({ ...at, criterionId: world.criterionIds[0] ?? "" })).rejects.toMatchObject(
      no("session.not-here"),
    );
    for (const seat of [bo, mia]) await cast(world, seat, first, seat === bo ? [80, 10, 10] : [10, 80, 10]);
    await world.facilitator.api.weighting.closeRound({ ...at, roundId: first });
    expect((await state(bo)).phase).toBe("locked");
    await world.facilitator.api.weighting.revealRound({ ...at, roundId: first });
    expect((await state(bo)).phase).toBe("revealed");
    const agenda = await bo.api.session.agenda(at);
    expect(agenda).toMatchObject({ roundId: first, by: "disagreement" });
    expect(agenda?.topics.map(({ name }) => name)).toEqual(["Operability", "Run cost", "Hiring"]);
    expect(agenda?.topics[0]).toMatchObject({ median: 45, spread: 35, share: 1 });

    await lead().talkAbout({ ...at, criterionId: world.criterionIds[0] ?? "" });
    expect(await state(bo)).toMatchObject({ phase: "discussing", focusId: world.criterionIds[0] });
    const second = await openRound(world, { aboutId: world.criterionIds[0] ?? "" });
    expect(await state(bo)).toMatchObject({ phase: "voting", round: { aboutId: world.criterionIds[0] } });
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: second, reason: "Too early" });
    expect(await state(bo)).toMatchObject({ phase: "discussing", round: { id: first } });
    await world.facilitator.api.weighting.accept({ ...at, roundId: first, statistic: "median" });
    expect((await state(bo)).phase).toBe("settled");
    await goTo("scores");
    const weights = (await state(bo)).items.find(({ kind }) => kind === "weights");
    expect(weights).toMatchObject({ state: "done", roundId: first });
    await lead().end(at);
    expect(await state(bo)).toMatchObject({ state: "ended", phase: "summary", code: null, number });
    await expect(lead().end(at)).rejects.toMatchObject(no("session.none"));
    await world.facilitator.api.weighting.reopen(at);
  });

  it("goes back, skips, parks and takes more on; who was parked a task may finish it", async () => {
    const { at } = world;
    await meet();
    const { id: topic } = await lead().addItem({ ...at, kind: "talk", title: "Who is on call?" });
    await lead().goTo({ ...at, itemId: topic });
    expect((await state()).phase).toBe("talk");
    await lead().setItem({ ...at, itemId: topic, state: "skipped" });
    await goTo("brief");
    const items = () => state().then((read) => read.items.map((item) => `${item.kind} ${item.state}`));
    expect(await items()).toEqual([
      "brief waiting",
      "weights waiting",
      "scores waiting",
      "compare waiting",
      "sign-off waiting",
      "talk skipped",
    ]);
    await lead().reorder({ ...at, itemIds: (await state()).items.map(({ id }) => id).reverse() });
    expect((await items())[0]).toBe("talk skipped");
    const [criterionId = ""] = world.criterionIds;
    const task = { criterionId, task: "Measure it on Friday", ownerId: bo.memberId, dueOn: "2099-01-01" };
    const { id: parked } = await lead().park({ ...at, ...task });
    expect((await lead().park({ ...at, ...task })).id).toBe(parked);
    expect((await state(bo)).items.at(-1)).toMatchObject({
      ...{ kind: "talk", title: "Operability", state: "parked", task: task.task, ownerName: "Bo Mensah" },
      ...{ dueOn: "2099-01-01", doneAt: null },
    });
    expect((await bo.api.session.agenda(at))?.topics.find((each) => each.criterionId === criterionId)?.isParked).toBe(
      true,
    );
    await expect(mia.api.session.finishTask({ ...at, itemId: parked, done: true })).rejects.toMatchObject(
      no("access.not-allowed"),
    );
    // Nobody but who can say that it is done: an observer couldn't.
    for (const ownerId of ["00000000-0000-4000-8000-00000000dead", dora.memberId])
      await expect(lead().park({ ...at, ...task, ownerId })).rejects.toMatchObject(no("access.not-found"));
    await lead().end(at);
    await bo.api.session.finishTask({ ...at, itemId: parked, done: true });
    expect((await state(bo)).items.at(-1)?.doneAt).not.toBeNull();
  });

  it("ends with its project, when that is archived", async () => {
    const { at } = world;
    await meet();
    await world.facilitator.api.project.archive({ ...at, archived: true });
    expect((await state(bo)).state).toBe("ended");
    expect((await events(at.team)).slice(-2)).toEqual(["session.ended", "project.archived"]);
    await world.facilitator.api.project.archive({ ...at, archived: false });
  });

  it("stands still while it is paused, and keeps the timer's time", async () => {
    const { at } = world;
    await meet();
    await expect(lead().extend({ ...at, seconds: 60 })).rejects.toMatchObject(no("session.no-timer"));
    await lead().setTimer({ ...at, seconds: 300 });
    expect((await state(bo)).timer?.endsAt).not.toBeNull();
    await lead().pause(at);
    await lead().pause(at);
    const paused = (await state(bo)).timer;
    expect(paused?.endsAt).toBeNull();
    for (const attempt of [() => goTo("weights"), () => lead().setTimer({ ...at, seconds: 60 })])
      await expect(attempt()).rejects.toMatchObject(no("session.paused"));
    await lead().resume(at);
    await lead().holdTimer({ ...at, on: true });
    const held = (await state(bo)).timer?.leftMs ?? 0;
    expect(Math.abs(held - (paused?.leftMs ?? 0))).toBeLessThan(2_000);
    await lead().extend({ ...at, seconds: 60 });
    expect((await state(bo)).timer).toEqual({ endsAt: null, leftMs: held + 60_000 });
    await lead().stopTimer(at);
    expect((await state(bo)).timer).toBeNull();
  });
});

describe("who is there", () => {
  beforeEach(meet);

  it("asks for more time: the facilitator sees who, everyone how many, and no trail keeps it", async () => {
    const { at } = world;
    const before = await events(at.team);
    await goTo("weights");
    const roundId = await openRound(world);
    const here = (await events(at.team)).length;
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
    expect((await events(at.team)).length).toBe(here);
    expect(before.length).toBeLessThan(here);
    await world.facilitator.api.weighting.voidRound({ ...at, roundId, reason: "done" });
    expect((await state()).wantTime).toBe(0);
  });

  it("lets one only watch: out of the open round and of those to come, but not after voting", async () => {
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
    await lead().end(at);
    const after = await openRound(world);
    expect((await world.facilitator.api.weighting.progress(at))?.of).toBe(3);
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: after, reason: "done" });
  });

  it("asks the ends to speak only where names are shown", async () => {
    const { at } = world;
    await goTo("weights");
    const hushed = await openRound(world, { secrecy: "confidential" });
    await expect(lead().askEnds({ ...at, on: true })).rejects.toMatchObject(no("session.not-named"));
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: hushed, reason: "done" });
    const named = await openRound(world);
    await lead().askEnds({ ...at, on: true });
    expect((await state(mia)).asksEnds).toBe(true);
    await world.facilitator.api.weighting.voidRound({ ...at, roundId: named, reason: "done" });
    expect((await state(mia)).asksEnds).toBe(false);
  });

  it("hides visitors from each other, and shows what is on to those who only watch", async () => {
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
    expect((await events(at.team)).slice(-2)).toEqual(["project.facilitator-assigned", "session.taken-over"]);
    await bo.api.project.assign({ ...at, memberId: world.facilitator.memberId });
  });
});
