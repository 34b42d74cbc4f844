// Are the secrets of a data folder made once, and what an older one lacks added?
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { secretsOf } from "./cluster";
import { keptSigningKey } from "./lease";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "secrets-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

it("adds a signing key to secrets from before there was one, and keeps the rest", async () => {
  const older = { databasePassword: "a password", authSecret: "a secret" };
  writeFileSync(path.join(dataDir, "secrets.json"), JSON.stringify(older));
  expect(await keptSigningKey(dataDir, () => "a key")).toBe("a key");
  expect(await keptSigningKey(dataDir, () => "another key")).toBe("a key");
  expect(secretsOf(dataDir)).toEqual({ ...older, signingKey: "a key" });
  expect(JSON.parse(readFileSync(path.join(dataDir, "secrets.json"), "utf8"))).toEqual(secretsOf(dataDir));
  expect(statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
});

it("makes one key for all who ask at once", async () => {
  let made = 0;
  const keys = await Promise.all([1, 2, 3].map(() => keptSigningKey(dataDir, () => `key ${++made}`)));
  expect(new Set(keys).size).toBe(1);
  expect(secretsOf(dataDir).authSecret.length).toBeGreaterThan(32);
});
