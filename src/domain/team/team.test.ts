// Does every name make an address, and every address a free one?
import fc from "fast-check";
import { expect, it } from "vitest";
import { slug } from "../text";
import { freeSlug, slugFrom } from "./team";

it.each([
  ["Acme Platform", "acme-platform"],
  ["  Équipe  Réseau!! ", "equipe-reseau"],
  ["日本", "team"],
  ["x", "team"],
  ["a".repeat(80), "a".repeat(40)],
])("%s", (name, made) => expect(slugFrom(name)).toBe(made));

it("makes a valid address of anything", () => {
  fc.assert(fc.property(fc.string(), (name) => slug.safeParse(slugFrom(name)).success));
});

it("finds a free one, valid again", () => {
  expect(freeSlug("acme", [])).toBe("acme");
  expect(freeSlug("acme", ["acme", "acme-2"])).toBe("acme-3");
  expect(freeSlug("api", [])).toBe("api-2");
  expect(slug.safeParse(freeSlug("a".repeat(40), ["a".repeat(40)])).success).toBe(true);
  expect(slug.safeParse(freeSlug(`${"a".repeat(35)}-bcd`, [`${"a".repeat(35)}-bcd`])).success).toBe(true);
});
