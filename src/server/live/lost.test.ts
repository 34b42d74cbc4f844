// Is anything lost where a reading or a connection fails, or where what changed is gone?
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";
import { type Ear, listenTo } from "@/testing/stream";
import { listen, type Running } from "../listen";
import { ring } from "./bell";
import { openCounters } from "./counters";
import type { Follower } from "./follower";
import type { Streams } from "./streams";

let house: Running;
let c: Crew;
const ears: Ear[] = [];
beforeAll(async () => {
  house = await listen({ port: 0, host: "127.0.0.1", page: (_, res) => res.end(), closePages: async () => {} });
  c = await crew();
});
afterEach(async () => {
  await Promise.all(ears.splice(0).map((ear) => ear.close()));
});
afterAll(() => house.close());

const hear = async (token: string, query: string) => {
  const ear = await listenTo(house.port, token, query);
  ears.push(ear);
  if (ear.status === 200) await ear.until((frames) => frames.length > 0);
  return ear;
};
const open = async () => {
  const framing = { team: c.team, title: "API runtime", question: "Which?", context: "", templateId: null };
  return { team: c.team, project: (await c.facilitator.api.project.create(framing)).number };
};

describe("the team's list", () => {
  it("is told that a project is gone", async () => {
    const at = await open();
    const list = await hear(c.member.token, `team=${c.team}`);
    await c.admin.api.project.delete(at);
    await list.until(() => list.of("old").some(({ rooms }) => rooms.includes("project")));
  });

  it("is told of who may see a project no longer, without saying which", async () => {
    const at = await open();
    const list = await hear(c.observer.token, `team=${c.team}`);
    await c.facilitator.api.project.choose({ ...at, participants: [c.member.memberId] });
    const told = () => list.of("old").findIndex(({ project }) => project === null);
    await list.until(() => told() >= 0);
    // That it was opened may be told first, as long as it is theirs to see.
    expect(list.of("old").slice(told())).toEqual([{ project: null, rooms: ["project"] }]);
    expect(list.of("old").slice(0, told()).length).toBeLessThan(2);
  });
});

describe("a name that no team can have", () => {
  it("is refused, and keeps nobody else out who knocks at the same moment", async () => {
    const at = await open();
    const knocks = Array.from({ length: 10 }, (_, i) =>
      hear(i % 2 ? "nobody" : c.member.token, i % 2 ? "team=%00&project=1" : `team=${c.team}&project=${at.project}`),
    );
    const statuses = (await Promise.all(knocks)).map(({ status }) => status);
    expect(statuses).toEqual([200, 400, 200, 400, 200, 400, 200, 400, 200, 400]);
  });
});

describe("what was rung for", () => {
  it("is told with the next tick where a teller fails", async () => {
    const sent: string[] = [];
    const project = { id: "p", number: 1, told: new Map() };
    const team = { id: "t", projects: new Map([["p", project]]) };
    const streams = { send: (_: string, text: string) => void sent.push(text) } as unknown as Streams;
    const follower = { teamOf: () => team, teams: () => [team], moved: () => [] } as unknown as Follower;
    let fails = true;
    const presence = async () => {
      if (fails) throw new Error("The database is busy.");
      return new Map([["p", "event: presence\n\n"]]);
    };
    const counters = openCounters(streams, follower, { presence });
    counters.ring("p", ["presence", "session"]);
    await counters.tick().catch(() => undefined);
    fails = false;
    await counters.tick();
    expect(sent.filter((text) => text.includes("event: presence"))).toHaveLength(1);
    expect(sent.filter((text) => text.includes('"session"'))).toHaveLength(1);
  });

  it("reaches the other processes though the connection to them is cut meanwhile", async () => {
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query("LISTEN steelyard_bell");
    const said: string[] = [];
    other.on("notification", ({ payload = "" }) => void said.push(payload));
    const ids = Array.from({ length: 120 }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`);
    for (const [i, project] of ids.entries()) {
      ring({ project, rooms: ["drafts"] });
      if (i % 40 === 20)
        await other.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'steelyard bell' AND datname = current_database()",
        );
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const missing = () => ids.filter((each) => !said.join().includes(each));
    for (const end = performance.now() + 5_000; missing().length > 0 && performance.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 20));
    await other.end();
    expect(missing()).toEqual([]);
  });
});
