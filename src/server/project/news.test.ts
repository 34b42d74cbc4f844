// Does a screen of many projects hear what it may, and nothing else?
import { beforeAll, describe, expect, it } from "vitest";
import { cast, openRound, type Seat, type World, weighingTeam } from "@/testing/weighing";

let world: World;
let bo: Seat;
let mia: Seat;
beforeAll(async () => {
  world = await weighingTeam();
  bo = await world.seat("Bo Moss", "member");
  mia = await world.seat("Mia Osei", "member");
});

const since = (who: Seat, after: string | null = null) => who.api.project.since({ team: world.at.team, after });

describe("news for a screen of many projects", () => {
  it("names the rooms where something happened, once", async () => {
    const { position, rooms } = await since(bo);
    expect(rooms).toEqual([]);
    expect(await since(bo, position)).toEqual({ position, rooms: [] });
    await world.facilitator.api.team.rename({ team: world.at.team, name: "Field" });
    const later = await since(bo, position);
    expect(later.rooms).toEqual(["team"]);
    expect(await since(bo, later.position)).toEqual({ position: later.position, rooms: [] });
  });

  it("tells of a ballot in an open round, and says not whose", async () => {
    const roundId = await openRound(world);
    const before = [await since(bo), await bo.api.trail.since(world.at)] as const;
    await cast(world, mia, roundId, [50, 30, 20]);
    expect((await since(bo, before[0].position)).rooms).toEqual(["weighting"]);
    const { rooms, position } = await bo.api.trail.since({ ...world.at, after: before[1].position });
    expect(rooms).toEqual(["weighting"]);
    expect((await bo.api.trail.since({ ...world.at, after: position })).rooms).toEqual([]);
  });

  it("keeps still about projects that one doesn't see", async () => {
    const { position } = await since(bo);
    const was = { title: "Salaries", question: "Which?", context: "" };
    const { team } = world.at;
    const opening = { ...was, team, templateId: null, participants: [mia.memberId] };
    const { number: project } = await mia.api.project.create(opening);
    await mia.api.project.frame({ team, project, ...was, title: "Pay", was });
    expect(await since(bo, position)).toEqual({ position, rooms: [] });
    expect((await since(mia, position)).rooms.sort()).toEqual(["project"]);
    expect((await since(world.facilitator, position)).rooms).toContain("project");
  });

  it("refuses a position that is none", async () => {
    for (const after of ["1", "x.1", "1.2.3.4"])
      await expect(since(bo, after)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
