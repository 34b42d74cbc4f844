// Is the front on two axes the right one, and is it said who gives up what?
import fc from "fast-check";
import { expect, it } from "vitest";
import { plain } from "@/domain/wording/sentence";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { tieTolerance } from "../numbers/ranks";
import { paretoFront } from "./dominance";
import { axesOf, isMoney, tradeOff } from "./trade-off";
import { beatenSentence, dominanceSentence, frontSentence, openSentence } from "./trade-off-sentences";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const said = (sentence: { kind: string; strong: string; rest: string } | null) => sentence && plain(sentence);

it("puts the design's matrix on two criteria: Q, P and R stand on the front, S is beaten", () => {
  const found = tradeOff(comparison, "k0", "k1");
  expect(found.front).toEqual(["c0", "c1"]);
  expect(found.beaten).toEqual([
    { candidateId: "c2", by: ["c0"] },
    { candidateId: "c3", by: ["c0", "c2"] },
  ]);
  expect(said(frontSentence(comparison, found, "k0", "k1"))).toBe(
    "The choice is between C0 and C1: among them, better on k0 is worse on k1.",
  );
  expect(said(beatenSentence(comparison, found))).toBe(
    "C2 and C3 are no better than C0 on either of the two, and worse on one or both.",
  );
  expect(said(dominanceSentence(comparison))).toBe(
    "On all criteria nobody is beaten throughout: each is better than any other at something, or level with it.",
  );
});

it("weighs the rest without the criterion on the other axis", () => {
  const { points } = tradeOff(comparison, "k0", "rest");
  expect(points[0]?.y.at).toBeCloseTo((0.3 * 0.9 + 0.2 * 0.6 + 0.1 * 0.8) / 0.6, 12);
  expect(tradeOff(comparisonOf([1, 0, 0], [[1, 0.2, 0.4]]), "k0", "rest").points[0]?.y.at).toBeCloseTo(0.3, 12);
});

it("keeps whoever could still be better by what is unknown", () => {
  const gaps = comparisonOf(
    [1, 1],
    [
      [0.5, 0.5],
      [0.4, null],
      [0.4, 0.4],
    ],
  );
  expect(tradeOff(gaps, "k0", "k1")).toMatchObject({ front: ["c0"], open: ["c1"] });
  expect(said(frontSentence(gaps, tradeOff(gaps, "k0", "k1"), "k0", "k1"))).toBe(
    "C0 gives up nothing so far: what is missing taken in the middle, no other is better on k0 or on k1.",
  );
  expect(said(openSentence(gaps, tradeOff(gaps, "k0", "k1")))).toBe(
    "C1 could still join it, depending on the values that are missing.",
  );
  expect(tradeOff(gaps, "k0", "k1").points[1]?.y).toEqual({ low: 0, at: 0.5, high: 1 });
  expect(said(dominanceSentence(gaps))).toBe(
    "On all criteria: C2 is nowhere better than C0. No weights can put it ahead.",
  );
});

it("takes the axes of the address if they fit, else cost against the rest", () => {
  expect(axesOf(comparison, "k1", "k2", [])).toEqual(["k1", "k2"]);
  expect(axesOf(comparison, null, null, ["k3"])).toEqual(["k3", "rest"]);
  expect(axesOf(comparison, null, null, [])).toEqual(["k0", "rest"]);
  expect(axesOf(comparison, "gone", "k1", [])).toEqual(["k0", "k1"]);
  expect(axesOf(comparison, "total", "rest", [])).toEqual(["total", "k0"]);
  expect(axesOf(comparison, "rest", "rest", [])).toEqual(["k0", "rest"]);
  expect(axesOf(comparison, "k1", "k1", [])).toEqual(["k1", "rest"]);
  expect(axesOf(comparisonOf([1], [[1]]), null, null, [])).toEqual(["k0", "total"]);
  expect(["EUR/month", "€ a seat", "usd"].map(isMoney)).toEqual([true, true, true]);
  expect(["ms", "euros of none", "MB"].map(isMoney)).toEqual([false, false, false]);
});

it("finds the same front as the definition, for any axes of anything complete; the leader is on that of any axis against the rest", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: false }), fc.nat(7), fc.nat(7), (given, first, second) => {
      const axes = ["total", "rest", ...given.criteria.map(({ id }) => id)];
      const [x, y] = axesOf(given, axes[first] ?? null, axes[second] ?? null, []);
      const found = tradeOff(given, x, y);
      const front = paretoFront(
        found.points.map((point) => [point.x.at, point.y.at]),
        tieTolerance,
      );
      expect([...found.front].sort()).toEqual(front.flatMap((place) => given.candidates[place]?.id ?? []).sort());
      expect(found.front.length + found.beaten.length).toBe(found.points.length);
      expect(found.open).toEqual([]);
      for (const { x: on } of found.points) expect(on.low >= 0 && on.low <= on.at && on.high <= 1 + 1e-9).toBe(true);
      if (found.points.length > 1) expect(said(frontSentence(given, found, "x", "y"))).not.toMatch(/undefined|NaN/);
    }),
  );
});

it("names nobody where each is beaten by another", () => {
  const four = comparisonOf(
    [1, 1],
    [
      [1, 0.2],
      [0.9, 0.1],
      [0.2, 1],
      [0.1, 0.9],
    ],
  );
  expect(said(beatenSentence(four, tradeOff(four, "k0", "k1")))).toBe(
    "C1 and C3 are beaten: for each there is one that is no worse on either of the two, and better on one or both.",
  );
});

it("takes for level what only the rounding of sums tells apart", () => {
  const level = comparisonOf(
    [1, 2, 3, 4],
    [
      [0.5, 0, 0, 0.7],
      [0.5, 0.5, 0.2, 0.3],
    ],
  );
  const { points, front, beaten } = tradeOff(level, "k0", "total");
  expect(points[0]?.y.at).not.toBe(points[1]?.y.at);
  expect(points[0]?.y.at).toBeCloseTo(points[1]?.y.at ?? 0, 12);
  expect([front.toSorted(), beaten]).toEqual([["c0", "c1"], []]);
});
