// Does an agenda begin where the project stands, and take no nonsense?
import { describe, expect, it } from "vitest";
import { phases } from "../project/phases";
import { Refusal } from "../refusal";
import { checkNewItem, checkOrder, checkParking, defaultAgenda, firstItem, itemOf, refuseUnlessMoving } from "./agenda";
import type { Item } from "./session";
import { refuseUnlessTaskOf } from "./tasks";

const item = (id: string, state: Item["state"] = "waiting"): Item => ({ id, kind: "talk", criterionId: null, state });
const no = (code: string) => expect.objectContaining({ code });
const said = (act: () => unknown): Refusal | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

describe("defaultAgenda", () => {
  it("leaves out what lies behind the project", () => {
    expect(defaultAgenda("framing")).toEqual(["brief", "weights", "scores", "compare", "sign-off"]);
    expect(defaultAgenda("weighing")).toEqual(defaultAgenda("framing"));
    expect(defaultAgenda("scoring")).toEqual(["brief", "scores", "compare", "sign-off"]);
    expect(defaultAgenda("deciding")).toEqual(["brief", "compare", "sign-off"]);
  });

  it("is empty only where no meeting can be opened", () =>
    expect(phases.filter((phase) => defaultAgenda(phase).length === 0)).toEqual(["sealed", "superseded"]));
});

describe("firstItem", () => {
  it("is the first that isn't left out", () => {
    expect(firstItem([item("a", "skipped"), item("b"), item("c")]).id).toBe("b");
    expect(firstItem([item("a", "skipped"), item("b", "parked")]).id).toBe("a");
    expect(said(() => firstItem([]))).toEqual(no("session.nothing-planned"));
  });
});

it("an agenda takes fifty items, criteria only to talk about, and talks about something", () => {
  const talk = { kind: "talk" as const, title: "Hiring", criterionId: null };
  expect(said(() => checkNewItem([], talk))).toBeNull();
  expect(said(() => checkNewItem([], { ...talk, title: "", criterionId: "c" }))).toBeNull();
  expect(said(() => checkNewItem([], { ...talk, title: "" }))).toEqual(no("session.topic-needed"));
  expect(said(() => checkNewItem([], { kind: "scores", title: "", criterionId: "c" }))).toEqual(no("input.invalid"));
  const full = Array.from({ length: 50 }, (_, n) => item(String(n)));
  expect(said(() => checkNewItem(full, talk))).toEqual(no("session.too-many-items"));
});

it("an order names each item once", () => {
  const items = [item("a"), item("b")];
  expect(said(() => checkOrder(items, ["b", "a"]))).toBeNull();
  for (const order of [["a"], ["a", "a"], ["a", "b", "c"], ["a", "c"]])
    expect(said(() => checkOrder(items, order))).toEqual(no("project.changed-meanwhile"));
  expect(said(() => itemOf(items, "c"))).toEqual(no("access.not-found"));
});

it("one thing is parked, for a day to come", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const parked = { itemId: "a", criterionId: null, dueOn: "2026-11-22" };
  expect(said(() => checkParking(parked, now))).toBeNull();
  expect(said(() => checkParking({ ...parked, dueOn: "2026-11-21" }, now))).toEqual(no("session.day-past"));
  expect(said(() => checkParking({ ...parked, criterionId: "c" }, now))).toEqual(no("input.invalid"));
  expect(said(() => checkParking({ ...parked, itemId: null }, now))).toEqual(no("input.invalid"));
});

it("a task is finished by who does it, or by the facilitator", () => {
  const task = { task: "Measure it", ownerId: "mia" };
  expect(said(() => refuseUnlessTaskOf(task, { memberId: "mia", standings: [] }))).toBeNull();
  expect(said(() => refuseUnlessTaskOf(task, { memberId: "ana", standings: ["assigned"] }))).toBeNull();
  expect(said(() => refuseUnlessTaskOf(task, { memberId: "bo", standings: ["participant"] }))).toEqual(
    no("access.not-allowed"),
  );
  expect(said(() => refuseUnlessTaskOf({ task: null, ownerId: "mia" }, { memberId: "mia", standings: [] }))).toEqual(
    no("access.not-found"),
  );
});

it("nothing moves in the lobby, in a pause or after the end", () => {
  const at = new Date(0);
  expect(said(() => refuseUnlessMoving({ state: "running", pausedAt: null }))).toBeNull();
  expect(said(() => refuseUnlessMoving({ state: "running", pausedAt: at }))).toEqual(no("session.paused"));
  for (const state of ["lobby", "ended"] as const)
    expect(said(() => refuseUnlessMoving({ state, pausedAt: null }))).toEqual(no("session.not-running"));
});
