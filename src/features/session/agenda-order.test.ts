// Does the agenda know what comes next, also after someone skipped, went back or parked?
import { expect, it } from "vitest";
import type { ItemState } from "@/domain/session/session";
import { itemBefore, nextItem, placeText } from "./agenda-order";

const agenda = (states: readonly ItemState[]) => states.map((state, place) => ({ id: `${place}`, state }));

it("goes to the next that waits, over what is done, skipped or parked", () => {
  const items = agenda(["done", "waiting", "skipped", "parked", "waiting"]);
  expect(nextItem(items, "1")?.id).toBe("4");
  expect(nextItem(items, null)?.id).toBe("1");
});

it("goes back to the top for what was left out, and ends when nothing waits", () => {
  expect(nextItem(agenda(["waiting", "done", "waiting"]), "2")?.id).toBe("0");
  expect(nextItem(agenda(["done", "waiting"]), "1")).toBeNull();
});

it("knows the item above and the place", () => {
  const items = agenda(["done", "skipped", "waiting"]);
  expect(itemBefore(items, "2")?.id).toBe("1");
  expect(itemBefore(items, "0")).toBeNull();
  expect(placeText(items, "2")).toBe("3 of 3");
  expect(placeText(items, null)).toBeNull();
});
