// What can a guest of a meeting do and see, and how do they leave?
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { account, callerWith } from "@/testing/cast";
import { decidingTeam } from "@/testing/deciding";
import { comeAs, openToGuests } from "@/testing/guests";
import { cast, no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";
import { connection } from "../db";
import { returningGuest } from "../guests";

const refused = (code: string) => expect.objectContaining({ code });
const reset = () => connection().prisma.rateLimit.deleteMany();
let world: World;
let code: string;
beforeAll(async () => {
  world = await weighingTeam();
  code = await openToGuests(world);
});
beforeEach(reset);

describe("a guest", () => {
  let gia: Seat;
  beforeAll(async () => {
    gia = await comeAs("Gia", code);
  });

  it("votes, counted only where the round says so, whenever they came", async () => {
    const { at, facilitator } = world;
    const bo = await world.seat("Bo Second", "member");
    for (const guestsCount of [false, true]) {
      const roundId = await openRound(world, { guestsCount });
      const before = (await facilitator.api.weighting.progress(at))?.of ?? 0;
      const late = await comeAs(`Late ${guestsCount}`, code);
      expect((await facilitator.api.weighting.progress(at))?.of).toBe(before + (guestsCount ? 1 : 0));
      for (const seat of [facilitator, bo]) await cast(world, seat, roundId, [50, 30, 20]);
      for (const seat of [gia, late]) await cast(world, seat, roundId, [0, 0, 100]);
      await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
      const { turnout, voters } = await gia.api.weighting.results({ ...at, roundId });
      expect(turnout).toMatchObject(guestsCount ? { voted: 4, notCounted: 0 } : { voted: 2, notCounted: 2 });
      expect(JSON.stringify(voters).includes("Gia (guest)")).toBe(guestsCount);
      await facilitator.api.weighting.voidRound({ ...at, roundId, reason: "again" });
    }
  });

  it("is in no list of the team's people, and holds nothing of the project", async () => {
    const { at, facilitator } = world;
    const seen = await Promise.all([
      facilitator.api.team.members({ team: at.team }),
      facilitator.api.team.emails({ team: at.team }),
      facilitator.api.project.participants(at),
      facilitator.api.project.people(at),
      facilitator.api.project.home({ team: at.team }),
      facilitator.api.project.list({ team: at.team }),
    ]);
    expect(JSON.stringify(seen)).not.toContain("guest)");
    expect(JSON.stringify(seen)).not.toContain(gia.memberId);
    await expect(facilitator.api.project.assign({ ...at, memberId: gia.memberId })).rejects.toMatchObject(
      no("project.facilitator-needs-seat"),
    );
    await expect(
      facilitator.api.team.setRole({ team: at.team, memberId: gia.memberId, role: "owner" }),
    ).rejects.toMatchObject(no("team.rank-too-high"));
  });

  it("comes back by a link of their own, on any device, and by none that isn't", async () => {
    const { token } = await gia.api.session.ownLink(world.at);
    expect(await callerWith().session.guestLink({ token })).toMatchObject({
      name: "Gia (guest)",
      title: "API runtime",
    });
    expect(await returningGuest({ token }, "p")).toEqual({ id: gia.userId });
    expect(await returningGuest({ token }, "p")).toEqual({ id: gia.userId });
    const kept = await connection().prisma.guestLink.findMany();
    expect(JSON.stringify(kept)).not.toContain(token);
    for (const wrong of [token.slice(1), "", 5, "x".repeat(500)])
      await expect(returningGuest({ token: wrong }, "p")).rejects.toThrow(refused("session.link-over"));
    for (let n = 0; n < 5; n += 1) await gia.api.session.ownLink(world.at);
    await expect(returningGuest({ token }, "p")).rejects.toThrow(refused("session.link-over"));
  });

  it("is out at once when sent away, and when the team lets guests in no more", async () => {
    const { at, facilitator } = world;
    const rob = await comeAs("Rob", code);
    const { token } = await rob.api.session.ownLink(at);
    await facilitator.api.session.removeGuest({ ...at, memberId: rob.memberId });
    await expect(rob.api.session.state(at)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(returningGuest({ token }, "p")).rejects.toThrow(refused("session.link-over"));
    await expect(facilitator.api.session.removeGuest({ ...at, memberId: facilitator.memberId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await facilitator.api.team.setGuests({ team: at.team, join: false });
    await expect(gia.api.weighting.state(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await facilitator.api.team.setGuests({ team: at.team, join: true });
    await gia.api.weighting.state(at);
  });

  it("leaves with the end: seat, link and sign-in; the code says that it is over", async () => {
    const { at, facilitator, teamId } = world;
    const { prisma } = connection();
    const { token } = await gia.api.session.ownLink(at);
    await facilitator.api.session.end(at);
    for (const read of [
      () => gia.api.session.state(at),
      () => gia.api.project.shell(at),
      () => gia.api.weighting.state(at),
    ])
      await expect(read()).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(returningGuest({ token }, "p")).rejects.toThrow(refused("session.link-over"));
    await expect(comeAs("Zoe", code)).rejects.toThrow(refused("session.code-over"));
    await expect(callerWith().session.byCode({ code })).rejects.toMatchObject(no("session.code-over"));
    expect(await prisma.member.count({ where: { teamId, role: "guest", leftAt: null } })).toBe(0);
    const { expires } = await prisma.session.findFirstOrThrow({ where: { userId: gia.userId } });
    expect(expires.getTime() - Date.now()).toBeLessThan(61 * 60_000);
    const left = await prisma.trailLeaf.count({ where: { logId: teamId, event: "team.member-left" } });
    const came = await prisma.trailLeaf.count({ where: { logId: teamId, event: "team.member-joined" } });
    expect(left).toBe(came - 1);
    await facilitator.api.session.open(at);
    await expect(gia.api.session.state(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

it("hears nothing of the scores in what is worth talking about", async () => {
  const deciding = await decidingTeam();
  const gus = await comeAs("Gus", await openToGuests(deciding));
  expect(await deciding.facilitator.api.session.agenda(deciding.at)).toMatchObject({ by: "comparison" });
  expect(await gus.api.session.agenda(deciding.at)).toMatchObject({ by: "disagreement" });
});

it("is sent out of one meeting and stays in another", async () => {
  const { at, teamId, facilitator } = await weighingTeam();
  const first = await openToGuests({ at, teamId, facilitator });
  const framing = { title: "Queue", question: "Which?", context: "", templateId: null };
  const { number: project } = await facilitator.api.project.create({ team: at.team, ...framing });
  const there = { team: at.team, project };
  const second = await openToGuests({ at: there, teamId, facilitator });
  const ada = await account("Ada Elsewhere", `ada-${teamId}@example.org`);
  for (const code of [first, second]) await ada.api.session.joinAsGuest({ code });
  const { memberId } = (await ada.api.session.state(at))?.me ?? {};
  await facilitator.api.session.removeGuest({ ...at, memberId: memberId ?? "" });
  await expect(ada.api.session.state(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await ada.api.session.state(there))?.me.isGuest).toBe(true);
  await facilitator.api.session.removeGuest({ ...there, memberId: memberId ?? "" });
  await expect(ada.api.session.state(there)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
