// Does Compare open when it may, to whom it may, and without telling who is who?
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { account, callerWith } from "@/testing/cast";
import { compared, forGo, forNode } from "@/testing/comparing";
import { cast, no, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

describe("before there is anything to compare", () => {
  it("says all that is missing, and refuses", async () => {
    const world = await weighingTeam();
    const { facilitator, at } = world;
    expect(await facilitator.api.comparison.readiness(at)).toEqual({ lacks: ["candidates", "weights", "scores"] });
    await expect(facilitator.api.comparison.state(at)).rejects.toMatchObject({
      ...no("comparison.not-open"),
      code: "CONFLICT",
    });
    await facilitator.api.candidates.name({
      ...at,
      candidates: ["Go", "Node.js"].map((name) => ({ name, description: "", stackId: null })),
    });
    expect(await facilitator.api.comparison.readiness(at)).toEqual({ lacks: ["weights", "scores"] });
    await expect(facilitator.api.comparison.state(at)).rejects.toMatchObject(no("comparison.not-open"));
    const round = await openRound(world);
    await cast(world, facilitator, round, [50, 30, 20]);
    await facilitator.api.weighting.closeAndReveal({ ...at, roundId: round });
    await facilitator.api.weighting.accept({ ...at, roundId: round, statistic: "median" });
    expect(await facilitator.api.comparison.readiness(at)).toEqual({ lacks: ["scores"] });
    await expect(facilitator.api.comparison.agenda(at)).rejects.toMatchObject(no("comparison.not-open"));
    await expect(facilitator.api.comparison.state(at)).rejects.toMatchObject(no("comparison.not-open"));
    await facilitator.api.scores.lock(at);
    const shown = await facilitator.api.comparison.state(at);
    expect(shown.findings.lead).toBe("unknown");
    expect(shown.findings.missing).toHaveLength(6);
    await facilitator.api.scores.unlock(at);
    await expect(facilitator.api.comparison.state(at)).rejects.toMatchObject(no("comparison.not-open"));
  });
});

describe("a named round", () => {
  let world: World;
  let bo: Seat;
  let shown: Awaited<ReturnType<Seat["api"]["comparison"]["state"]>>;
  let candidateIds: string[];
  beforeAll(async () => {
    world = await weighingTeam();
    bo = await world.seat("Bo Mensah", "member");
    const vera = await world.seat("Vera Visitor", "visitor");
    candidateIds = await compared(world, true, [
      [world.facilitator, [50, 30, 20], forGo],
      [bo, [20, 20, 60], forNode],
      [vera, [0, 0, 100], forNode],
    ]);
    shown = await bo.api.comparison.state(world.at);
  });

  it("compares under the accepted weights, at the medians of the scores that count", () => {
    expect(shown.comparison.criteria.map(({ name, weight }) => [name, weight])).toEqual([
      ["Operability", 3500],
      ["Run cost", 2500],
      ["Hiring", 4000],
    ]);
    expect(shown.comparison.candidates.map(({ name }) => name)).toEqual(["Go", "Node.js"]);
    expect(shown.withdrawn).toMatchObject([{ name: "COBOL", reason: "Nobody knows it" }]);
    expect(shown.cells[0]?.[0]?.rating).toMatchObject({ n: 2, median: 3, lowest: 1, highest: 5 });
    expect(shown.findings.ranking.ranked.map(({ candidateId, total }) => [candidateId, total])).toEqual([
      [candidateIds[1], expect.closeTo(0.70625, 9)],
      [candidateIds[0], expect.closeTo(0.5, 9)],
    ]);
    expect(shown.round).toMatchObject({ number: 1, named: true, voted: 2, of: 2 });
    expect(shown.scorers).toBe(2);
    expect(shown.mixes).toMatchObject({ draws: 10_000, seed: 4711, ballots: 2 });
    expect(shown.given[world.criterionIds[0] ?? ""]).toEqual({ n: 2, lowest: 0.2, highest: 0.5 });
  });

  it("says who alone would choose otherwise, by their own weights and scores", () => {
    expect(shown.choices).toHaveLength(2);
    expect(shown.choices.find(({ names }) => names?.[0] === "Ana Kim")?.first).toEqual([candidateIds[0]]);
    expect(shown.members?.rows).toMatchObject([
      { name: "Ana Kim", isMe: false, hasBallot: true, borrowed: 0, first: [candidateIds[0]] },
      { name: "Bo Mensah", isMe: true, hasBallot: true, borrowed: 0, first: [candidateIds[1]] },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Vera/);
  });

  it("counts the members’ own orders, says how far scores and ballots are apart, and what to talk about first", async () => {
    const [go, node] = candidateIds;
    expect(shown.tallies.map(({ tally, winners, voters }) => [tally, winners, voters])).toEqual([
      ["borda", [go, node], 2],
      ["condorcet", [go, node], 2],
    ]);
    expect(shown.spreads.find(({ criterionId }) => criterionId === world.criterionIds[2])?.spread).toBeCloseTo(20, 9);
    expect(shown.agreement.measures.map(({ id, members, on }) => [id, members, on])).toEqual([
      ["tastle-wierman", 2, 6],
      ["mad", 2, 6],
      ["icc", 2, 6],
    ]);
    expect(shown.agreement.cells[0]?.[0]).toEqual({ deviation: 2, consensus: 0 });
    const { title, items, of } = await bo.api.comparison.agenda(world.at);
    expect(title).toMatch(/^Talk first about /);
    expect(items[0]?.share).toBe(1);
    expect(of).toBeGreaterThanOrEqual(items.length);
    expect(JSON.stringify(items)).not.toMatch(/Ana|Bo Mensah|Vera/);
  });

  it("keeps the two apart where the project’s scores have no names", async () => {
    const { prisma } = connection();
    await prisma.project.update({ where: { id: world.projectId }, data: { named: false } });
    const apart = await bo.api.comparison.state(world.at);
    await prisma.project.update({ where: { id: world.projectId }, data: { named: true } });
    expect(apart.members?.rows.map(({ name, borrowed }) => [name, borrowed])).toEqual([
      ["Ana Kim", 6],
      ["Bo Mensah", 6],
    ]);
  });

  it("rules out by must-haves, with the reason, and lets one stay with a reason", async () => {
    const { facilitator, at, projectId } = world;
    const must = await connection().prisma.criterion.findFirstOrThrow({ where: { projectId, direction: "must" } });
    const verdict = { criterionId: must.id, verdict: "fails", reason: "Closed source" };
    const { id: teamId } = await connection().prisma.team.findUniqueOrThrow({ where: { slug: at.team } });
    const key = { teamId, projectId, candidateId: candidateIds[1] ?? "", givenById: facilitator.memberId };
    await connection().prisma.verdict.create({ data: { ...key, ...verdict } });
    const out = await bo.api.comparison.state(at);
    expect(out.findings.ranking.ruledOut).toEqual([
      { candidateId: candidateIds[1], reason: "“Open licence” is not met: Closed source" },
    ]);
    expect(out.findings.lead).toBe("only");
    await connection().prisma.verdict.updateMany({
      where: { projectId },
      data: { overrideReason: "We have a licence" },
    });
    const kept = await bo.api.comparison.state(at);
    expect(kept.findings.ranking.ruledOut).toEqual([]);
    expect(kept.kept).toMatchObject([{ name: "Node.js", mustHave: "Open licence", reason: "We have a licence" }]);
  });

  it("is read by everyone who takes part, and by nobody else", async () => {
    const { at } = world;
    for (const role of ["observer", "visitor", "member", "facilitator", "admin", "owner"] as const) {
      const one = await world.seat(`One ${role}`, role);
      expect((await one.api.comparison.state(at)).comparison.candidates).toHaveLength(2);
      expect(await one.api.comparison.readiness(at)).toEqual({ lacks: [] });
    }
    const stranger = await account("Stranger", "stranger@example.org");
    await expect(stranger.api.comparison.state(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stranger.api.comparison.readiness(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(bo.api.comparison.state({ ...at, project: 99 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(callerWith().comparison.state(at)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(bo.api.comparison.state({ ...at, more: 1 } as never)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await connection().prisma.project.update({ where: { id: world.projectId }, data: { limited: true } });
    await expect(bo.api.comparison.state(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("an anonymous round", () => {
  it("names nobody, lists nobody, and never puts a ballot beside its voter’s scores", async () => {
    const world = await weighingTeam();
    const seats = [
      world.facilitator,
      await world.seat("Bo Mensah", "member"),
      await world.seat("Mia Novak", "member"),
    ] as const;
    await compared(world, false, [
      [seats[0], [50, 30, 20], forGo],
      [seats[1], [60, 20, 20], forGo],
      [seats[2], [10, 10, 80], forNode],
    ]);
    for (const seat of seats) {
      const shown = await seat.api.comparison.state(world.at);
      expect(shown.members).toBeNull();
      expect(shown.round.named).toBe(false);
      const text = JSON.stringify(shown);
      for (const other of seats) {
        expect(text).not.toContain(other.name);
        expect(text).not.toContain(other.memberId);
        expect(text).not.toContain(other.userId);
      }
      expect(shown.choices.reduce((sum, { n }) => sum + n, 0)).toBe(3);
      expect(shown.choices.every(({ names }) => names === null)).toBe(true);
      // With the group’s values all three ballots choose Go: Mia’s own scores would not.
      expect(shown.choices).toHaveLength(1);
    }
  });
});
