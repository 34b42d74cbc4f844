// Does the engine give the bytes that it gave? Held as hashes: what a seal depends on must not move by a bit, on any machine.
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { engineTexts } from "./parts";

const hashes = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]),
  );

/** A new entry of a registry is added by `vitest run --project unit src/testing/bytes -u`; a hash that changes is a figure that changes: look first. */
it("gives the same bytes as ever, for every entry of every registry", { timeout: 60_000 }, async () => {
  await expect(`${JSON.stringify(hashes(engineTexts()), null, 2)}\n`).toMatchFileSnapshot("held.json");
});

it("would be caught by the last bit of one figure", () => {
  expect(hashes({ a: JSON.stringify([0.1 + 0.2]) })).not.toEqual(hashes({ a: JSON.stringify([0.3]) }));
});
