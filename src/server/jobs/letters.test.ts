// Is everyone told what they should be: once, nothing that is no longer true, nothing blind, and nobody else?
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { openPostOffice } from "@/testing/post-office";
import { cast, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";
import { closeAtDeadline } from "./deadlines";
import { OnItsWay, sendOne, unsent } from "./post";
import { remind, tellThatAllVoted } from "./reminding";
import { lookAround } from "./runner";

const { prisma } = connection();
const minutes = (n: number) => new Date(Date.now() + n * 60_000);
let office: Awaited<ReturnType<typeof openPostOffice>>;
let world: World;
let bo: Seat;
let mia: Seat;

/** Opens a round that began three days ago and closes in so many minutes. */
async function roundClosingIn(left: number, more: { secrecy?: "named" | "anonymous"; showsVoters?: boolean } = {}) {
  const roundId = await openRound(world, { deadline: minutes(60).toISOString(), ...more });
  await prisma.round.update({ where: { id: roundId }, data: { deadline: minutes(left), openedAt: minutes(-4_320) } });
  return roundId;
}
const kept = (kind?: string) =>
  prisma.letter.findMany({ where: { teamId: world.teamId, ...(kind ? { kind } : {}) }, orderBy: { madeAt: "asc" } });
/** Sends what waits, as the workers do, and answers who got what. */
async function deliver() {
  office.delivered.length = 0;
  for (const { id } of await prisma.letter.findMany({ where: { state: "waiting" } })) await sendOne(id);
  return office.delivered.map(({ to, subject }) => [to, subject]);
}
const jobsOf = async (name: string) =>
  (await connection().pool.query<{ id: string }>("SELECT id FROM pgboss.job WHERE name = $1", [name])).rows.map(
    ({ id }) => id,
  );

beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  await prisma.letter.deleteMany({});
  await prisma.round.updateMany({ data: { state: "voided" } });
  Object.assign(office.mood, { refuses: false, takesMs: 0 });
  world = await weighingTeam();
  [bo, mia] = [await world.seat("Bo", "member"), await world.seat("Mia", "member")];
});

describe("reminders", () => {
  it("go to those who have not voted, an hour before the deadline, once, with a job each", async () => {
    const roundId = await roundClosingIn(50);
    await cast(world, bo, roundId, [50, 30, 20]);
    await remind();
    await Promise.all([remind(), remind()]);
    const letters = await kept("reminder-hour");
    expect(letters.map(({ memberId }) => memberId).sort()).toEqual([mia.memberId, world.facilitator.memberId].sort());
    expect(await jobsOf("send-letter")).toEqual(expect.arrayContaining(letters.map(({ id }) => id)));
    expect(await deliver()).toHaveLength(2);
    const [letter] = office.delivered;
    expect(letter?.subject).toBe("Your ballot is due: API runtime");
    expect(letter?.text).toMatch(
      /Round 1 of “API runtime” closes on \w+ \d+ \w+ \d{4} at \d\d:\d\d UTC, in 50 minutes/,
    );
    expect(letter?.text).toContain(`/t/${world.at.team}/p/${world.at.project}/weights`);
    expect(letter?.text).not.toMatch(/Bo|Mia|Operability|\d of \d/);
  });

  it("go to nobody who was left out of the project meanwhile; nor does what its meeting came to", async () => {
    const { at, facilitator } = world;
    await facilitator.api.session.open(at);
    for (const seat of [bo, mia]) await seat.api.session.join(at);
    await roundClosingIn(50);
    await facilitator.api.project.choose({ ...at, participants: [mia.memberId] });
    await remind();
    await facilitator.api.session.end(at);
    const to = (await deliver()).map(([address]) => address);
    expect(to).not.toContain(bo.email);
    expect(to.filter((address) => address === mia.email)).toHaveLength(2);
  });

  it("go a day before it too, and not twice when both are due", async () => {
    const roundId = await roundClosingIn(1_400);
    await remind();
    expect(await kept("reminder-day")).toHaveLength(3);
    await prisma.round.update({ where: { id: roundId }, data: { deadline: minutes(30) } });
    await remind();
    await remind();
    expect(await kept()).toHaveLength(6);
  });

  it("go to nobody once the project is archived, in the bin or past weighing, nor where the letter is no longer true", async () => {
    const roundId = await roundClosingIn(50);
    const { projectId } = world;
    for (const away of [{ archivedAt: new Date() }, { deletedAt: new Date() }, { phase: "sealed" }]) {
      await prisma.project.update({ where: { id: projectId }, data: away });
      await remind();
      await prisma.project.update({
        where: { id: projectId },
        data: { archivedAt: null, deletedAt: null, phase: "weighing" },
      });
    }
    expect(await kept()).toEqual([]);
    await remind();
    await cast(world, bo, roundId, [50, 30, 20]);
    await prisma.member.update({ where: { id: mia.memberId }, data: { leftAt: new Date() } });
    expect(await deliver()).toEqual([[world.facilitator.email, "Your ballot is due: API runtime"]]);
    expect((await kept()).map(({ state }) => state).sort()).toEqual(["dropped", "dropped", "sent"]);
  });

  it("go by no mail to who doesn't wish it, to the example's cast, and where no mail is configured", async () => {
    await prisma.user.update({ where: { id: bo.userId }, data: { letters: false } });
    await roundClosingIn(50);
    await remind();
    expect((await kept()).find(({ memberId }) => memberId === bo.memberId)?.state).toBe("silent");
    await prisma.letter.deleteMany({});
    await prisma.team.update({ where: { id: world.teamId }, data: { isExample: true } });
    await remind();
    expect(await kept()).toEqual([]);
    await prisma.team.update({ where: { id: world.teamId }, data: { isExample: false } });
    for (const name of Object.keys(office.settings)) delete process.env[name];
    await remind();
    Object.assign(process.env, office.settings);
    expect((await kept()).map(({ state }) => state)).toEqual(["silent", "silent", "silent"]);
  });
});

