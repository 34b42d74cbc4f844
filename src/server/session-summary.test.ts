// Does a session's summary tell everyone who may read it what it came to, and nobody what is blind?
import { beforeAll, beforeEach, expect, it } from "vitest";
import { connection } from "@/server/db";
import { sendOne } from "@/server/jobs/post";
import { openPostOffice } from "@/testing/post-office";
import { cast, no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

const { prisma } = connection();
let office: Awaited<ReturnType<typeof openPostOffice>>;
let world: World;
let bo: Seat;
let mia: Seat;

beforeAll(async () => {
  office = await openPostOffice();
  return office.close;
});
beforeEach(async () => {
  office.delivered.length = 0;
  world = await weighingTeam();
  [bo, mia] = [await world.seat("Bo", "member"), await world.seat("Mia", "member")];
  await hold();
});

const summary = (seat: Pick<Seat, "api">) => seat.api.session.summary({ ...world.at, number: 1 });

/** A session from its opening to a parked criterion; the round before it gave other weights. */
async function hold() {
  const { at, facilitator, criterionIds } = world;
  const before = await openRound(world);
  await cast(world, bo, before, [20, 30, 50]);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId: before });
  await facilitator.api.session.open(at);
  await facilitator.api.session.start(at);
  for (const seat of [bo, mia]) await seat.api.session.join(at);
  await mia.api.session.observe({ ...at, on: true });
  const roundId = await openRound(world);
  await cast(world, bo, roundId, [60, 30, 10]);
  await cast(world, facilitator, roundId, [60, 30, 10]);
  expect((await summary(bo)).weights.columns).toHaveLength(1);
  expect((await summary(bo)).rounds).toMatchObject([{ number: 2, state: "open", turnout: null }]);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
  await facilitator.api.weighting.accept({ ...at, roundId, statistic: "mean" });
  const task = { task: "Ask operations for figures.", ownerId: mia.memberId, dueOn: "2099-12-01" };
  await facilitator.api.session.park({ ...at, criterionId: criterionIds[1] ?? "", ...task });
}

it("says who, what was settled, how weights moved, what was parked and what is next", async () => {
  await world.facilitator.api.session.end(world.at);
  const told = await summary(bo);
  expect(told).toMatchObject({
    ...{ number: 1, state: "ended", visitors: 0, done: null },
    leaders: [{ name: "Ana Kim", isGuest: false }],
    tookPart: [{ name: "Bo", isGuest: false }],
    watched: [{ name: "Mia", isGuest: false }],
    settled: ["The weights are accepted: they are the mean of the ballots of round 2."],
    rounds: [{ number: 2, state: "revealed", turnout: { voted: 2, of: 2 } }],
    parked: [
      { task: "Ask operations for figures.", title: "Run cost", ownerName: "Mia", dueOn: "2099-12-01", isMine: false },
    ],
    next: { words: "Score the candidates, and lock the scores.", phase: "scoring" },
  });
  const [cost] = world.criterionIds;
  expect(
    told.weights.columns.map(({ number, isBefore, isAccepted, bp }) => [number, isBefore, isAccepted, bp[cost ?? ""]]),
  ).toEqual([
    [1, true, false, 2_000],
    [2, false, true, 6_000],
  ]);
});

it("keeps open tasks on the project's page until they are done", async () => {
  await world.facilitator.api.session.end(world.at);
  const past = () => mia.api.session.past(world.at);
  expect(await past()).toMatchObject({
    sessions: [{ number: 1, state: "ended", people: 3 }],
    tasks: [{ task: "Ask operations for figures.", session: 1, isMine: true, mayFinish: true, dueOn: "2099-12-01" }],
  });
  expect((await bo.api.session.past(world.at)).tasks).toMatchObject([{ isMine: false, mayFinish: false }]);
  const { itemId = "" } = (await past()).tasks[0] ?? {};
  await mia.api.session.finishTask({ ...world.at, itemId, done: true });
  expect((await past()).tasks).toEqual([]);
  expect((await summary(bo)).parked[0]?.doneAt).not.toBeNull();
});

it("goes by mail to those who were there, once, when it has ended", async () => {
  expect(await prisma.letter.count({ where: { teamId: world.teamId, kind: "summary" } })).toBe(0);
  await world.seat("Never there", "member");
  await world.facilitator.api.session.end(world.at);
  const letters = await prisma.letter.findMany({ where: { teamId: world.teamId, kind: "summary" } });
  expect(letters.map(({ memberId }) => memberId).sort()).toEqual(
    [world.facilitator, bo, mia].map(({ memberId }) => memberId).sort(),
  );
  for (const { id } of letters) await sendOne(id);
  const toMia = office.delivered.find(({ to }) => to === mia.email);
  expect(toMia?.subject).toBe("What session 1 came to: API runtime");
  expect(toMia?.text).toContain("The weights are accepted: they are the mean of the ballots of round 2.");
  expect(toMia?.text).toContain("For you to do: Run cost: Ask operations for figures (by 2099-12-01).");
  expect(toMia?.text).toContain(`/t/${world.at.team}/p/${world.at.project}/sessions/1`);
  expect(office.delivered.find(({ to }) => to === bo.email)?.text).toContain("(Mia, by 2099-12-01)");
});

it("names no visitor to others, and is nobody's outside", async () => {
  const visitor = await world.seat("Vic", "visitor");
  await visitor.api.session.join(world.at);
  await world.facilitator.api.session.end(world.at);
  expect(await summary(bo)).toMatchObject({ visitors: 1, tookPart: [{ name: "Bo" }] });
  expect((await summary(visitor)).tookPart.map(({ name }) => name)).toEqual(["Bo", "Vic"]);
  const stranger = await weighingTeam();
  await expect(stranger.facilitator.api.session.summary({ ...world.at, number: 1 })).rejects.toMatchObject(
    no("access.not-found"),
  );
  await expect(bo.api.session.summary({ ...world.at, number: 2 })).rejects.toMatchObject(no("access.not-found"));
});
