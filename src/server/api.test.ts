// What does the API take from whom, and what does it never say?
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { account } from "@/testing/cast";
import { openApi } from "./api";
import { SESSION_COOKIE } from "./context";
import { connection } from "./db";

const api = openApi();
const server = createServer((req, res) => void (api(req, res) || res.writeHead(404).end()));
let base: string;
let cookie: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { token } = await account("Ana Kim", "ana@example.org");
  cookie = `${SESSION_COOKIE}=${token}`;
});
afterAll(() => server.close());

const rename = (headers: Record<string, string>, input: object = { name: "Ana", requestId: randomUUID() }) =>
  fetch(`${base}/api/trpc/account.rename`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", ...headers },
    body: JSON.stringify(input),
  });
const batch = (size: number) =>
  fetch(
    `${base}/api/trpc/${Array(size).fill("account.me").join(",")}?batch=1&input=${encodeURIComponent(JSON.stringify(Object.fromEntries(Array.from({ length: size }, (_, n) => [n, {}]))))}`,
    { headers: { cookie } },
  );

describe("a write", () => {
  it.each<[string, Record<string, string>, number]>([
    ["a program", {}, 200],
    ["our page", { "sec-fetch-site": "same-origin" }, 200],
    ["our page in an old browser", { origin: "http://localhost:3000" }, 200],
    ["another site", { "sec-fetch-site": "cross-site" }, 415],
    ["a site beside ours", { "sec-fetch-site": "same-site" }, 415],
    ["another site in an old browser", { origin: "https://evil.example" }, 415],
    ["a sandboxed frame", { origin: "null" }, 415],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a form with files", { "content-type": "multipart/form-data; boundary=x" }, 415],
    ["a form that poses as text", { "content-type": "text/plain" }, 415],
    ["someone whose Authorization is nonsense", { authorization: "Basic \u00ff:::" }, 200],
  ])("from %s answers as it should", async (_, headers, status) => {
    expect((await rename(headers)).status).toBe(status);
  });

  it("is never taken by GET, nor another method under its name", async () => {
    const input = encodeURIComponent(JSON.stringify({ name: "Got", requestId: randomUUID() }));
    const got = await fetch(`${base}/api/trpc/account.rename?input=${input}`, { headers: { cookie } });
    expect(got.status).toBe(405);
    const put = await fetch(`${base}/api/trpc/account.rename`, { method: "PUT", headers: { cookie }, body: "{}" });
    expect(put.status).toBe(415);
    expect((await rename({ "x-http-method-override": "GET" })).status).toBe(200);
  });
});

describe("size", () => {
  it("of a body is capped, said or not", async () => {
    const huge = await rename({}, { name: "x".repeat(600_000), requestId: randomUUID() });
    expect(huge.status).toBe(413);
    expect(await chunked(600_000)).toMatch(/^HTTP\/1\.1 413/);
  });

  it("of a batch is capped at what the browser sends", async () => {
    expect((await batch(10)).status).toBe(200);
    const large = await batch(11);
    expect(large.status).toBe(400);
    expect(await large.text()).not.toContain("node_modules");
  });
});

describe("answers", () => {
  it("are kept by nobody, and are what they say", async () => {
    for (const response of [await batch(1), await rename({}), await rename({ "sec-fetch-site": "cross-site" })]) {
      expect(response.headers.get("cache-control")).toBe("private, no-store");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("never tell what broke: only a number to find it by", async () => {
    const { prisma } = connection();
    await prisma.$executeRaw`ALTER TABLE team RENAME TO secret_name`;
    const response = await fetch(`${base}/api/trpc/team.mine?input={}`, { headers: { cookie } });
    await prisma.$executeRaw`ALTER TABLE secret_name RENAME TO team`;
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toMatch(/Internal error[^"]*[0-9a-f]{8}-/);
    expect(text).not.toMatch(/team|relation|prisma|pg_|42P01|src\/|node_modules|stack/i);
  });
});

/** A body whose length nobody says beforehand; answers the first line of the answer. */
async function chunked(size: number): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `POST /api/trpc/account.rename HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
  );
  const chunk = "x".repeat(16_384);
  for (let sent = 0; sent < size; sent += chunk.length) socket.write(`4000\r\n${chunk}\r\n`);
  socket.write("0\r\n\r\n");
  socket.on("error", () => undefined);
  const text = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(data.toString())));
  socket.destroy();
  return text.split("\r\n")[0] ?? "";
}
