// Does anyone get the key that checks what the house signs, and nobody another?
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseVerifierKey } from "@/domain/trail/note";
import { nodeCrypto } from "./node-crypto";
import { KEY_PATH, publishKey } from "./public-key";
import { isOurs, signNote } from "./signing";

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((req, res) => {
    if (!publishKey(req, res)) res.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe("the key's address", () => {
  it("answers one line, the key that signs", async () => {
    const response = await fetch(`${base}${KEY_PATH}?whatever`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    expect(text).toMatch(/^\S+\n$/);
    const { name, id } = parseVerifierKey(nodeCrypto, text);
    const note = signNote("a text\n");
    expect(isOurs(note)).toBe(true);
    expect(note).toContain(`— ${name} ${Buffer.from(id, "hex").toString("base64").slice(0, 5)}`);
  });

  it("takes nothing, and leaves other addresses to others", async () => {
    expect((await fetch(`${base}${KEY_PATH}`, { method: "POST", body: "x" })).status).toBe(405);
    expect((await fetch(`${base}${KEY_PATH}`, { method: "HEAD" })).status).toBe(200);
    expect((await fetch(`${base}${KEY_PATH}/more`)).status).toBe(404);
  });
});
