// Does who reads a stream hear what happened, all of it, and each thing once?
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Ear, listenTo } from "@/testing/stream";
import { openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";
import { listen, type Running } from "../listen";
import { ring } from "./bell";

let house: Running;
let world: World;
let bo: Seat;
const ears: Ear[] = [];
beforeAll(async () => {
  house = await listen({ port: 0, host: "127.0.0.1", page: (_, res) => res.end(), closePages: async () => {} });
  world = await weighingTeam();
  bo = await world.seat("Bo Moss", "member");
});
afterEach(async () => {
  await Promise.all(ears.splice(0).map((ear) => ear.close()));
});
afterAll(() => house.close());

const hear = async (who: Seat, more = `project=${world.at.project}`, headers: HeadersInit = {}) => {
  const ear = await listenTo(house.port, who.token, `team=${world.at.team}&${more}`, headers);
  ears.push(ear);
  if (ear.status === 200) await ear.until((frames) => frames.length > 0);
  return ear;
};
let isArchived = false;
const change = () => {
  isArchived = !isArchived;
  return world.facilitator.api.project.archive({ ...world.at, archived: isArchived });
};
const isOld = (ear: Ear) => ear.until((frames) => frames.some(({ name }) => name === "old"));

describe("a stream", () => {
  it("is no answer that anything between would keep back or keep", async () => {
    const { headers } = (await hear(bo)).response;
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(headers.get("cache-control")).toMatch(/no-store.*no-transform/);
    expect(headers.get("x-accel-buffering")).toBe("no");
    expect(headers.get("content-encoding")).toBeNull();
  });

  it("begins by saying where the log stands and when the project changed", async () => {
    const ear = await hear(bo);
    const { changedAt } = await bo.api.project.shell(world.at);
    const [{ position, audience } = { position: "", audience: null }] = ear.of("hello");
    expect(position).toMatch(/^\d+$/);
    expect(audience).toEqual({ list: false, projects: [{ number: world.at.project, changedAt }] });
    await ear.until(() => ear.position() === position);
  });

  it("tells which rooms' answers are old, to each reader of the project and of the list", async () => {
    const all = [await hear(bo), await hear(world.facilitator), await hear(bo, "list=on")];
    await change();
    for (const ear of all) {
      await isOld(ear);
      expect(ear.of("old")).toEqual([{ project: world.at.project, rooms: ["project"] }]);
    }
  });

  it("tells of the team itself", async () => {
    const ear = await hear(bo);
    await world.facilitator.api.team.rename({ team: world.at.team, name: "Field" });
    await isOld(ear);
    expect(ear.of("old")).toEqual([{ project: null, rooms: ["team"] }]);
  });

  it("tells what no log knows, where it is rung for", async () => {
    const ear = await hear(bo);
    ring({ project: world.projectId, rooms: ["drafts"] }, { project: world.projectId, rooms: ["drafts"] });
    await isOld(ear);
    expect(ear.of("old")).toEqual([{ project: world.at.project, rooms: ["drafts"] }]);
  });

  it("speaks to people themselves", async () => {
    const [mine, theirs] = [await hear(bo), await hear(world.facilitator)];
    ring({ members: [bo.memberId], say: { frame: "nudge", project: 1, roundId: "r" } });
    await mine.until(() => mine.of("nudge").length === 1);
    expect(mine.of("nudge")).toEqual([{ project: 1, roundId: "r" }]);
    expect(theirs.of("nudge")).toEqual([]);
  });
});

describe("who comes back", () => {
  it("hears what was missed, by the position or by the header of browsers", async () => {
    const first = await hear(bo);
    await first.until(() => first.position() !== null);
    const after = first.position() ?? "";
    await first.close();
    await change();
    for (const ear of [
      await hear(bo, `project=${world.at.project}&after=${after}`),
      await hear(bo, `project=${world.at.project}`, { "last-event-id": after }),
    ]) {
      await ear.until(() => Number(ear.position()) > Number(after));
      expect(ear.of("old")).toEqual([{ project: world.at.project, rooms: ["project"] }]);
    }
  });

  it("hears nothing twice, and nothing when nothing was missed", async () => {
    const first = await hear(bo);
    await first.until(() => first.position() !== null);
    const ear = await hear(bo, `project=${world.at.project}&after=${first.position()}`);
    await ear.until(() => ear.position() !== null);
    expect(ear.of("old")).toEqual([]);
  });

  it("is told to read everything when too much was missed, or comes from before a restore", async () => {
    const far = await hear(bo, `project=${world.at.project}&after=999999999`);
    await far.until(() => far.of("snapshot").length === 1);
  });
});

describe("ballots", () => {
  it("are counted when a stream begins", async () => {
    const roundId = await openRound(world);
    const ear = await hear(bo);
    await ear.until(() => ear.of("count").length > 0);
    expect(ear.of("count")).toEqual([{ project: world.at.project, roundId, voted: 0, of: 2 }]);
  });
});
