// Does a round of blind ballots keep its rules?
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { cast, no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

describe("one round after the other", () => {
  let world: World;
  let bo: Seat;
  let mia: Seat;
  beforeAll(async () => {
    world = await weighingTeam();
    bo = await world.seat("Bo Mensah", "member");
    mia = await world.seat("Mia Novak", "member");
  });

  it("opens, takes and changes ballots, closes, reveals, and accepts the medians", async () => {
    const { facilitator, at, criterionIds } = world;
    const first = await openRound(world);
    await expect(openRound(world)).rejects.toMatchObject(no("weighting.round-already-open"));
    await cast(world, facilitator, first, [50, 30, 20]);
    await cast(world, bo, first, [10, 10, 80]);
    await cast(world, bo, first, [20, 20, 60]);
    await mia.api.weighting.castBallot({ ...at, roundId: first, kind: "abstain", answers: {}, reasons: {} });
    expect(await bo.api.weighting.progress(at)).toMatchObject({ roundId: first, voted: 3, of: 3, takesBallots: true });
    await expect(facilitator.api.weighting.revealRound({ ...at, roundId: first })).rejects.toMatchObject(
      no("weighting.round-not-closed"),
    );
    await facilitator.api.weighting.closeRound({ ...at, roundId: first });
    await expect(cast(world, mia, first, [100, 0, 0])).rejects.toMatchObject(no("weighting.round-closed"));
    await expect(mia.api.weighting.withdrawBallot({ ...at, roundId: first })).rejects.toMatchObject(
      no("weighting.round-closed"),
    );
    await facilitator.api.weighting.revealRound({ ...at, roundId: first });
    await expect(facilitator.api.weighting.revealRound({ ...at, roundId: first })).rejects.toMatchObject(
      no("weighting.already-revealed"),
    );
    const shown = await mia.api.weighting.results({ ...at, roundId: first });
    expect(shown.turnout).toMatchObject({ of: 3, voted: 2, abstained: 1, missing: 0 });
    expect(shown.criteria.map((c) => [c.criterionId, c.median, c.spread])).toEqual([
      [criterionIds[2], 40, 20],
      [criterionIds[0], 35, 15],
      [criterionIds[1], 25, 5],
    ]);
    expect(shown.title).toBe("Hiring splits the team");

    const second = await openRound(world);
    await cast(world, facilitator, second, [40, 30, 30]);
    await cast(world, bo, second, [30, 20, 50]);
    await expect(
      facilitator.api.weighting.accept({ ...at, roundId: first, statistic: "median" }),
    ).rejects.toMatchObject(no("weighting.round-already-open"));
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId: second });
    await expect(
      facilitator.api.weighting.accept({ ...at, roundId: first, statistic: "median" }),
    ).rejects.toMatchObject(no("weighting.newer-round"));
    const again = await bo.api.weighting.results({ ...at, roundId: second });
    expect(again.roundBefore).toBe(1);
    expect(again.voters).toEqual([
      { name: "Ana Kim", isMe: false, share: 1 },
      { name: "Bo Mensah", isMe: true, share: 1 },
    ]);
    const hiring = again.criteria.find((c) => c.criterionId === criterionIds[2]);
    expect(hiring).toMatchObject({ dots: [30, 50], was: [20, 60], mine: 50, before: { spread: 20, word: "split" } });

    await facilitator.api.weighting.accept({ ...at, roundId: second, statistic: "median" });
    const rows = await connection().prisma.criterion.findMany({ where: { projectId: world.projectId } });
    expect(criterionIds.map((id) => rows.find((row) => row.id === id)?.weightBp)).toEqual([3500, 2500, 4000]);
    expect(rows.filter((row) => row.direction === "must").every((row) => row.weightBp === null)).toBe(true);
    expect(await bo.api.project.shell(at)).toMatchObject({ phase: "scoring", acceptedRoundId: second });
    await expect(facilitator.api.weighting.voidRound({ ...at, roundId: second, reason: "no" })).rejects.toMatchObject(
      no("project.not-now"),
    );

    await facilitator.api.weighting.reopen(at);
    expect(await bo.api.project.shell(at)).toMatchObject({ phase: "weighing", acceptedRoundId: null });
    const state = await bo.api.weighting.state(at);
    expect(state.rounds.map((round) => [round.number, round.state])).toEqual([
      [1, "revealed"],
      [2, "revealed"],
    ]);
  });

  it("voids with a reason, in whatever state, and then opens another", async () => {
    const { facilitator, at } = world;
    const third = await openRound(world);
    await cast(world, bo, third, [30, 20, 50]);
    await expect(facilitator.api.weighting.voidRound({ ...at, roundId: third, reason: "  " })).rejects.toThrow();
    await facilitator.api.weighting.voidRound({ ...at, roundId: third, reason: "Wrong criteria" });
    await expect(cast(world, bo, third, [30, 20, 50])).rejects.toMatchObject(no("weighting.round-voided"));
    await expect(bo.api.weighting.results({ ...at, roundId: third })).rejects.toMatchObject(
      no("weighting.not-revealed"),
    );
    await expect(facilitator.api.weighting.voidRound({ ...at, roundId: third, reason: "x" })).rejects.toMatchObject(
      no("weighting.round-voided"),
    );
    const fourth = await openRound(world);
    await cast(world, bo, fourth, [30, 20, 50]);
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId: fourth });
    await facilitator.api.weighting.voidRound({ ...at, roundId: fourth, reason: "Two of us misread it" });
    expect((await bo.api.weighting.results({ ...at, roundId: fourth })).round).toMatchObject({
      state: "voided",
      voidReason: "Two of us misread it",
    });
    expect((await bo.api.weighting.state(at)).current).toBeNull();
  });

  it("refuses a cast after the deadline though nobody has closed the round", async () => {
    const { facilitator, at } = world;
    const past = new Date(Date.now() - 1000).toISOString();
    await expect(openRound(world, { deadline: past })).rejects.toMatchObject(no("project.deadline-past"));
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const id = await openRound(world, { deadline: soon });
    await cast(world, bo, id, [30, 20, 50]);
    await connection().prisma.round.update({ where: { id }, data: { deadline: past } });
    await expect(cast(world, bo, id, [20, 30, 50])).rejects.toMatchObject(no("weighting.round-closed"));
    expect(await bo.api.weighting.progress(at)).toMatchObject({ state: "open", takesBallots: false, voted: 1 });
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId: id });
    expect((await bo.api.weighting.results({ ...at, roundId: id })).turnout.voted).toBe(1);
  });
});

