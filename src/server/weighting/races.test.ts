// Does a round keep its rules when many act at the same moment?
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { callerWith } from "@/testing/cast";
import { openRound, pointsBallot, type Seat, type World, weighingTeam } from "@/testing/weighing";

const terms = { method: "points" as const, secrecy: "named" as const, deadline: null };

describe("many at once", () => {
  let world: World;
  let voters: Seat[];
  beforeAll(async () => {
    world = await weighingTeam();
    voters = [];
    for (let n = 0; n < 12; n += 1) voters.push(await world.seat(`Voter ${n}`, "member"));
  });

  it("holds every acknowledged cast inside the close, and refuses every later one", async () => {
    const { at, facilitator, criterionIds } = world;
    const roundId = await openRound(world);
    const acknowledged = new Map<string, number>();
    const refusals: unknown[] = [];
    let taken = 0;
    const casting = voters.map(async ({ api, memberId }, place) => {
      for (let given = place; ; given += 1) {
        const first = given % 101;
        const ballot = pointsBallot(roundId, criterionIds, [first, 100 - first, 0]);
        try {
          await api.weighting.castBallot({ ...at, ...ballot });
        } catch (error) {
          return refusals.push(error);
        }
        taken += 1;
        acknowledged.set(memberId, first);
      }
    });
    while (taken < 100) await new Promise((resume) => setTimeout(resume, 5));
    await facilitator.api.weighting.closeRound({ ...at, roundId });
    const { prisma } = connection();
    const inside = await prisma.trailLog.findUniqueOrThrow({ where: { id: roundId } });
    await Promise.all(casting);

    expect(refusals).toHaveLength(voters.length);
    for (const refusal of refusals) expect(refusal).toMatchObject({ cause: { code: "weighting.round-closed" } });
    const stored = await prisma.ballot.findMany({ where: { roundId } });
    const firstOf = (answers: unknown) => (answers as Record<string, number>)[criterionIds[0] ?? ""];
    expect(new Map(stored.map((ballot) => [ballot.memberId, firstOf(ballot.answers)]))).toEqual(acknowledged);
    const log = await prisma.trailLog.findUniqueOrThrow({ where: { id: roundId } });
    expect(log).toEqual(inside);
    expect(Number(log.size)).toBe(taken);
    const closed = await prisma.trailLeaf.findFirstOrThrow({
      where: { logId: world.teamId, event: "weighting.round-closed" },
      orderBy: { seq: "desc" },
    });
    expect(JSON.parse(new TextDecoder().decode(closed.body)).d).toMatchObject({
      size: String(taken),
      root: Buffer.from(log.root).toString("hex"),
    });
    await facilitator.api.weighting.revealRound({ ...at, roundId });
  });

  it("lets one of two facilitators open, close, reveal and accept, and tells the other", async () => {
    const { at, facilitator, criterionIds } = world;
    const twice = [facilitator.api, callerWith(facilitator.token)];
    const once = async (act: (api: (typeof twice)[number]) => Promise<unknown>, refusal: string) => {
      const results = await Promise.allSettled(twice.map(act));
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(results.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { cause: { code: refusal } },
      });
    };
    await once((api) => api.weighting.openRound({ ...at, ...terms }), "weighting.round-already-open");
    const { current } = await facilitator.api.weighting.state(at);
    const roundId = current?.id ?? "";
    await facilitator.api.weighting.castBallot({ ...at, ...pointsBallot(roundId, criterionIds, [50, 30, 20]) });
    await once((api) => api.weighting.closeRound({ ...at, roundId }), "weighting.no-round-open");
    await once((api) => api.weighting.revealRound({ ...at, roundId }), "weighting.already-revealed");
    await once((api) => api.weighting.accept({ ...at, roundId, statistic: "median" }), "project.not-now");
    await once((api) => api.weighting.reopen(at), "project.not-now");
    const leaves = await connection().prisma.trailLeaf.groupBy({
      by: ["event"],
      where: { logId: world.teamId, event: { startsWith: "weighting." } },
      _count: true,
    });
    const counts = Object.fromEntries(leaves.map((leaf) => [leaf.event, leaf._count]));
    expect(counts).toEqual({
      "weighting.round-opened": 2,
      "weighting.round-closed": 2,
      "weighting.round-revealed": 2,
      "weighting.weights-accepted": 1,
      "weighting.reopened": 1,
    });
  });
});
