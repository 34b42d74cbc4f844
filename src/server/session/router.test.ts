// How is a meeting held?
import { beforeAll, describe, expect, it } from "vitest";
import { eventsOf, type Meeting, meetingTeam } from "@/testing/meeting";
import { cast, no, openRound } from "@/testing/weighing";

let meeting: Meeting;
beforeAll(async () => {
  meeting = await meetingTeam();
});

describe("a meeting", () => {
  it("is opened once, waits in its lobby, and leads through the rounds to its summary", async () => {
    const { world, bo, mia, lead, state, goTo } = meeting;
    const { at } = world;
    expect(await lead.state(at)).toBeNull();
    await expect(lead.start(at)).rejects.toMatchObject(no("session.none"));
    const { number } = await lead.open(at);
    await expect(lead.open(at)).rejects.toMatchObject(no("session.already-open"));
    expect(await state(bo)).toMatchObject({ number, phase: "lobby", itemId: null, seats: [{ name: "Ana Kim" }] });
    expect((await state()).code).toMatch(/^[A-Z2-9]{6}$/);
    await bo.api.session.join(at);
    await bo.api.session.join(at);
    await lead.start(at);
    await expect(lead.start(at)).rejects.toMatchObject(no("session.started-already"));
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
    await expect(lead.talkAbout({ ...at, criterionId: world.criterionIds[0] ?? "" })).rejects.toMatchObject(
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

    await lead.talkAbout({ ...at, criterionId: world.criterionIds[0] ?? "" });
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
    await lead.end(at);
    expect(await state(bo)).toMatchObject({ state: "ended", phase: "summary", code: null, number });
    await expect(lead.end(at)).rejects.toMatchObject(no("session.none"));
    await world.facilitator.api.weighting.reopen(at);
  });

  it("goes back, skips, parks and takes more on; who was parked a task may finish it", async () => {
    const { world, bo, mia, dora, lead, state, goTo, meet } = meeting;
    const { at } = world;
    await meet();
    const { id: topic } = await lead.addItem({ ...at, kind: "talk", title: "Who is on call?" });
    await lead.goTo({ ...at, itemId: topic });
    expect((await state()).phase).toBe("talk");
    await lead.setItem({ ...at, itemId: topic, state: "skipped" });
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
    await lead.reorder({ ...at, itemIds: (await state()).items.map(({ id }) => id).reverse() });
    expect((await items())[0]).toBe("talk skipped");
    const [criterionId = ""] = world.criterionIds;
    const task = { criterionId, task: "Measure it on Friday", ownerId: bo.memberId, dueOn: "2099-01-01" };
    const { id: parked } = await lead.park({ ...at, ...task });
    expect((await lead.park({ ...at, ...task })).id).toBe(parked);
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
      await expect(lead.park({ ...at, ...task, ownerId })).rejects.toMatchObject(no("access.not-found"));
    await lead.end(at);
    await bo.api.session.finishTask({ ...at, itemId: parked, done: true });
    expect((await state(bo)).items.at(-1)?.doneAt).not.toBeNull();
  });

  it("ends with its project, when that is archived", async () => {
    const { world, bo, state, meet } = meeting;
    const { at } = world;
    await meet();
    await world.facilitator.api.project.archive({ ...at, archived: true });
    expect((await state(bo)).state).toBe("ended");
    expect((await eventsOf(at.team)).slice(-2)).toEqual(["session.ended", "project.archived"]);
    await world.facilitator.api.project.archive({ ...at, archived: false });
  });

  it("stands still while it is paused, and keeps the timer's time", async () => {
    const { world, bo, lead, state, goTo, meet } = meeting;
    const { at } = world;
    await meet();
    await expect(lead.extend({ ...at, seconds: 60 })).rejects.toMatchObject(no("session.no-timer"));
    await lead.setTimer({ ...at, seconds: 300 });
    expect((await state(bo)).timer?.endsAt).not.toBeNull();
    await lead.pause(at);
    await lead.pause(at);
    const paused = (await state(bo)).timer;
    expect(paused?.endsAt).toBeNull();
    for (const attempt of [() => goTo("weights"), () => lead.setTimer({ ...at, seconds: 60 })])
      await expect(attempt()).rejects.toMatchObject(no("session.paused"));
    await lead.resume(at);
    await lead.holdTimer({ ...at, on: true });
    const held = (await state(bo)).timer?.leftMs ?? 0;
    expect(Math.abs(held - (paused?.leftMs ?? 0))).toBeLessThan(2_000);
    await lead.extend({ ...at, seconds: 60 });
    expect((await state(bo)).timer).toEqual({ endsAt: null, leftMs: held + 60_000 });
    await lead.stopTimer(at);
    expect((await state(bo)).timer).toBeNull();
  });
});
