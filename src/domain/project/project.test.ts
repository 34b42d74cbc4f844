// What may a project be opened with?
import { expect, it } from "vitest";
import { templates } from "../catalogue/templates";
import { cursorFrom, cursorText } from "./listing-schema";
import { overlapHints } from "./overlap";
import { checkDeadline, checkOpening, checkUnchanged } from "./project";

const now = new Date("2026-11-21T10:00:00Z");

it("opens from every template as it is, without one hint at an overlap", () => {
  for (const { criteria } of templates) {
    checkOpening({ criteria, candidates: [], deadline: null }, now);
    const named = criteria
      .filter((k) => k.direction !== "must")
      .map((k) => ({ ...k, id: k.name, catalogueId: k.catalogueId ?? null }));
    expect(overlapHints(named, []).map((hint) => [hint.id, hint.withId])).toEqual([]);
  }
});

it("takes a deadline until its day is over everywhere", () => {
  expect(() => checkDeadline("2026-11-21", now)).not.toThrow();
  expect(() => checkDeadline("2026-11-20", now)).not.toThrow();
  expect(() => checkDeadline("2026-11-19", now)).toThrow("project.deadline-past");
});

it("tells when someone else wrote meanwhile", () => {
  expect(() => checkUnchanged({ a: 1, b: "x" }, { a: 1, b: "x" })).not.toThrow();
  expect(() => checkUnchanged({ a: 1, b: "y" }, { a: 1, b: "x" })).toThrow("project.changed-meanwhile");
});

it("reads its own cursors and no others", () => {
  const cursor = { bucket: 2, key: "naïve, “quoted”", id: "0a9c4f5e-5f64-4f0e-9d0c-000000000001" };
  expect(cursorFrom(cursorText(cursor), "name")).toEqual(cursor);
  const moment = { ...cursor, key: "2026-11-21T17:00:00.123456Z" };
  expect(cursorFrom(cursorText(moment), "changed")).toEqual(moment);
  for (const odd of ["", "%", "{}", "null", "%7B%22bucket%22%3A99%7D", cursorText({ ...cursor, key: "\u0000" })])
    expect(() => cursorFrom(odd, "name")).toThrow("input.invalid");
  for (const key of ["x", "2026-02-30T17:00:00.123456Z", "+275760-09-13T00:00:00.000000Z", "infinity"])
    expect(() => cursorFrom(cursorText({ ...cursor, key }), "stage")).toThrow("input.invalid");
});
