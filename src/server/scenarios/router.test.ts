// Are scenarios kept, shared and changed by those who may, and by nobody else?
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { account, callerWith } from "@/testing/cast";
import { compared, forGo, forNode } from "@/testing/comparing";
import { no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

let world: World;
let bo: Seat;
let mia: Seat;
let parts: (...each: number[]) => Record<string, number>;
beforeAll(async () => {
  world = await weighingTeam();
  bo = await world.seat("Bo Mensah", "member");
  mia = await world.seat("Mia Novak", "member");
  await compared(world, true, [
    [world.facilitator, [50, 30, 20], forGo],
    [bo, [20, 20, 60], forNode],
  ]);
  parts = (...each) => Object.fromEntries(world.criterionIds.map((id, place) => [id, each[place] ?? 0]));
});

const listed = async (seat: Seat) => (await seat.api.scenarios.list(world.at)).map(({ name }) => name);
const find = async (seat: Seat, name: string) => {
  const found = (await seat.api.scenarios.list(world.at)).find((each) => each.name === name);
  if (!found) throw new Error(`No scenario ${name}`);
  return found;
};

describe("a scenario", () => {
  it("is kept under a name and a number, with the group’s weights of that day, for everybody", async () => {
    const { number } = await bo.api.scenarios.save({ ...world.at, name: "Cheap to run", parts: parts(10, 80, 10) });
    expect(number).toBe(1);
    const [first = "", second = "", third = ""] = world.criterionIds;
    expect(await mia.api.scenarios.list(world.at)).toMatchObject([
      {
        ...{ number: 1, name: "Cheap to run", by: "Bo Mensah", mine: false, mayChange: false, version: 1 },
        weights: { [first]: 1000, [second]: 8000, [third]: 1000 },
        criteria: [{ name: "Operability" }, { name: "Run cost" }, { name: "Hiring" }],
        against: { round: 1, statistic: "mean", weights: { [first]: 3500, [second]: 2500, [third]: 4000 } },
      },
    ]);
    expect(await find(bo, "Cheap to run")).toMatchObject({ mine: true, mayChange: true });
    expect(await find(world.facilitator as Seat, "Cheap to run")).toMatchObject({ mine: false, mayChange: true });
  });

  it("takes any parts, and refuses none at all, other criteria, and missing ones", async () => {
    await bo.api.scenarios.save({ ...world.at, name: "Thirds", parts: parts(1, 1, 1) });
    expect(Object.values((await find(bo, "Thirds")).weights).sort()).toEqual([3333, 3333, 3334]);
    const save = (each: Record<string, number>) =>
      bo.api.scenarios.save({ ...world.at, name: "Never", parts: each }).then(() => null);
    await expect(save(parts(0, 0, 0))).rejects.toMatchObject(no("weighting.ballot-all-zero"));
    await expect(save({})).rejects.toMatchObject(no("scenarios.other-criteria"));
    const [first = "", second = ""] = world.criterionIds;
    await expect(save({ [first]: 1, [second]: 1 })).rejects.toMatchObject(no("scenarios.other-criteria"));
    await expect(save({ ...parts(1, 1, 1), [world.projectId]: 1 })).rejects.toMatchObject(
      no("scenarios.other-criteria"),
    );
    for (const wrong of [parts(-1, 1, 1), parts(0.5, 1, 1), parts(10_001, 1, 1), { ["__proto__"]: 1, name: 2 }])
      await expect(save(wrong)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await listed(bo)).not.toContain("Never");
  });

  it("has a name of its own, however it is written", async () => {
    const save = (name: string) => mia.api.scenarios.save({ ...world.at, name, parts: parts(1, 2, 3) });
    await expect(save("  CHEAP  to run ")).rejects.toMatchObject({ ...no("scenarios.name-taken"), code: "CONFLICT" });
    for (const name of ["", "  ", "x".repeat(61), "two\nlines"])
      await expect(save(name)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await save("Hiring first");
    const { id, version } = await find(mia, "Hiring first");
    const rename = (name: string) => mia.api.scenarios.rename({ ...world.at, id, version, name });
    await expect(rename("thirds")).rejects.toMatchObject(no("scenarios.name-taken"));
    await rename("HIRING first");
    await expect(rename("Too late")).rejects.toMatchObject(no("project.changed-meanwhile"));
    expect(await listed(bo)).toEqual(["Cheap to run", "Thirds", "HIRING first"]);
  });

  it("is changed and deleted by whoever saved it and by the facilitator, and comes back", async () => {
    const { id, version } = await find(bo, "Thirds");
    const at = { ...world.at, id };
    for (const act of [
      () => mia.api.scenarios.rename({ ...at, version, name: "Mine" }),
      () => mia.api.scenarios.reweigh({ ...at, version, parts: parts(1, 0, 0) }),
      () => mia.api.scenarios.remove(at),
    ])
      await expect(act()).rejects.toMatchObject({ ...no("access.not-allowed"), code: "FORBIDDEN" });
    await world.facilitator.api.scenarios.reweigh({ ...at, version, parts: parts(1, 0, 0) });
    expect(await find(bo, "Thirds")).toMatchObject({ version: 2, weights: { [world.criterionIds[0] ?? ""]: 10_000 } });
    await bo.api.scenarios.remove(at);
    expect(await listed(bo)).not.toContain("Thirds");
    await expect(bo.api.scenarios.remove(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(mia.api.scenarios.restore(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await bo.api.scenarios.restore(at);
    expect(await listed(mia)).toContain("Thirds");
    await bo.api.scenarios.remove(at);
    const { number, id: other } = await bo.api.scenarios.save({ ...world.at, name: "Thirds", parts: parts(1, 1, 1) });
    expect(number).toBe(4);
    await expect(bo.api.scenarios.restore(at)).rejects.toMatchObject(no("scenarios.name-taken"));
    await bo.api.scenarios.remove({ ...world.at, id: other });
  });

  it("is read by all who take part, saved from a member on, and nobody else’s business", async () => {
    for (const role of ["observer", "visitor"] as const) {
      const one = await world.seat(`One ${role}`, role);
      expect(await listed(one)).toContain("Cheap to run");
      expect((await one.api.scenarios.list(world.at)).some(({ mayChange }) => mayChange)).toBe(false);
      await expect(one.api.scenarios.save({ ...world.at, name: "Mine", parts: parts(1, 1, 1) })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    }
    const stranger = await account("Stranger", "stranger-of-scenarios@example.org");
    await expect(stranger.api.scenarios.list(world.at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(callerWith().scenarios.list(world.at)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("stays what it is when the group’s weights or the criteria change", async () => {
    const { facilitator, at } = world;
    await facilitator.api.scores.unlock(at);
    await expect(bo.api.scenarios.save({ ...at, name: "Too early", parts: parts(1, 1, 1) })).rejects.toMatchObject({
      ...no("project.not-now"),
      code: "CONFLICT",
    });
    await facilitator.api.weighting.reopen(at);
    const round = await openRound(world);
    const { pointsBallot } = await import("@/testing/weighing");
    await bo.api.weighting.castBallot({ ...at, ...pointsBallot(round, world.criterionIds, [90, 5, 5]) });
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId: round });
    await facilitator.api.weighting.accept({ ...at, roundId: round, statistic: "median" });
    await facilitator.api.scores.lock(at);
    const kept = await find(bo, "Cheap to run");
    expect(kept.against).toMatchObject({ round: 1, weights: { [world.criterionIds[0] ?? ""]: 3500 } });
    await bo.api.scenarios.reweigh({ ...at, id: kept.id, version: kept.version, parts: kept.weights });
    expect((await find(bo, "Cheap to run")).against).toMatchObject({ round: 2, statistic: "median" });
  });

  it("finds no room beyond fifty, and none can be written once the decision is sealed", async () => {
    const { prisma } = connection();
    const have = (await listed(bo)).length;
    await prisma.scenario.createMany({
      data: Array.from({ length: 50 - have }, (_, place) => ({
        ...{ teamId: world.teamId, projectId: world.projectId, number: 100 + place, name: `No. ${place}` },
        ...{ weights: parts(1, 0, 0), against: { round: 1, statistic: "mean", weights: {} }, savedById: bo.memberId },
      })),
    });
    await expect(bo.api.scenarios.save({ ...world.at, name: "One more", parts: parts(1, 1, 1) })).rejects.toMatchObject(
      { ...no("scenarios.too-many"), code: "BAD_REQUEST" },
    );
    await prisma.project.update({ where: { id: world.projectId }, data: { phase: "sealed" } });
    const { id, version } = await find(bo, "Cheap to run");
    const sealed = { ...no("project.not-now"), code: "CONFLICT" };
    await expect(bo.api.scenarios.remove({ ...world.at, id })).rejects.toMatchObject(sealed);
    await expect(bo.api.scenarios.rename({ ...world.at, id, version, name: "X" })).rejects.toMatchObject(sealed);
    expect(await listed(bo)).toHaveLength(50);
  });
});
