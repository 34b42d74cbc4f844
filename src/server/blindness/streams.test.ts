// Does a stream give ballots or scores away: by what it says, to whom, or when?
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { listen, type Running } from "@/server/listen";
import { type Ear, listenTo } from "@/testing/stream";
import { cast, openRound, pointsBallot, type Seat, type World, weighingTeam } from "@/testing/weighing";

/** Longer than two ticks, in milliseconds. */
const TICKS = 700;
let house: Running;
let world: World;
let voters: Seat[];
const ears: Ear[] = [];
beforeAll(async () => {
  house = await listen({ port: 0, host: "127.0.0.1", page: (_, res) => res.end(), closePages: async () => {} });
  world = await weighingTeam();
  voters = await Promise.all(Array.from({ length: 12 }, (_, i) => world.seat(`Voter ${i}`, "member")));
});
afterEach(async () => {
  await Promise.all(ears.splice(0).map((ear) => ear.close()));
});
afterAll(() => house.close());

const hear = async (who: Seat) => {
  const ear = await listenTo(house.port, who.token, `team=${world.at.team}&project=${world.at.project}`);
  ears.push(ear);
  await ear.until((frames) => frames.length > 0);
  return ear;
};
const ticks = () => new Promise((resolve) => setTimeout(resolve, TICKS));
/** Of that round alone: the one before may still be told to who has just come. */
const counts = (ear: Ear, roundId: string) =>
  ear
    .of("count")
    .filter((count) => count.roundId === roundId)
    .map(({ voted }) => voted);
const isCount = (ear: Ear, roundId: string, voted: number) => ear.until(() => counts(ear, roundId).at(-1) === voted);
const told = (ear: Ear) => ear.frames.filter(({ name }) => name !== "hello" && name !== "presence");
/** A round whose opening has been told by now. */
const opened = async (terms: Parameters<typeof openRound>[1] = {}) => {
  const roundId = await openRound(world, terms);
  await ticks();
  return roundId;
};

describe("ballots", () => {
  it("are told as a number that is the same for everyone, when it changes and not otherwise", async () => {
    const roundId = await opened();
    const [bo, mia] = voters as [Seat, Seat];
    const all = [
      await hear(world.facilitator),
      await hear(bo),
      await hear(await world.seat("Ad Min", "admin")),
      await hear(await world.seat("Dora Weber", "observer")),
      await hear(await world.seat("Vi Sitor", "visitor")),
    ];
    await Promise.all(all.map((ear) => isCount(ear, roundId, 0)));
    await cast(world, bo, roundId, [61, 33, 6]);
    await Promise.all(all.map((ear) => isCount(ear, roundId, 1)));
    await cast(world, bo, roundId, [6, 33, 61]);
    await cast(world, bo, roundId, [33, 61, 6]);
    await ticks();
    await cast(world, mia, roundId, [50, 25, 25]);
    await Promise.all(all.map((ear) => isCount(ear, roundId, 2)));
    await bo.api.weighting.withdrawBallot({ ...world.at, roundId });
    await Promise.all(all.map((ear) => isCount(ear, roundId, 1)));
    for (const ear of all) expect(counts(ear, roundId)).toEqual([0, 1, 2, 1]);
    const seen = all.map((ear) => JSON.stringify(told(ear).filter(({ name }) => name === "count")));
    expect(new Set(seen).size).toBe(1);
    const text = JSON.stringify(all.map(told));
    for (const secret of [bo.memberId, mia.memberId, bo.userId, bo.name, world.criterionIds[0] ?? "?"])
      expect(text).not.toContain(secret);
    for (const ear of all) expect(ear.of("old")).toEqual([]);
    await voided(roundId);
  });

  it("of a visitor move nothing", async () => {
    const visitor = await world.seat("Vera Visitor", "visitor");
    const roundId = await opened();
    const ear = await hear(world.facilitator);
    await isCount(ear, roundId, 0);
    await cast(world, visitor, roundId, [61, 33, 6]);
    await ticks();
    expect(counts(ear, roundId)).toEqual([0]);
    await voided(roundId);
  });

  it("in a round without names are told by their number too", async () => {
    const roundId = await opened({ secrecy: "anonymous", showsVoters: false });
    const ear = await hear(world.facilitator);
    for (const voter of voters.slice(0, 3)) await cast(world, voter, roundId, [61, 33, 6]);
    await isCount(ear, roundId, 3);
    expect(told(ear).every(({ name }) => name === "count")).toBe(true);
    await voided(roundId);
  });

  it("in a burst are told a few times a second", async () => {
    const roundId = await opened();
    const ear = await hear(world.facilitator);
    await isCount(ear, roundId, 0);
    const begun = performance.now();
    await Promise.all(voters.map((voter) => cast(world, voter, roundId, [61, 33, 6])));
    await isCount(ear, roundId, voters.length);
    expect(counts(ear, roundId).length - 1).toBeLessThanOrEqual(1 + Math.ceil((performance.now() - begun) / 250));
    await voided(roundId);
  });
});

describe("scores", () => {
  it("are told as nothing but that there are more or fewer", async () => {
    const { prisma } = connection();
    const [criterionId = ""] = world.criterionIds;
    const proposer = { proposedById: world.facilitator.memberId, teamId: world.teamId, projectId: world.projectId };
    const { id: candidateId } = await prisma.candidate.create({
      data: { id: randomUUID(), name: "Go", description: "", position: 1, ...proposer },
    });
    const [bo] = voters as [Seat];
    const set = (value: number) =>
      bo.api.scores.set({ ...world.at, candidateId, criterionId, value, confidence: "high", note: "" });
    const ear = await hear(world.facilitator);
    await set(4);
    await ear.until(() => ear.of("old").length === 1);
    await set(2);
    await set(1);
    await ticks();
    expect(ear.of("old")).toEqual([{ project: world.at.project, rooms: ["scores"] }]);
    expect(JSON.stringify(told(ear))).not.toMatch(new RegExp(`${bo.memberId}|${candidateId}|${criterionId}`));
  });
});

const voided = (roundId: string) => world.facilitator.api.weighting.voidRound({ ...world.at, roundId, reason: "done" });

it("says what a ballot is, in other places: this would be found", () => {
  expect(JSON.stringify(pointsBallot("r", world.criterionIds, [1, 2, 3]))).toContain(world.criterionIds[0]);
});
