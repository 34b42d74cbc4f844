// Do several processes on one database hear each other, and is nothing lost where one doesn't?
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listenTo } from "@/testing/stream";
import { openRound, type World, weighingTeam } from "@/testing/weighing";
import { connection } from "../db";
import { listen, type Running } from "../listen";
import { ring } from "./bell";

let house: Running;
let world: World;
let other: pg.Client;
const heard: string[] = [];
beforeAll(async () => {
  house = await listen({ port: 0, host: "127.0.0.1", page: (_, res) => res.end(), closePages: async () => {} });
  world = await weighingTeam();
  other = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await other.connect();
  await other.query("LISTEN steelyard_bell");
  other.on("notification", ({ payload }) => heard.push(payload ?? ""));
});
afterAll(async () => {
  await other.end();
  await house.close();
});

const until = async (holds: () => boolean) => {
  for (const end = performance.now() + 5_000; !holds() && performance.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
};
const hear = async () => {
  const { token } = world.facilitator;
  const ear = await listenTo(house.port, token, `team=${world.at.team}&project=${world.at.project}`);
  await ear.until((frames) => frames.length > 0);
  return ear;
};
const notify = (rings: object[], from = "another process") =>
  other.query("SELECT pg_notify('steelyard_bell', $1)", [JSON.stringify({ from, rings })]);

it("tells the others what was rung here, each thing once in a message", async () => {
  heard.length = 0;
  for (let i = 0; i < 50; i++) ring({ project: world.projectId, rooms: ["drafts"] });
  const members = Array.from({ length: 400 }, () => world.facilitator.memberId);
  ring({ members, say: { frame: "nudge", project: 1, roundId: "r" } });
  await until(() => heard.join().includes("nudge"));
  const rings = heard.flatMap(
    (text) => (JSON.parse(text) as { rings: { project?: string; members?: string[] }[] }).rings,
  );
  expect(rings.filter(({ project }) => project === world.projectId)).toHaveLength(1);
  expect(Math.max(...heard.map((text) => text.length))).toBeLessThan(8_000);
});

it("hears what was rung in another", async () => {
  const ear = await hear();
  await notify([{ project: world.projectId, rooms: ["drafts"] }]);
  await ear.until(() => ear.of("old").some(({ rooms }) => rooms.includes("drafts")));
  await ear.close();
});

it("follows the log itself where nobody rings", async () => {
  const ear = await hear();
  const body = Buffer.from("{}");
  await connection().pool.query(
    "SELECT trail_append($1::uuid, $2::bytea, 'project.framed', $3::uuid, NULL, '{}', '{}', '{}')",
    [world.teamId, body, world.projectId],
  );
  await ear.until(() => ear.of("old").some(({ rooms }) => rooms.includes("project")));
  await ear.close();
});

it("counts ballots itself where nobody rings", async () => {
  const roundId = await openRound(world);
  const ear = await hear();
  await ear.until(() => ear.of("count").length > 0);
  await connection().prisma.ballot.create({
    data: { teamId: world.teamId, roundId, memberId: world.facilitator.memberId, kind: "vote", answers: {} },
  });
  await ear.until(() => ear.of("count").at(-1)?.voted === 1);
  await ear.close();
});

it("listens again when its connection was cut, and looks for what it missed", async () => {
  const ear = await hear();
  await other.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'steelyard bell' AND datname = current_database()",
  );
  await until(() => true);
  const again = async () => {
    await notify([{ project: world.projectId, rooms: ["evidence"] }]);
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
  for (let i = 0; i < 20 && !ear.of("old").some(({ rooms }) => rooms.includes("evidence")); i++) await again();
  expect(ear.of("old").some(({ rooms }) => rooms.includes("evidence"))).toBe(true);
  await ear.close();
});
