// Does every acknowledged ballot find itself in its round's log, once, by its receipt?
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { parseReceipt, type Receipt } from "@/domain/weighting/receipt";
import { checkReceipt } from "@/domain/weighting/receipt-check";
import { secrecies } from "@/domain/weighting/round";
import { connection } from "@/server/db";
import { nodeCrypto } from "@/server/node-crypto";
import { verifier } from "@/server/signing";
import { cast, no, openRound, pointsBallot, type Seat, type World, weighingTeam } from "@/testing/weighing";

let world: World;
let bo: Seat;
let mia: Seat;
let vi: Seat;
beforeAll(async () => {
  world = await weighingTeam();
  bo = await world.seat("Bo Mensah", "member");
  mia = await world.seat("Mia Novak", "member");
  vi = await world.seat("Vi Sitor", "visitor");
});

/** What a receipt, as it comes out of its file, comes to. */
async function verdictOn(receipt: Receipt): Promise<string> {
  const log = await bo.api.weighting.roundLog({ ...world.at, roundId: receipt.round.id });
  return checkReceipt(nodeCrypto, parseReceipt(JSON.stringify(receipt)), log, verifier()).verdict;
}
const reveal = (roundId: string) => world.facilitator.api.weighting.closeAndReveal({ ...world.at, roundId });
const putAside = (roundId: string) =>
  world.facilitator.api.weighting.voidRound({ ...world.at, roundId, reason: "done" });

describe.each(secrecies)("in a round that is %s", (secrecy) => {
  it("a receipt finds exactly its ballot after the reveal", async () => {
    const roundId = await openRound(world, { secrecy });
    const given = [];
    for (const seat of [world.facilitator, bo, mia, vi]) given.push(await cast(world, seat, roundId, [50, 30, 20]));
    await expect(bo.api.weighting.roundLog({ ...world.at, roundId })).rejects.toMatchObject(
      no("weighting.not-revealed"),
    );
    await reveal(roundId);
    const verdicts = await Promise.all(given.map(({ receipt }) => verdictOn(receipt)));
    expect(verdicts).toEqual(["counted", "counted", "counted", "uncounted"]);
    const [first, second] = given.map(({ receipt }) => receipt);
    if (!first || !second) throw new Error("Nobody voted.");
    expect(await verdictOn({ ...first, ballot: second.ballot })).toBe("false");
    expect(first.castAt.endsWith("T00:00:00.000Z")).toBe(secrecy === "anonymous");
    await putAside(roundId);
  });

  it("the same request again gets the same receipt, also when the round is closed, and casts nothing more", async () => {
    const roundId = await openRound(world, { secrecy });
    const ballot = pointsBallot(roundId, world.criterionIds, [50, 30, 20]);
    const call = { ...world.at, ...ballot, requestId: randomUUID() };
    const [once, ...more] = await Promise.all([1, 2, 3, 4].map(() => bo.api.weighting.castBallot(call)));
    for (const again of more) expect(again).toEqual(once);
    await world.facilitator.api.weighting.closeRound({ ...world.at, roundId });
    expect(await bo.api.weighting.castBallot(call)).toEqual(once);
    await expect(bo.api.weighting.castBallot({ ...call, kind: "abstain", answers: {} })).rejects.toMatchObject(
      no("input.request-reused"),
    );
    const { prisma } = connection();
    expect(await prisma.ballot.count({ where: { roundId } })).toBe(1);
    expect(await prisma.trailLeaf.count({ where: { logId: roundId } })).toBe(1);
    await putAside(roundId);
  });

  it("each of many ballots at once is in, and whoever sends two has one", async () => {
    const roundId = await openRound(world, { secrecy });
    const twice = [world.facilitator, bo, mia].flatMap((seat) => [seat, seat]);
    const sent = await Promise.allSettled(twice.map((seat, n) => cast(world, seat, roundId, [n, 100 - n, 0])));
    const taken = sent.flatMap((one) => (one.status === "fulfilled" ? [one.value.receipt] : []));
    expect(taken).toHaveLength(secrecy === "anonymous" ? 3 : 6);
    expect(await connection().prisma.ballot.count({ where: { roundId } })).toBe(3);
    await reveal(roundId);
    const verdicts = (await Promise.all(taken.map(verdictOn))).sort();
    expect(verdicts.filter((verdict) => verdict === "counted")).toHaveLength(3);
    expect(verdicts.filter((verdict) => !["counted", "replaced"].includes(verdict))).toEqual([]);
    await putAside(roundId);
  });
});

describe("a ballot that was changed or taken back", () => {
  it("is told from the one that stands", async () => {
    for (const secrecy of ["named", "confidential"] as const) {
      const roundId = await openRound(world, { secrecy });
      const first = await cast(world, bo, roundId, [50, 30, 20]);
      const same = await cast(world, bo, roundId, [50, 30, 20]);
      expect(same).toEqual(first);
      const second = await cast(world, bo, roundId, [20, 30, 50]);
      const back = await cast(world, mia, roundId, [20, 30, 50]);
      await mia.api.weighting.withdrawBallot({ ...world.at, roundId });
      for (const seat of [world.facilitator, await world.seat(`Late ${secrecy}`, "member")]) {
        if (seat !== world.facilitator) await seat.api.weighting.joinRound({ ...world.at, roundId });
        await cast(world, seat, roundId, [20, 30, 50]);
      }
      await reveal(roundId);
      expect(await verdictOn(first.receipt)).toBe("replaced");
      expect(await verdictOn(second.receipt)).toBe("counted");
      expect(await verdictOn(back.receipt)).toBe(secrecy === "named" ? "withdrawn" : "missing");
      expect(await bo.api.weighting.receipt({ ...world.at, roundId })).toEqual(second.receipt);
      expect(await mia.api.weighting.receipt({ ...world.at, roundId })).toBeNull();
      await putAside(roundId);
    }
  });
});
