// Who answers which request, and what never gets to the pages?
import { afterAll, beforeAll, expect, it } from "vitest";
import { listen, type Running } from "./listen";

let running: Running;
const seen: (string | string[] | undefined)[] = [];
beforeAll(async () => {
  const page = (
    req: { headers: Record<string, string | string[] | undefined> },
    res: { end: (text: string) => void },
  ) => {
    seen.push(req.headers["x-forwarded-for"]);
    res.end("page");
  };
  running = await listen({ port: 0, host: "127.0.0.1", page, closePages: async () => {} });
});
afterAll(() => running.close());

const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${running.port}${path}`, init);

it.each<[string, string, number]>([
  ["GET", "/t/alpha", 200],
  ["HEAD", "/t/alpha", 200],
  ["GET", "/t/%ff", 400],
  ["POST", "/t/alpha", 405],
  ["PUT", "/t/alpha", 405],
  ["DELETE", "/api/t/alpha/trail", 405],
  ["POST", "/api/t/alpha/trail", 405],
  ["POST", "/api/auth/signout", 200],
  ["OPTIONS", "/t/alpha", 405],
  ["POST", "/api/trpc/account.rename", 415],
  ["GET", "/api/health/ready", 200],
  ["GET", "/.well-known/steelyard-key", 200],
])("%s %s answers %i", async (method, path, status) => {
  expect((await ask(path, { method })).status).toBe(status);
});

it("a form with an action in it never gets to the pages", async () => {
  const body = new FormData();
  body.set("$ACTION_ID_00", "x".repeat(100_000));
  const before = seen.length;
  const response = await ask("/t/alpha", { method: "POST", headers: { "next-action": "00" }, body });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect(seen).toHaveLength(before);
});

it("pages are told the peer's address, not what the caller says of it", async () => {
  await ask("/t/alpha", { headers: { "x-forwarded-for": "6.6.6.6" } });
  expect(seen.at(-1)).toBe("127.0.0.1");
});
