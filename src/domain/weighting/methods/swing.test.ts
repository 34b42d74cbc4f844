// Do swings make the published weights?
import { expect, it } from "vitest";
import { swing } from "./swing";

it("makes .357143 .285714 .214286 .142857 of 100, 80, 60, 40", () => {
  const found = swing.weights({ a: 100, b: 80, c: 60, d: 40 }, ["a", "b", "c", "d"]);
  expect(Object.values(found).map((weight) => weight.toFixed(6))).toEqual([
    "0.357143",
    "0.285714",
    "0.214286",
    "0.142857",
  ]);
});

it("refuses a ballot of zeros and more than 100", () => {
  expect(() => swing.check({ a: 0, b: 0 }, ["a", "b"])).toThrow("weighting.ballot-all-zero");
  expect(() => swing.check({ a: 101, b: 0 }, ["a", "b"])).toThrow("weighting.answer-out-of-range");
});