describe("the facilitator", () => {
  it("hears once that everyone has voted, and that the deadline has closed the round", async () => {
    const roundId = await openRound(world, { deadline: minutes(60).toISOString() });
    await tellThatAllVoted();
    for (const seat of [world.facilitator, bo]) await cast(world, seat, roundId, [50, 30, 20]);
    await tellThatAllVoted();
    expect(await kept()).toEqual([]);
    await cast(world, mia, roundId, [50, 30, 20]);
    await tellThatAllVoted();
    await tellThatAllVoted();
    expect(await deliver()).toEqual([[world.facilitator.email, "Everyone has voted: API runtime"]]);
    await prisma.round.update({ where: { id: roundId }, data: { deadline: minutes(-1) } });
    await closeAtDeadline(roundId);
    expect(await deliver()).toEqual([[world.facilitator.email, "Round 1 is closed: API runtime"]]);
  });
});

describe("a letter", () => {
  it("waits where no server takes it, and goes out when one does", async () => {
    const roundId = await roundClosingIn(50);
    await remind();
    const [letter] = await kept();
    const id = String(letter?.id);
    office.mood.refuses = true;
    await expect(sendOne(id)).rejects.toThrow();
    expect(await prisma.letter.findUnique({ where: { id } })).toMatchObject({ state: "waiting", roundId });
    office.mood.refuses = false;
    await sendOne(id);
    await sendOne(id);
    expect(office.delivered.filter(({ messageId }) => messageId === `<${id}@localhost>`)).toHaveLength(1);
  });

  it("is left to who claimed it, until that one must be dead; then it goes out under the same Message-ID", async () => {
    await roundClosingIn(50);
    await remind();
    const [letter] = await kept();
    const id = String(letter?.id);
    office.delivered.length = 0;
    office.mood.takesMs = 300;
    const both = await Promise.allSettled([sendOne(id), sendOne(id)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(office.delivered).toHaveLength(1);
    await prisma.letter.update({ where: { id }, data: { state: "sending", claimedAt: new Date() } });
    await expect(sendOne(id)).rejects.toThrow(OnItsWay);
    await prisma.letter.update({ where: { id }, data: { claimedAt: minutes(-1) } });
    await sendOne(id);
    expect(office.delivered.map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
  });

  it("is put down again where its job was lost, as after a restored backup", async () => {
    await roundClosingIn(50);
    await remind();
    await connection().pool.query("DELETE FROM pgboss.job");
    await prisma.letter.updateMany({ data: { madeAt: minutes(-2) } });
    expect(await unsent()).toHaveLength(3);
    await lookAround();
    expect((await jobsOf("send-letter")).sort()).toEqual((await kept()).map(({ id }) => id).sort());
  });
});
