// Does the menu hold all methods, the default first, and say which don't fit?
import { expect, it } from "vitest";
import { weightMethodIds } from "./method-ids";
import { FIRST_METHODS, methodMenu } from "./method-menu";

it("begins with the default and the quick one", () => {
  const menu = methodMenu(null);
  expect(menu.map(({ id }) => id)).toEqual([...weightMethodIds]);
  expect(menu.slice(0, FIRST_METHODS).map(({ id }) => id)).toEqual(["swing", "points"]);
  expect(menu.every(({ unfit }) => unfit === null)).toBe(true);
});

it("says why a method can't be taken for many criteria", () => {
  const unfit = (count: number) => methodMenu(count).flatMap((each) => (each.unfit ? [[each.id, each.unfit]] : []));
  expect(unfit(7)).toEqual([]);
  expect(unfit(9)).toEqual([["pairwise", "It takes seven criteria at most; here are 9."]]);
});
