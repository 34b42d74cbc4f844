// Does a revote on one criterion start from everyone's own ballot, and stay a round like any other?
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { cast, no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

describe("a revote on one criterion", () => {
  let world: World;
  let bo: Seat;
  let mia: Seat;
  beforeAll(async () => {
    world = await weighingTeam();
    bo = await world.seat("Bo Mensah", "member");
    mia = await world.seat("Mia Novak", "member");
  });

  it("needs a revealed round of the same method and criteria", async () => {
    const [about = ""] = world.criterionIds;
    await expect(openRound(world, { aboutId: about })).rejects.toMatchObject(no("weighting.nothing-to-revote"));
    const first = await openRound(world);
    await cast(world, bo, first, [60, 30, 10]);
    await cast(world, world.facilitator, first, [20, 40, 40]);
    await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId: first });
    await expect(openRound(world, { aboutId: world.projectId })).rejects.toMatchObject(no("weighting.not-weighed"));
    await expect(openRound(world, { aboutId: about, method: "rating" })).rejects.toMatchObject(
      no("weighting.revote-differs"),
    );
  });

  it("shows names as the round before it did, or what stays the same would tell whose ballots are whose", async () => {
    const aboutId = world.criterionIds[0] ?? "";
    for (const secrecy of ["confidential", "anonymous"] as const)
      await expect(openRound(world, { aboutId, secrecy })).rejects.toMatchObject(no("weighting.revote-shows"));
  });

  it("hands each voter their own last ballot, and nobody another's", async () => {
    const [about = "", other = ""] = world.criterionIds;
    const roundId = await openRound(world, { aboutId: about });
    const current = async (seat: Seat) => (await seat.api.weighting.state(world.at)).current;
    expect(await current(bo)).toMatchObject({ id: roundId, aboutId: about });
    expect((await current(bo))?.mine.last?.answers).toMatchObject({ [about]: 60, [other]: 30 });
    expect((await current(mia))?.mine.last).toBeNull();
    await cast(world, bo, roundId, [40, 45, 15]);
    expect(JSON.stringify(await current(mia))).not.toContain(`"${other}":45`);
    expect(JSON.stringify(await current(world.facilitator))).not.toContain(`"${other}":45`);
    await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId });
    const shown = await mia.api.weighting.results({ ...world.at, roundId });
    expect(shown.round).toMatchObject({ number: 2, aboutId: about });
    expect(shown.criteria.find(({ criterionId }) => criterionId === about)).toMatchObject({ dots: [40], was: [60] });
  });

  it("gives no last ballot in a round that asks about everything, nor in anonymous ones before it", async () => {
    const third = await openRound(world, { secrecy: "anonymous" });
    const current = async (seat: Seat) => (await seat.api.weighting.state(world.at)).current;
    expect((await current(bo))?.mine.last).toBeNull();
    for (const seat of [bo, mia, world.facilitator]) await cast(world, seat, third, [40, 45, 15]);
    await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId: third });
    await openRound(world, { aboutId: world.criterionIds[0] ?? "" });
    expect((await current(bo))?.mine.last).toBeNull();
  });

  it("counts everyone as much as the round before it, as long as they count", async () => {
    const { facilitator, at, criterionIds } = world;
    const open = (await bo.api.weighting.state(at)).current?.id ?? "";
    await facilitator.api.weighting.voidRound({ ...at, roundId: open, reason: "again" });
    const terms = { ...at, method: "points" as const, secrecy: "named" as const, deadline: null };
    const shares = { [bo.memberId]: 3, [mia.memberId]: 2 };
    const { id: roundId } = await facilitator.api.weighting.openRound({ ...terms, shares });
    for (const seat of [bo, mia]) await cast(world, seat, roundId, [40, 45, 15]);
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
    await connection().prisma.member.update({ where: { id: mia.memberId }, data: { role: "observer" } });
    await openRound(world, { aboutId: criterionIds[0] ?? "" });
    expect((await bo.api.weighting.state(at)).current?.shares).toEqual([{ name: "Bo Mensah", share: 3 }]);
  });
});
