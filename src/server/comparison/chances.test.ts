// Does the server say how sure a rank is, and what one ballot does, and keep the ballots?
import { beforeAll, describe, expect, it } from "vitest";
import { account, callerWith } from "@/testing/cast";
import { compared, forGo, forNode } from "@/testing/comparing";
import { weighingTeam } from "@/testing/weighing";

let world: Awaited<ReturnType<typeof weighingTeam>>;
let seats: Awaited<ReturnType<Awaited<ReturnType<typeof weighingTeam>>["seat"]>>[];
let candidateIds: string[];

beforeAll(async () => {
  world = await weighingTeam();
  seats = [world.facilitator, await world.seat("Bo Mensah", "member"), await world.seat("Mia Novak", "member")];
  candidateIds = await compared(world, false, [
    [seats[0] ?? world.facilitator, [50, 30, 20], forGo],
    [seats[1] ?? world.facilitator, [60, 20, 20], forGo],
    [seats[2] ?? world.facilitator, [10, 10, 80], forNode],
  ]);
});

describe("rank chances over the ballots", () => {
  it("are counted in seeded draws, the same at each asking, without a ballot or a name in the answer", async () => {
    const found = await world.facilitator.api.comparison.chances(world.at);
    expect(found).toMatchObject({ samples: 10_000, seed: 4711, ballots: 3 });
    expect(found?.error).toBeCloseTo(0.0098, 6);
    expect(found?.chances.map(({ candidateId }) => candidateId)).toEqual(candidateIds.slice(0, 2));
    for (const { ranks } of found?.chances ?? []) expect(ranks.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(await seats[1]?.api.comparison.chances(world.at)).toEqual(found);
    expect(Object.keys(found?.chances[0] ?? {}).sort()).toEqual(["candidateId", "ranks"]);
    const text = JSON.stringify(found);
    for (const { name, memberId } of seats) expect(text).not.toMatch(new RegExp(`${name}|${memberId}`));
  });

  it("agree with the mixes that the ranking prints", async () => {
    const [found, { mixes }] = await Promise.all([
      world.facilitator.api.comparison.chances(world.at),
      world.facilitator.api.comparison.state(world.at),
    ]);
    for (const { candidateId, share } of mixes.first) {
      const own = found?.chances.find((one) => one.candidateId === candidateId)?.ranks[0] ?? -1;
      expect(Math.abs(own - share)).toBeLessThan(0.02);
    }
  });

  it("are read by everyone who takes part, and by nobody else, once there is something to compare", async () => {
    for (const role of ["observer", "visitor", "member", "admin"] as const) {
      const one = await world.seat(`One ${role}`, role);
      expect((await one.api.comparison.chances(world.at))?.samples).toBe(10_000);
    }
    const stranger = await account("Stranger", "chances@example.org");
    await expect(stranger.api.comparison.chances(world.at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(callerWith().comparison.chances(world.at)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    const early = await weighingTeam();
    await expect(early.facilitator.api.comparison.chances(early.at)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("are nothing where there is one ballot", async () => {
    const alone = await weighingTeam();
    await compared(alone, true, [[alone.facilitator, [50, 30, 20], forGo]]);
    expect(await alone.facilitator.api.comparison.chances(alone.at)).toBeNull();
  });
});

describe("the result without one ballot", () => {
  it("is told without a name where the round has none, in no order that leads to a voter", async () => {
    const found = await world.facilitator.api.comparison.withoutBallots(world.at);
    expect(found?.rows).toHaveLength(3);
    expect(found?.rows.every(({ name }) => name === null)).toBe(true);
    const firsts = found?.rows.map(({ leaders }) => leaders.join()) ?? [];
    expect(firsts).toEqual([...firsts].sort((a, b) => a.localeCompare(b, "en")));
    const text = JSON.stringify(found);
    for (const { name, memberId } of seats) expect(text).not.toMatch(new RegExp(`${name}|${memberId}`));
  });

  it("is told with names where the round has them, by the statistic that was accepted", async () => {
    const open = await weighingTeam();
    const bo = await open.seat("Bo Mensah", "member");
    const ids = await compared(open, true, [
      [open.facilitator, [50, 30, 20], forGo],
      [bo, [20, 20, 60], forNode],
    ]);
    const found = await bo.api.comparison.withoutBallots(open.at);
    expect(found?.rows.map(({ name }) => name)).toEqual(["Ana Kim", "Bo Mensah"]);
    expect(found?.rows.every(({ leaders }) => leaders.every((id) => ids.includes(id)))).toBe(true);
    const stranger = await account("Stranger", "without@example.org");
    await expect(stranger.api.comparison.withoutBallots(open.at)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