describe("what a ballot may be", () => {
  let world: World;
  let roundId: string;
  let bo: Seat;
  beforeAll(async () => {
    world = await weighingTeam();
    bo = await world.seat("Bo Mensah", "member");
    roundId = await openRound(world);
  });
  const sent = (more: object) =>
    bo.api.weighting.castBallot({
      ...world.at,
      ...{ roundId, kind: "vote" as const, answers: {}, reasons: {} },
      ...more,
    });

  it("refuses what its method refuses, with nothing stored", async () => {
    const [a = "", b = "", c = ""] = world.criterionIds;
    const wrong: [object, string][] = [
      [{ answers: { [a]: 50, [b]: 30, [c]: 21 } }, "weighting.points-sum"],
      [{ answers: { [a]: 50, [b]: 50 } }, "weighting.ballot-incomplete"],
      [{ answers: { [a]: 120, [b]: -20, [c]: 0 } }, "weighting.answer-out-of-range"],
      [{ answers: { [a]: 50.5, [b]: 49.5, [c]: 0 } }, "weighting.answer-out-of-range"],
      [{ answers: { [a]: 50, [b]: 30, [c]: 20, [roundId]: 0 } }, "weighting.unknown-criterion"],
      [{ kind: "abstain", answers: { [a]: 100 } }, "weighting.ballot-answers-nothing"],
      [{ answers: { [a]: 50, [b]: 30, [c]: 20 }, reasons: { [roundId]: "why" } }, "weighting.unknown-criterion"],
    ];
    for (const [ballot, refusal] of wrong) await expect(sent(ballot), refusal).rejects.toMatchObject(no(refusal));
    for (const shape of [
      { answers: { [a]: Number.NaN, [b]: 50, [c]: 50 } },
      { answers: { [a]: "50", [b]: 30, [c]: 20 } },
      { answers: { "not an id": 100 } },
      { kind: "maybe" },
      { answers: { [a]: 50, [b]: 30, [c]: 20 }, reasons: { [a]: "x".repeat(501) } },
      { answers: { [a]: 50, [b]: 30, [c]: 20 }, reasons: { [a]: "bell \u0007" } },
      { more: 1 },
    ])
      await expect(sent(shape)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(sent({ roundId: world.projectId, answers: { [a]: 100, [b]: 0, [c]: 0 } })).rejects.toMatchObject(
      no("access.not-found"),
    );
    expect(await connection().prisma.ballot.count({ where: { roundId } })).toBe(0);
    expect(await connection().prisma.trailLeaf.count({ where: { logId: roundId } })).toBe(0);
  });

  it("takes a doubled submission once, and a withdrawal leaves nothing but its leaf", async () => {
    await Promise.all([1, 2, 3, 4].map(() => cast(world, bo, roundId, [50, 30, 20])));
    expect(await connection().prisma.ballot.count({ where: { roundId } })).toBe(1);
    expect(await connection().prisma.trailLeaf.count({ where: { logId: roundId } })).toBe(1);
    await bo.api.weighting.withdrawBallot({ ...world.at, roundId });
    await expect(bo.api.weighting.withdrawBallot({ ...world.at, roundId })).rejects.toMatchObject(
      no("weighting.no-ballot"),
    );
    expect(await connection().prisma.ballot.count({ where: { roundId } })).toBe(0);
    expect(await connection().prisma.trailLeaf.count({ where: { logId: roundId } })).toBe(2);
  });

  it("moves no time on the round or the project, and no leaf of the team's log", async () => {
    const { prisma } = connection();
    const picture = async () => ({
      project: await prisma.project.findUnique({ where: { id: world.projectId } }),
      round: await prisma.round.findUnique({ where: { id: roundId } }),
      log: await prisma.trailLog.findUnique({ where: { id: world.teamId } }),
    });
    const before = await picture();
    await cast(world, bo, roundId, [40, 40, 20]);
    await cast(world, bo, roundId, [40, 30, 30]);
    await bo.api.weighting.withdrawBallot({ ...world.at, roundId });
    expect(await picture()).toEqual(before);
    const leaves = await prisma.trailLeaf.findMany({ where: { logId: roundId } });
    expect(leaves.every((leaf) => leaf.memberId === null && leaf.projectId === null)).toBe(true);
    const words = leaves.map((leaf) => new TextDecoder().decode(leaf.body)).join();
    expect(words).not.toContain(bo.memberId);
  });
});
