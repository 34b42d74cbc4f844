// What happens while the database is gone, or stands still?
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { account } from "@/testing/cast";
import { openWire } from "@/testing/wire";
import { openApi } from "./api";
import { SESSION_COOKIE } from "./context";
import { connection, disconnect } from "./db";
import { type Reach, watchDatabase } from "./reach";
import type { AppRouter } from "./router";
import { admitUnavailable, sayUnavailable } from "./unavailable";
import { isUnreachable } from "./unreachable";

let wire: Awaited<ReturnType<typeof openWire>>;
let reach: Reach;
let base: string;
let revived = 0;
const direct = String(process.env.DATABASE_URL);
const api = openApi();
const server = createServer((req, res) => {
  if (req.url === "/ungated") req.url = "/api/trpc/account.me?input={}";
  else if (reach.isDown()) return sayUnavailable(req, res);
  if (api(req, res)) return;
  admitUnavailable(res, reach.isDown);
  if (req.url === "/breaks") setTimeout(() => res.writeHead(500).end(), 600);
  else res.end("page");
});
let cookie: string;
const ask = (path: string) => fetch(`${base}${path}`, { headers: { cookie } });
const ME = "/api/trpc/account.me?input={}";

beforeAll(async () => {
  const { token } = await account("Ana Kim", "ana@example.org");
  cookie = `${SESSION_COOKIE}=${token}`;
  await disconnect();
  wire = await openWire(direct);
  process.env.DATABASE_URL = wire.url;
  reach = watchDatabase(wire.url, async () => void revived++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await reach.close();
  await disconnect();
  await wire.close();
  server.close();
  process.env.DATABASE_URL = direct;
});

async function until(isDown: boolean): Promise<void> {
  for (let tries = 0; reach.isDown() !== isDown && tries < 120; tries++) await pause(50);
  expect(reach.isDown()).toBe(isDown);
}

describe("a database that is gone", () => {
  it("is noticed at once; callers get 503 in their own terms, and when to come back", async () => {
    expect((await ask(ME)).status).toBe(200);
    const breaking = ask("/breaks");
    await pause(50);
    wire.turn("cut");
    await until(true);
    const called = await ask(ME);
    expect([called.status, called.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(await called.json()).toMatchObject({ error: { data: { httpStatus: 503, refusal: "server.unreachable" } } });
    const page = await ask("/t/alpha");
    expect([page.status, page.headers.get("retry-after"), page.headers.get("cache-control")]).toEqual([
      503,
      "2",
      "private, no-store",
    ]);
    expect(await page.text()).toContain("Back in a moment");
    expect((await breaking).status).toBe(503);
  });

  it("gives a call under way a 503 too, not an internal error", async () => {
    const answer = await ask("/ungated");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(await answer.text()).not.toMatch(/ECONN|terminated|127\.0\.0\.1|prisma/i);
  });

  it("is found again without help", async () => {
    for (let tries = 0; revived === 0 && tries < 40; tries++) await pause(50);
    expect(revived).toBeGreaterThan(0);
    wire.turn("good");
    await until(false);
    expect((await ask(ME)).status).toBe(200);
  });
});

describe("a database that stands still", () => {
  it("lets nobody hang: what waits gets a 503 within seconds, and all is well when it goes on", async () => {
    const client = createTRPCClient<AppRouter>({
      links: [httpBatchLink({ url: `${base}/api/trpc`, headers: { cookie } })],
    });
    await Promise.all(Array.from({ length: 8 }, () => client.account.me.query({})));
    wire.turn("still");
    const begun = performance.now();
    const waiting = Array.from({ length: 8 }, () => ask(ME).then(({ status }) => status));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([503]));
    expect(performance.now() - begun).toBeLessThan(9_000);
    await until(true);
    wire.turn("good");
    await until(false);
    expect((await ask(ME)).status).toBe(200);
    expect(connection().pool.totalCount).toBeLessThan(20);
  });
});

it.each([
  [
    "a unique key",
    "INSERT INTO team (id, slug, name) SELECT gen_random_uuid(), 'same', 'x' FROM generate_series(1, 2)",
    false,
  ],
  ["bad SQL", "SELECT nonsense", false],
  ["a statement that was cancelled", "SET LOCAL statement_timeout = 20; SELECT pg_sleep(1)", true],
  ["a shutdown", "SELECT pg_terminate_backend(pg_backend_pid())", true],
])("tells %s from being unreachable", async (_, text, expected) => {
  const failed = await connection()
    .pool.query(text)
    .catch((error: unknown) => error);
  expect(isUnreachable(failed)).toBe(expected);
  const statements = text.split("; ");
  const throughPrisma = await connection()
    .prisma.$transaction(async (db) => {
      for (const each of statements) await db.$executeRawUnsafe(each);
    })
    .catch((error: unknown) => error);
  expect(throughPrisma).toBeInstanceOf(Error);
  expect(isUnreachable(throughPrisma)).toBe(expected);
});
