// Does a stream tell who is here, to whom it may, and only where it changed?
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Ear, listenTo } from "@/testing/stream";
import { type Seat, type World, weighingTeam } from "@/testing/weighing";
import { connection } from "./db";
import { listen, type Running } from "./listen";
import { ring } from "./live/bell";

const place = "criterion/00000000-0000-4000-8000-00000000000a";
let house: Running;
let world: World;
let bo: Seat;
let gus: Seat;
const ears: Ear[] = [];
beforeAll(async () => {
  house = await listen({ port: 0, host: "127.0.0.1", page: (_, res) => res.end(), closePages: async () => {} });
  world = await weighingTeam();
  bo = await world.seat("Bo Moss", "member");
  gus = await world.seat("Gus Visitor", "visitor");
});
beforeEach(async () => void (await connection().prisma.presence.deleteMany()));
afterEach(async () => {
  await Promise.all(ears.splice(0).map((ear) => ear.close()));
});
afterAll(() => house.close());

const hear = async (who: Seat, more = `project=${world.at.project}`) => {
  const ear = await listenTo(house.port, who.token, `team=${world.at.team}&${more}`);
  ears.push(ear);
  return ear;
};
const last = (ear: Ear) => ear.of("presence").at(-1);
const bos = (ear: Ear) => last(ear)?.people.find(({ memberId }) => memberId === bo.memberId);
const here = (who: Seat, at: string | null = null) =>
  who.api.presence.here({ ...world.at, state: "active", place: at });

it("begins with who is here, and goes on with who comes and what they edit", async () => {
  await here(bo);
  const ear = await hear(world.facilitator);
  await ear.until(() => bos(ear) !== undefined);
  expect(bos(ear)).toEqual({ memberId: bo.memberId, name: "Bo Moss", state: "active", place: null });
  await here(bo, place);
  await ear.until(() => bos(ear)?.place === place);
  await here(gus);
  await ear.until(() => last(ear)?.visitors === 1);
  expect(JSON.stringify(ear.of("presence"))).not.toContain("Gus");
});

it("says nothing again that is as it was", async () => {
  await here(bo, place);
  const ear = await hear(world.facilitator);
  await ear.until(() => bos(ear)?.place === place);
  await new Promise((done) => setTimeout(done, 600));
  const told = ear.of("presence").length;
  await here(bo, place);
  ring({ project: world.projectId, rooms: ["presence"] }, { project: world.projectId, rooms: ["drafts"] });
  await ear.until(() => ear.of("old").length > 0);
  await new Promise((done) => setTimeout(done, 600));
  expect(ear.of("presence").length).toBe(told);
});

it("tells nothing to those who only follow the team's list", async () => {
  await here(bo);
  const list = await hear(bo, "list=on");
  const whole = await hear(world.facilitator);
  await whole.until(() => bos(whole) !== undefined);
  ring({ project: world.projectId, rooms: ["drafts"] });
  await list.until(() => list.of("old").length > 0);
  expect(list.of("presence")).toEqual([]);
});
