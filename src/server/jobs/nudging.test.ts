// Who is asked for their ballot, how often, and who hears of it?
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { openPostOffice } from "@/testing/post-office";
import { cast, no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";
import { sendOne } from "./post";

const { prisma } = connection();
let office: Awaited<ReturnType<typeof openPostOffice>>;
let world: World;
let bo: Seat;
let mia: Seat;

beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  await prisma.letter.deleteMany({});
  world = await weighingTeam();
  [bo, mia] = [await world.seat("Bo", "member"), await world.seat("Mia", "member")];
});

describe("asking for a ballot", () => {
  it("reaches who is missing, once in ten minutes, and leaves an entry that names nobody", async () => {
    const roundId = await openRound(world);
    await cast(world, bo, roundId, [50, 30, 20]);
    await cast(world, world.facilitator, roundId, [50, 30, 20]);
    const ask = (memberId: string | null = null) =>
      world.facilitator.api.weighting.nudge({ ...world.at, roundId, memberId });
    expect(await ask()).toBeUndefined();
    const [letter, ...more] = await prisma.letter.findMany({ where: { kind: "nudge" } });
    await sendOne(letter?.id ?? "");
    expect(more).toEqual([]);
    expect(office.delivered.map(({ to, subject }) => [to, subject])).toEqual([
      [mia.email, "Ana Kim asks for your ballot: API runtime"],
    ]);
    await expect(ask()).rejects.toMatchObject(no("weighting.nudged-lately"));
    await expect(ask(mia.memberId)).rejects.toMatchObject(no("weighting.nudged-lately"));
    await expect(ask(bo.memberId)).rejects.toMatchObject(no("weighting.nobody-missing"));
    await prisma.letter.updateMany({ where: { kind: "nudge" }, data: { madeAt: new Date(Date.now() - 660_000) } });
    await ask(mia.memberId);
    const leaves = await prisma.trailLeaf.findMany({
      where: { projectId: world.projectId, event: "weighting.nudged" },
    });
    expect(leaves).toHaveLength(2);
    for (const { body } of leaves) expect(new TextDecoder().decode(body)).not.toContain(mia.memberId);
  });

  it("asks no one by name where the round shows nobody who has voted, and tells nothing of those who don't count", async () => {
    const visitor = await world.seat("Vic", "visitor");
    const roundId = await openRound(world, { secrecy: "anonymous" });
    const ask = (memberId: string | null = null) =>
      world.facilitator.api.weighting.nudge({ ...world.at, roundId, memberId });
    await expect(ask(mia.memberId)).rejects.toMatchObject(no("weighting.voters-hidden"));
    await ask();
    const asked = await prisma.letter.findMany({ where: { kind: "nudge" } });
    expect(asked.map(({ memberId }) => memberId)).not.toContain(visitor.memberId);
    for (const seat of [world.facilitator, bo, mia]) await cast(world, seat, roundId, [50, 30, 20]);
    await expect(ask()).rejects.toMatchObject(no("weighting.nobody-missing"));
  });

  it("is refused to everyone but the facilitator, and once no ballot is taken", async () => {
    const roundId = await openRound(world);
    await expect(bo.api.weighting.nudge({ ...world.at, roundId })).rejects.toMatchObject(no("access.not-allowed"));
    await world.facilitator.api.weighting.closeRound({ ...world.at, roundId });
    await expect(world.facilitator.api.weighting.nudge({ ...world.at, roundId })).rejects.toMatchObject(
      no("weighting.round-closed"),
    );
  });
});
