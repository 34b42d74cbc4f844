// Is everyone asked for their password again where it matters, and nowhere else?
import { expect, test } from "vitest";
import { asksAgain, changesPower, confirmFirst } from "./confirming";
import { type Permission, policy } from "./policy";

test("deleting and taking everything along asks, putting back and the example don't", () => {
  const asked = (Object.keys(policy) as Permission[]).filter(asksAgain);
  expect(asked).toEqual(["team.delete", "project.delete", "trail.export-team"]);
});

test("making and unmaking admins and owners does, up to facilitator doesn't", () => {
  expect(changesPower("member", "admin")).toBe(true);
  expect(changesPower("owner", "member")).toBe(true);
  expect(changesPower("observer", "facilitator")).toBe(false);
});

test("only who showed lately who they are goes on", () => {
  expect(() => confirmFirst({ isConfirmed: true })).not.toThrow();
  expect(() => confirmFirst({ isConfirmed: false })).toThrow("access.confirm-first");
});
