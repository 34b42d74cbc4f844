// Does a request break it that no page of ours sends? Over HTTP: methods, bodies, batches, headers, cursors, paths.
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SESSION_COOKIE } from "@/server/context";
import { serve } from "@/server/serve";
import { send, wrongWith } from "@/testing/fuzz/answers";
import { schemaOf } from "@/testing/fuzz/inputs";
import { wrongCursors, wrongPaths, wrongRequests } from "@/testing/fuzz/transport";
import { openScene, procedures } from "@/testing/matrix/scene";

vi.mock("next", async () => {
  const { routesOnly } = await import("@/testing/fuzz/house");
  const handler = routesOnly(import.meta.glob("../../app/**/route.ts"));
  return { default: () => ({ prepare: async () => {}, getRequestHandler: () => handler, close: async () => {} }) };
});

// Jobs would be done on the one connection that each call rewinds.
vi.mock("@/server/jobs/runner", () => ({ openJobs: async () => ({ close: async () => {} }) }));

const scene = openScene();
let house: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  house = await serve({ port: 0, host: "127.0.0.1", dev: false });
});
afterAll(() => house.close());

const address = (path: string) => `http://127.0.0.1:${house.port}${path}`;
const cookie = () => `${SESSION_COOKIE}=${scene.world.actor.token}`;
const ask = (path: string, { headers, ...init }: RequestInit = {}) =>
  scene.rewinding.undone(() => send(address(path), { ...init, headers: { cookie: cookie(), ...(headers as object) } }));

it("answers requests that nobody of ours sends", async () => {
  const found: string[] = [];
  for (const { says, path, init } of wrongRequests(scene.world.home.team))
    for (const wrong of wrongWith(await ask(path, init))) found.push(`${says}: ${wrong}`);
  expect(found.join("\n")).toBe("");
});

it("takes a write only as JSON, from a page of ours", async () => {
  const statuses = new Map<string, number>();
  for (const { says, path, init } of wrongRequests(scene.world.home.team))
    statuses.set(says, (await ask(path, init)).status);
  const foreign = ["text/plain", "from another site", "of another origin", "multipart/form-data; boundary=x"];
  expect(foreign.map((says) => statuses.get(says))).toEqual(foreign.map(() => 415));
  expect(statuses.get("a body of a megabyte")).toBe(413);
  expect([statuses.get("a batch of 10"), statuses.get("a batch of 11")]).toEqual([200, 400]);
});

it("answers paths that lead nowhere", async () => {
  const { project } = await scene.world.at("sealed");
  const found: string[] = [];
  for (const path of wrongPaths(scene.world.home.team, project))
    for (const method of ["GET", "POST"])
      for (const headers of [{}, { "content-type": "application/json", "content-length": "2" }])
        for (const wrong of wrongWith(
          await ask(path, { method, headers, ...(method === "POST" ? { body: "{}" } : {}) }),
        ))
          found.push(`${method} ${path}: ${wrong}`);
  expect(found.join("\n")).toBe("");
});

describe("a list's next page", () => {
  const lists = procedures().filter(
    ({ line }) => line.kind === "query" && !line.use && "cursor" in (schemaOf(line.door).properties ?? {}),
  );
  it.each(lists)("$name: begins nowhere else", async ({ line, sample }) => {
    const site = await scene.world.at("sealed");
    const found: string[] = [];
    for (const cursor of wrongCursors) {
      const input = { team: site.team, ...(sample.step ? { project: site.project } : {}), cursor };
      const answer = await ask(`/api/trpc/${line.door}?input=${encodeURIComponent(JSON.stringify(input))}`);
      for (const wrong of wrongWith(answer)) found.push(`${JSON.stringify(cursor)}: ${wrong}`);
    }
    expect(found.join("\n")).toBe("");
  });
});

it("closes on what is no HTTP, and goes on", async () => {
  for (const text of [
    "\u0000\u0001\u0002\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    `GET / HTTP/1.1\r\nA: ${"b".repeat(40_000)}\r\n\r\n`,
    "POST /api/trpc/team.rename HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    "GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET //..//api/trpc/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  ])
    expect(wrongWith({ status: 0, body: await raw(text), ms: 0 }), text.slice(0, 30)).toEqual([]);
  expect((await ask("/api/trpc/account.ways?input={}")).status).toBe(200);
});

it("says nothing of itself when it fails within", async () => {
  scene.rewinding.rewrite((sql) => sql.replace(/\bperson\b/g, "no_such_table"));
  const { status, body } = await ask("/api/trpc/account.me?input={}");
  scene.rewinding.rewrite(null);
  expect(status).toBe(500);
  expect(body).toContain("Internal error");
  expect(wrongWith({ status, body, ms: 0 })).toEqual(["500"]);
});

it("is noticed when it does", () => {
  const said = (body: string) => wrongWith({ status: 400, body, ms: 0 }).length;
  const leaks = [
    "Invalid `prisma.team.findMany()`",
    'relation "person" does not exist',
    "TypeError: x",
    "at run (/srv/a.ts:3:1)",
  ];
  expect([...leaks.map(said), said("There is nothing here.")]).toEqual([1, 1, 1, 1, 0]);
  expect(wrongWith({ status: 502, body: "", ms: 6_000 })).toHaveLength(2);
});

function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(house.port, "127.0.0.1", () => socket.end(text, "latin1"));
    let said = "";
    socket.setTimeout(5_000, () => socket.destroy());
    socket
      .on("data", (chunk) => (said += chunk))
      .on("error", () => undefined)
      .on("close", () => resolve(said));
  });
}
