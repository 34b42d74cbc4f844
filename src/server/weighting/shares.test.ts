// Does a ballot count as much as its round says, and nothing count that the round doesn't ask for?
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import { connection } from "@/server/db";
import { no, type Seat, type World, weighingTeam } from "@/testing/weighing";

let world: World;
let [bo, mia]: Seat[] = [];
const seats = () => ({ bo: bo as Seat, mia: mia as Seat });

beforeAll(async () => {
  world = await weighingTeam();
  bo = await world.seat("Bo Mensah", "member");
  mia = await world.seat("Mia Novak", "visitor");
});

const terms = { method: "points" as WeightMethodId, secrecy: "named" as const, deadline: null };
const open = (more: object = {}) => world.facilitator.api.weighting.openRound({ ...world.at, ...terms, ...more });
const vote = (seat: Pick<Seat, "api">, roundId: string, answers: Record<string, number>) =>
  seat.api.weighting.castBallot({ ...world.at, roundId, kind: "vote", answers, reasons: {} });
const given = (...numbers: number[]) =>
  Object.fromEntries(world.criterionIds.map((id, place) => [id, numbers[place] ?? 0]));
const done = (roundId: string) =>
  world.facilitator.api.weighting.voidRound({ ...world.at, roundId, reason: "Only tried." });

