// Who gets a trail as a file, and what does everybody else get?
import { beforeAll, describe, expect, it } from "vitest";
import { verifyLines } from "@/domain/trail/verify";
import { type DecidingWorld, decidingTeam, seal, written } from "@/testing/deciding";
import { nodeCrypto } from "./node-crypto";
import { verificationKey } from "./signing";
import { projectTrail, teamTrail } from "./trail-download";

type Who = { token: string } | null;
let world: DecidingWorld;
beforeAll(async () => {
  world = await decidingTeam();
  await written(world, world.facilitator, world.bo, world.mia);
  await seal(world);
});

const asking = (who: Who, query = "") =>
  new Request(`http://localhost/api/any${query}`, who ? { headers: { cookie: `steelyard.session=${who.token}` } } : {});
const team = (who: Who, query = "", slug = world.at.team) => teamTrail(asking(who, query), { team: slug });
const project = (who: Who, query = "", number = String(world.at.project)) =>
  projectTrail(asking(who, query), { team: world.at.team, project: number });
const linesOf = async (response: Response) => (await response.text()).trimEnd().split("\n");

describe("a trail as a file", () => {
  it("of a project is for who takes part", async () => {
    const response = await project(world.observer);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="${world.at.team}-${world.at.project}-trail.jsonl"`,
    );
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const lines = await linesOf(response);
    expect(lines[0]).toContain('"kind":"project"');
    expect(verifyLines(nodeCrypto, lines, { key: verificationKey() }).entries).toBeGreaterThan(0);
  });

  it("of a team is for admins and owners", async () => {
    const { facilitator, li, bo, observer, stranger } = world;
    for (const who of [facilitator, li]) {
      const response = await team(who);
      expect(response.status).toBe(200);
      expect((await linesOf(response))[0]).toContain('"kind":"team"');
    }
    expect((await team(bo)).status).toBe(403);
    expect((await team(observer)).status).toBe(403);
    expect((await team(stranger)).status).toBe(404);
    expect((await team(null)).status).toBe(401);
    expect((await team(facilitator, "", "no-such-team")).status).toBe(404);
  });

  it("of a project is refused to strangers as if there were none", async () => {
    const { stranger, facilitator } = world;
    const refused = await project(stranger);
    expect(refused.status).toBe(404);
    expect(await refused.text()).toBe(await (await project(facilitator, "", "999")).text());
    expect((await project(null)).status).toBe(401);
  });

  it("proves that it grew, where one says since when", async () => {
    const lines = await linesOf(await project(world.bo, "?since=3"));
    expect(lines.some((line) => line.startsWith('{"consistency":{"from":"3"'))).toBe(true);
    const beyond = await linesOf(await project(world.bo, "?since=999999"));
    expect(beyond.some((line) => line.startsWith('{"consistency":{"from":"999999"'))).toBe(false);
  });

  it.each(["?since=-1", "?since=x", "?since=", "?since=1e3", "?until=3", "?since=9999999999999999"])(
    "is refused for %s",
    async (query) => {
      expect((await team(world.facilitator, query)).status).toBe(400);
      expect((await project(world.facilitator, query)).status).toBe(400);
    },
  );

  it.each(["0", "x", "1.5", "-1", "1e9999", "99999999999999999999"])("is refused for a project %s", async (number) => {
    expect((await project(world.facilitator, "", number)).status).toBe(400);
  });

  it("is left alone when the reader goes away", async () => {
    const response = await team(world.facilitator);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect((await team(world.facilitator)).status).toBe(200);
  });
});
