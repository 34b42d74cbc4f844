// Who sees what of a round, and who may do what in it?
import { beforeAll, describe, expect, it } from "vitest";
import { account, callerWith } from "@/testing/cast";
import { cast, no, openRound, pointsBallot, type Seat, type World, weighingTeam } from "@/testing/weighing";

describe("who may do what", () => {
  let world: World;
  let roundId: string;
  let seats: Record<"bo" | "observer" | "visitor" | "admin" | "second" | "outsider", Seat>;
  beforeAll(async () => {
    world = await weighingTeam();
    seats = {
      bo: await world.seat("Bo Mensah", "member"),
      observer: await world.seat("Dora Weber", "observer"),
      visitor: await world.seat("Vi Sitor", "visitor"),
      admin: await world.seat("Ad Min", "admin"),
      second: await world.seat("Fa Cilitator", "facilitator"),
      outsider: { ...(await account("Out Sider", `out-${world.teamId}@example.org`)), memberId: "" },
    };
    roundId = await openRound(world);
  });
  it("lets only the assigned facilitator run a round", async () => {
    const { at } = world;
    for (const { api } of [seats.bo, seats.observer, seats.visitor, seats.admin, seats.second]) {
      const w = api.weighting;
      for (const attempt of [
        () => w.openRound({ ...at, method: "points", secrecy: "named", deadline: null }),
        () => w.closeRound({ ...at, roundId }),
        () => w.revealRound({ ...at, roundId }),
        () => w.closeAndReveal({ ...at, roundId }),
        () => w.voidRound({ ...at, roundId, reason: "x" }),
        () => w.accept({ ...at, roundId, statistic: "mean" }),
        () => w.reopen(at),
        () => w.whoVoted({ ...at, roundId }),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    const ballot = pointsBallot(roundId, world.criterionIds, [50, 30, 20]);
    await expect(seats.observer.api.weighting.castBallot({ ...at, ...ballot })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    for (const attempt of [
      () => seats.outsider.api.weighting.state(at),
      () => seats.outsider.api.weighting.progress(at),
      () => seats.outsider.api.weighting.results({ ...at, roundId }),
      () => seats.outsider.api.weighting.castBallot({ ...at, ...ballot }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(callerWith().weighting.state(at)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("shows nobody anything of others' ballots before the reveal", async () => {
    const { at, facilitator, criterionIds } = world;
    const [why = ""] = criterionIds;
    await cast(world, seats.bo, roundId, [7, 13, 80]);
    await cast(world, seats.visitor, roundId, [0, 0, 100]);
    const vote = (points: number[], reason: string) =>
      facilitator.api.weighting.castBallot({
        ...at,
        ...pointsBallot(roundId, criterionIds, points),
        reasons: { [why]: reason },
      });
    await vote([61, 33, 6], "We carry the pager.");
    // Whatever the facilitator says: what all others see must not differ by a single character.
    const seenByOthers = async () => {
      const { bo, observer, visitor, admin, second } = seats;
      const each = [bo, observer, visitor, admin, second].map(async ({ api }) => {
        const { now: _, ...state } = await api.weighting.state(at);
        const refused = await api.weighting.results({ ...at, roundId }).catch((error: Error) => error.message);
        const own = api.weighting.ownBallot({ ...at, roundId }).catch((error: Error) => error.message);
        const rest = [api.weighting.progress(at), own, api.project.shell(at)];
        return [state, refused, ...(await Promise.all(rest))];
      });
      return JSON.stringify(await Promise.all(each));
    };
    const before = await seenByOthers();
    expect(before).not.toContain("pager");
    await vote([2, 3, 95], "Hiring is all that counts.");
    expect(await seenByOthers()).toBe(before);
    await facilitator.api.weighting.castBallot({ ...at, roundId, kind: "no-information", answers: {}, reasons: {} });
    expect(await seenByOthers()).toBe(before);

    const own = await facilitator.api.weighting.state(at);
    expect(own.current).toMatchObject({
      voted: 2,
      of: 4,
      takesBallots: true,
      mine: { ballot: { kind: "no-information" } },
    });
    const who = await facilitator.api.weighting.whoVoted({ ...at, roundId });
    expect(who?.map(({ memberId: _, ...row }) => Object.values(row))).toEqual([
      ["Ad Min", true, false],
      ["Fa Cilitator", true, false],
      ["Ana Kim", true, true],
      ["Bo Mensah", true, true],
      ["Vi Sitor", false, true],
    ]);
    await vote([61, 33, 6], "We carry the pager.");
    await facilitator.api.weighting.closeRound({ ...at, roundId });
    for (const { api } of [facilitator, ...Object.values(seats).filter((seat) => seat !== seats.outsider)])
      await expect(api.weighting.results({ ...at, roundId })).rejects.toMatchObject(no("weighting.not-revealed"));
    expect(await seenByOthers()).not.toContain("pager");
  });

  it("keeps a visitor's ballot and doesn't count it", async () => {
    const { at, facilitator, criterionIds } = world;
    await facilitator.api.weighting.revealRound({ ...at, roundId });
    const seen = await seats.visitor.api.weighting.results({ ...at, roundId });
    expect(seen.turnout).toMatchObject({ of: 4, voted: 2, missing: 2, notCounted: 1 });
    expect(seen.criteria.find((c) => c.criterionId === criterionIds[2])).toMatchObject({
      dots: [6, 80],
      mine: 100,
      median: 43,
    });
    expect((await seats.observer.api.weighting.results({ ...at, roundId })).voters).toHaveLength(2);
  });

  it("adds who comes later, once, and only while the round takes ballots", async () => {
    const { at, facilitator } = world;
    const second = await openRound(world);
    const late = await world.seat("La Te", "member");
    await expect(cast(world, late, second, [50, 30, 20])).rejects.toMatchObject(no("weighting.not-in-electorate"));
    await late.api.weighting.joinRound({ ...at, roundId: second });
    await expect(late.api.weighting.joinRound({ ...at, roundId: second })).rejects.toMatchObject(
      no("weighting.already-voter"),
    );
    await cast(world, late, second, [50, 30, 20]);
    expect(await late.api.weighting.progress(at)).toMatchObject({ voted: 1, of: 5 });
    await facilitator.api.weighting.closeRound({ ...at, roundId: second });
    const later = await world.seat("La Ter", "member");
    await expect(later.api.weighting.joinRound({ ...at, roundId: second })).rejects.toMatchObject(
      no("weighting.round-closed"),
    );
    await facilitator.api.weighting.voidRound({ ...at, roundId: second, reason: "done" });
  });

  it("shows an anonymous round from three votes on, without names or rows", async () => {
    const { at, facilitator, criterionIds } = world;
    const round = await openRound(world, { secrecy: "confidential", showsVoters: false });
    const [why = ""] = criterionIds;
    await cast(world, facilitator, round, [50, 30, 20]);
    await seats.bo.api.weighting.castBallot({
      ...at,
      ...pointsBallot(round, criterionIds, [10, 80, 10]),
      reasons: { [why]: "known by my words" },
    });
    expect(await facilitator.api.weighting.whoVoted({ ...at, roundId: round })).toBeNull();
    await expect(facilitator.api.weighting.closeAndReveal({ ...at, roundId: round })).rejects.toMatchObject(
      no("weighting.too-few-ballots"),
    );
    expect((await seats.bo.api.weighting.state(at)).current?.state).toBe("open");
    await cast(world, seats.admin, round, [70, 10, 20]);
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId: round });
    const seen = await seats.observer.api.weighting.results({ ...at, roundId: round });
    expect(seen.voters).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(/Mensah|Kim|words/);
    const dots = Object.fromEntries(seen.criteria.map((c) => [c.criterionId, c.dots]));
    expect(criterionIds.map((id) => dots[id])).toEqual([
      [10, 50, 70],
      [10, 30, 80],
      [10, 20, 20],
    ]);
    expect(seen.criteria.every((c) => c.ends === null && c.was === null)).toBe(true);
  });

  it("doesn't tell, while a round is open, whether what was handed in are votes or abstentions", async () => {
    const { at, facilitator } = world;
    const round = await openRound(world, { secrecy: "confidential" });
    for (const who of [facilitator, seats.admin]) await cast(world, who, round, [50, 30, 20]);
    const nothing = { roundId: round, kind: "abstain" as const, answers: {}, reasons: {} };
    await seats.bo.api.weighting.castBallot({ ...at, ...nothing });
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId: round });
    expect((await seats.bo.api.weighting.state(at)).current?.state).toBe("closed");
    await expect(facilitator.api.weighting.revealRound({ ...at, roundId: round })).rejects.toMatchObject(
      no("weighting.too-few-ballots"),
    );
    await facilitator.api.weighting.voidRound({ ...at, roundId: round, reason: "done" });
  });
});
