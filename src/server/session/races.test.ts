// Does a meeting keep its rules when two act at the same moment?
import { beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { cast, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

let world: World;
let bo: Seat;
let mia: Seat;

beforeEach(async () => {
  world = await weighingTeam();
  bo = await world.seat("Bo Mensah", "member");
  mia = await world.seat("Mia Novak", "member");
  await world.facilitator.api.session.open(world.at);
});

const lead = () => world.facilitator.api.session;
const settled = async (acts: Promise<unknown>[]) => {
  const ends = await Promise.allSettled(acts);
  const refused = ends.flatMap((end) =>
    end.status === "rejected" ? [end.reason?.cause?.code ?? String(end.reason)] : [],
  );
  return { done: ends.length - refused.length, refused };
};
const count = async (event: string) => connection().prisma.trailLeaf.count({ where: { logId: world.teamId, event } });

describe("two at once", () => {
  it("open one meeting", async () => {
    await lead().end(world.at);
    const opened = await settled(Array.from({ length: 5 }, () => lead().open(world.at)));
    expect(opened).toEqual({ done: 1, refused: new Array(4).fill("session.already-open") });
    expect(await connection().prisma.liveSession.count({ where: { projectId: world.projectId } })).toBe(2);
  });

  it("start it once and end it once, from two devices of the facilitator", async () => {
    const started = await settled([lead().start(world.at), lead().start(world.at)]);
    expect(started).toEqual({ done: 1, refused: ["session.started-already"] });
    const ended = await settled([lead().end(world.at), lead().end(world.at)]);
    expect(ended).toEqual({ done: 1, refused: ["session.none"] });
    expect([await count("session.started"), await count("session.ended")]).toEqual([1, 1]);
  });

  it("go on once, where both press the same thing, and stand at one item where they don't", async () => {
    await lead().start(world.at);
    const items = (await lead().state(world.at))?.items ?? [];
    const [, second, third] = items.map(({ id }) => id);
    const to = (itemId = "") => lead().goTo({ ...world.at, itemId });
    expect(await settled([to(second), to(second)])).toEqual({ done: 2, refused: [] });
    expect(await count("session.went-to")).toBe(1);
    await settled([to(third), to(items[0]?.id)]);
    const state = await lead().state(world.at);
    expect([third, items[0]?.id]).toContain(state?.itemId);
    expect(state?.items.filter((item) => item.state === "done").map(({ id }) => id)).not.toContain(state?.itemId);
  });

  it("take over, and one of them leads", async () => {
    const { projectId } = world;
    await connection().prisma
      .$executeRaw`UPDATE live_session SET led_at = now() - interval '2 minutes' WHERE project_id = ${projectId}::uuid`;
    const { done, refused } = await settled([bo, mia].map(({ api }) => api.session.takeOver(world.at)));
    expect({ done, refused }).toEqual({ done: 1, refused: ["session.facilitator-here"] });
    const { facilitatorId } = await connection().prisma.project.findUniqueOrThrow({ where: { id: projectId } });
    expect([bo.memberId, mia.memberId]).toContain(facilitatorId);
    expect([await count("session.taken-over"), await count("project.facilitator-assigned")]).toEqual([1, 1]);
    await expect(lead().end(world.at)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("let the former facilitator do nothing more once another has taken over, whatever was under way", async () => {
    const { projectId } = world;
    await lead().start(world.at);
    await connection().prisma
      .$executeRaw`UPDATE live_session SET led_at = now() - interval '2 minutes' WHERE project_id = ${projectId}::uuid`;
    const { done, refused } = await settled([
      bo.api.session.takeOver(world.at),
      ...Array.from({ length: 5 }, () => lead().setTimer({ ...world.at, seconds: 60 })),
    ]);
    // Either the timer was set first, and so the facilitator was there; or they lead no more.
    const won = refused.includes("session.facilitator-here");
    expect(won ? refused.length : refused.filter((code) => code === "access.not-allowed").length).toBe(
      won ? 1 : 6 - done,
    );
  });

  it("take one place each, however often they knock", async () => {
    const knocking = [bo, mia].flatMap(({ api }) => Array.from({ length: 4 }, () => api.session.join(world.at)));
    expect(await settled(knocking)).toEqual({ done: 8, refused: [] });
    expect(await count("session.joined")).toBe(3);
  });

  it("vote or only watch: never both", async () => {
    const roundId = await openRound(world);
    await mia.api.session.join(world.at);
    const { done } = await settled([
      cast(world, mia, roundId, [50, 30, 20]),
      mia.api.session.observe({ ...world.at, on: true }),
    ]);
    expect(done).toBe(1);
    const { prisma } = connection();
    const isVoter = await prisma.roundVoter.count({ where: { roundId, memberId: mia.memberId } });
    const hasVoted = await prisma.ballot.count({ where: { roundId, memberId: mia.memberId } });
    expect([isVoter, hasVoted]).toEqual(isVoter ? [1, 1] : [0, 0]);
  });
});
