// Does the timeline tell what happened, and nothing that is blind?
import { beforeAll, describe, expect, it } from "vitest";
import { type DecidingWorld, decidingTeam, written } from "@/testing/deciding";

let world: DecidingWorld;
beforeAll(async () => {
  world = await decidingTeam();
  await written(world, world.bo);
});

describe("the timeline", () => {
  it("tells what happened, newest first, page after page", async () => {
    const { at, observer } = world;
    const first = await observer.api.trail.timeline({ ...at, limit: 3 });
    expect(first.entries.map(({ words, who }) => [words, who])).toEqual([
      ["Approved", "Bo Moss"],
      ["The decision was drafted", "Ana Kim"],
      ["Scores locked", "Ana Kim"],
    ]);
    expect(first.entries[0]?.hash).toMatch(/^[0-9a-f]{16}$/);
    const seen = [...first.entries];
    for (let next = first.next; next !== null; ) {
      const page = await observer.api.trail.timeline({ ...at, cursor: next, limit: 3 });
      seen.push(...page.entries);
      next = page.next;
    }
    expect(seen.at(-1)?.words).toBe("Project opened: API runtime");
    expect(new Set(seen.map(({ at: when }) => when)).size).toBe(seen.length);
    expect(await observer.api.trail.size(at)).toEqual({ count: seen.length, isMore: false });
    expect(seen.map(({ event }) => event)).not.toContain("weighting.ballot-cast");
  });

  it("is for those who take part; the whole team's for admins", async () => {
    const { at, bo, li, stranger } = world;
    await expect(stranger.api.trail.timeline(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(bo.api.trail.team({ team: at.team })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { entries, next } = await li.api.trail.team({ team: at.team, limit: 2 });
    const rest = await li.api.trail.team({ team: at.team, cursor: next });
    expect(rest.entries.length).toBeGreaterThan(3);
    expect(rest.entries.some(({ at: when }) => entries.some((entry) => entry.at === when))).toBe(false);
  });

  it("refuses what is no place in it", async () => {
    for (const before of ["x", "-1", "1".repeat(19)])
      await expect(world.bo.api.trail.timeline({ ...world.at, cursor: before })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
  });
});