describe("shares", () => {
  it("are refused without names, for a visitor and for nobody, and then no round is open", async () => {
    const of = (memberId: string, share: unknown = 2) => ({ shares: { [memberId]: share } });
    for (const secrecy of ["confidential", "anonymous"])
      await expect(open({ secrecy, ...of(seats().bo.memberId) })).rejects.toMatchObject(
        no("weighting.shares-need-names"),
      );
    for (const member of [seats().mia.memberId, randomUUID()])
      await expect(open(of(member))).rejects.toMatchObject(no("weighting.share-of-nobody"));
    for (const share of [0, 10, 1.5, -1, "2", null])
      await expect(open(of(seats().bo.memberId, share))).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(open({ shares: { bo: 2 } })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect((await world.facilitator.api.weighting.state(world.at)).current).toBeNull();
  });

  it("count from the opening on, and those who come later count once", async () => {
    const { id: roundId } = await open({ shares: { [seats().bo.memberId]: 3, [world.facilitator.memberId]: 1 } });
    const late = await world.seat("Li Reyes", "member");
    await late.api.weighting.joinRound({ ...world.at, roundId });
    const state = await late.api.weighting.state(world.at);
    expect(state.current?.shares).toEqual([{ name: "Bo Mensah", share: 3 }]);
    await vote(world.facilitator, roundId, given(100, 0, 0));
    await vote(seats().bo, roundId, given(0, 100, 0));
    await vote(late, roundId, given(20, 30, 50));
    await world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId });
    const shown = await late.api.weighting.results({ ...world.at, roundId });
    expect(shown.shares).toEqual([{ name: "Bo Mensah", share: 3 }]);
    expect(shown.voters?.map(({ name, share }) => [name, share])).toEqual([
      ["Ana Kim", 1],
      ["Bo Mensah", 3],
      ["Li Reyes", 1],
    ]);
    expect(shown.statistics).toEqual(["median", "mean", "geometric"]);
    const [first = "", second = "", third = ""] = world.criterionIds;
    expect(shown.weights?.mean.basisPoints).toEqual({ [first]: 2400, [second]: 6600, [third]: 1000 });
    expect(shown.weights?.median.basisPoints).toEqual({ [first]: 0, [second]: 10_000, [third]: 0 });
    for (const statistic of ["trimmed", "judgements"] as const)
      await expect(world.facilitator.api.weighting.accept({ ...world.at, roundId, statistic })).rejects.toMatchObject(
        no("weighting.statistic-not-offered"),
      );
    await expect(
      world.facilitator.api.weighting.accept({ ...world.at, roundId, statistic: "toString" as "mean" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await world.facilitator.api.weighting.accept({ ...world.at, roundId, statistic: "mean" });
    const criteria = await connection().prisma.criterion.findMany({ where: { id: { in: world.criterionIds } } });
    expect(Object.fromEntries(criteria.map(({ id, weightBp }) => [id, weightBp]))).toEqual({
      ...{ [first]: 2400, [second]: 6600, [third]: 1000 },
    });
    await world.facilitator.api.weighting.reopen(world.at);
  });
});

describe("a ballot of pairs", () => {
  const key = (a: number, b: number) => `${world.criterionIds[a]}/${world.criterionIds[b]}`;

  it("is taken whole, in part where it links all, from either side, and changed", async () => {
    const { id: roundId } = await open({ method: "pairwise" });
    await vote(seats().bo, roundId, { [key(0, 1)]: 3, [key(1, 2)]: 3, [key(0, 2)]: 5 });
    await vote(seats().bo, roundId, { [key(1, 0)]: 2, [key(2, 1)]: 9 });
    const own = await seats().bo.api.weighting.ownBallot({ ...world.at, roundId });
    expect(own?.answers).toEqual({ [key(1, 0)]: 2, [key(2, 1)]: 9 });
    await done(roundId);
  });

  it.each<[string, () => Record<string, number>, object]>([
    ["of criteria", () => given(1, 2, 3), no("weighting.unknown-criterion")],
    ["that links too little", () => ({ [key(0, 1)]: 3 }), no("weighting.pairs-not-linked")],
    ["that is empty", () => ({}), no("weighting.pairs-not-linked")],
    ["judged twice", () => ({ [key(0, 1)]: 3, [key(1, 0)]: 3, [key(1, 2)]: 3 }), no("weighting.pair-twice")],
    ["with a criterion beside itself", () => ({ [key(0, 0)]: 3 }), no("weighting.unknown-criterion")],
    [
      "with a foreign one",
      () => ({ [`${world.criterionIds[0]}/${randomUUID()}`]: 3 }),
      no("weighting.unknown-criterion"),
    ],
    ["beyond 9", () => ({ [key(0, 1)]: 10, [key(1, 2)]: 1 }), no("weighting.answer-out-of-range")],
    ["of halves", () => ({ [key(0, 1)]: 1.5, [key(1, 2)]: 1 }), no("weighting.answer-out-of-range")],
    ["with odd keys", () => ({ [`${key(0, 1)}/`]: 3 }), { code: "BAD_REQUEST" }],
    ["with a name of the language", () => ({ constructor: 3 }), { code: "BAD_REQUEST" }],
    [
      "of more pairs than any method asks",
      () => Object.fromEntries(Array.from({ length: 58 }, () => [`${randomUUID()}/${randomUUID()}`, 1])),
      { code: "BAD_REQUEST" },
    ],
  ])("%s is refused", async (_, answers, refusal) => {
    const { id: roundId } = await open({ method: "pairwise" });
    try {
      await expect(vote(seats().bo, roundId, answers())).rejects.toMatchObject(refusal);
    } finally {
      await done(roundId);
    }
  });

  it("isn't a best-worst ballot, and that is none of points", async () => {
    const circle = () => ({ [key(0, 1)]: 2, [key(1, 2)]: 2, [key(2, 0)]: 2 });
    const first = await open({ method: "best-worst" });
    await expect(vote(seats().bo, first.id, circle())).rejects.toMatchObject(no("weighting.best-worst-mixed"));
    await expect(vote(seats().bo, first.id, { [key(0, 1)]: 2 })).rejects.toMatchObject(no("weighting.pairs-missing"));
    await vote(seats().bo, first.id, { [key(0, 1)]: 2, [key(0, 2)]: 4, [key(1, 2)]: 2 });
    await done(first.id);
    const second = await open();
    await expect(vote(seats().bo, second.id, circle())).rejects.toMatchObject(no("weighting.unknown-criterion"));
    await done(second.id);
  });
});
