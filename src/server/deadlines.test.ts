// Does a round close by itself at its deadline: once, by nobody's hand, and only where people work on it?
import { beforeEach, expect, it } from "vitest";
import { verifyLines } from "@/domain/trail/verify";
import { connection } from "@/server/db";
import { nodeCrypto } from "@/server/node-crypto";
import { verificationKey } from "@/server/signing";
import { cast, no, openRound, pointsBallot, type World, weighingTeam } from "@/testing/weighing";
import { closeAtDeadline, overdueRounds } from "./jobs/deadlines";
import { trailBundle } from "./trail/bundle";

const soon = () => new Date(Date.now() + 3_600_000).toISOString();
let world: World;
let roundId: string;

const pass = () =>
  connection().prisma.round.update({ where: { id: roundId }, data: { deadline: new Date(Date.now() - 1_000) } });
const round = () => connection().prisma.round.findUniqueOrThrow({ where: { id: roundId } });
const events = () =>
  connection().prisma.trailLeaf.findMany({ where: { projectId: world.projectId, event: "weighting.round-closed" } });
const jobs = () =>
  connection().pool.query("SELECT state, start_after FROM pgboss.job WHERE name = 'close-round' AND id = $1", [
    roundId,
  ]);

beforeEach(async () => {
  world = await weighingTeam();
  roundId = await openRound(world, { deadline: soon() });
});

it("puts the closing down with the opening, for the moment of the deadline", async () => {
  const { rows } = await jobs();
  expect(rows).toEqual([{ state: "created", start_after: (await round()).deadline }]);
});

it("puts nothing down for an opening that was refused", async () => {
  const { rowCount } = await connection().pool.query("SELECT FROM pgboss.job WHERE name = 'close-round'");
  await expect(openRound(world, { deadline: soon() })).rejects.toMatchObject(no("weighting.round-already-open"));
  expect((await connection().pool.query("SELECT FROM pgboss.job WHERE name = 'close-round'")).rowCount).toBe(rowCount);
});

it("leaves a round alone before its deadline", async () => {
  expect(await closeAtDeadline(roundId)).toBe(false);
  expect((await round()).state).toBe("open");
});

it("closes it once, whoever else does it at the same moment, in nobody's name", async () => {
  await cast(world, world.facilitator, roundId, [50, 30, 20]);
  await pass();
  expect(await overdueRounds()).toContain(roundId);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => closeAtDeadline(roundId)));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await overdueRounds()).not.toContain(roundId);
  expect(await events()).toMatchObject([{ memberId: null }]);
  const late = { ...world.at, ...pointsBallot(roundId, world.criterionIds, [40, 40, 20]) };
  await expect(world.facilitator.api.weighting.castBallot(late)).rejects.toMatchObject(no("weighting.round-closed"));
  await world.facilitator.api.weighting.revealRound({ ...world.at, roundId });
  const { entries } = await world.facilitator.api.trail.timeline({ ...world.at });
  expect(entries.find(({ event }) => event === "weighting.round-closed")).toMatchObject({
    who: null,
    words: "Round closed",
  });
});

it("closes it once beside a facilitator who closes it by hand", async () => {
  await pass();
  const byHand = world.facilitator.api.weighting.closeRound({ ...world.at, roundId }).then(
    () => true,
    () => false,
  );
  const outcomes = await Promise.all([byHand, closeAtDeadline(roundId)]);
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await events()).toHaveLength(1);
});

it("takes every acknowledged ballot along, and none after it", async () => {
  const members = await Promise.all(["Bo", "Mia", "Ida", "Jon"].map((name) => world.seat(name, "member")));
  for (const { api } of members) await api.weighting.joinRound({ ...world.at, roundId });
  const deadline = new Date(Date.now() + 150);
  await connection().prisma.round.update({ where: { id: roundId }, data: { deadline } });
  const casts = members.flatMap((member, n) =>
    [0, 1, 2].map(async (m) => {
      await new Promise((go) => setTimeout(go, 40 * (n + m)));
      return cast(world, member, roundId, [50, 30 + m, 20 - m]).then(
        () => member.memberId,
        () => null,
      );
    }),
  );
  while (!(await closeAtDeadline(roundId)));
  const acknowledged = new Set((await Promise.all(casts)).filter((id) => id !== null));
  const kept = await connection().prisma.ballot.findMany({
    where: { roundId },
    select: { memberId: true, castAt: true },
  });
  expect(kept.map(({ memberId }) => memberId).sort()).toEqual([...acknowledged].sort());
});

it("leaves a project alone that was archived or put into the bin, and closes its round when it comes back", async () => {
  await pass();
  await world.facilitator.api.project.archive({ ...world.at, archived: true });
  expect(await closeAtDeadline(roundId)).toBe(false);
  expect(await overdueRounds()).not.toContain(roundId);
  await world.facilitator.api.project.archive({ ...world.at, archived: false });
  await world.facilitator.api.project.delete({ ...world.at });
  expect(await closeAtDeadline(roundId)).toBe(false);
  await world.facilitator.api.project.undelete({ team: world.at.team, project: world.at.project });
  expect(await closeAtDeadline(roundId)).toBe(true);
});

it("leaves a trail that the verifier accepts", async () => {
  await cast(world, world.facilitator, roundId, [50, 30, 20]);
  await pass();
  await closeAtDeadline(roundId);
  await world.facilitator.api.weighting.revealRound({ ...world.at, roundId });
  const lines: string[] = [];
  for await (const line of trailBundle(connection().prisma, { teamId: world.teamId, projectId: null, since: null }))
    lines.push(line.trimEnd());
  const { flaw } = verifyLines(nodeCrypto, lines, { key: verificationKey() });
  // The world's criteria were made without a trail: that is the first thing, and the only one, that it finds.
  expect(flaw?.sentence ?? "").not.toContain("closed");
});
