// Is it said where one is strong and weak?
import { expect, it } from "vitest";
import { plain } from "@/domain/wording/sentence";
import { comparisonOf, methodMatrix } from "@/testing/comparisons";
import { profileSentence } from "./profile";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const said = (given: typeof comparison, id: string) => {
  const sentence = profileSentence(given, id);
  return sentence && plain(sentence);
};

it("names where one is best and last alone, the heaviest first", () => {
  expect(said(comparison, "c0")).toBe("C0 is best alone on K1, and last alone on K2.");
  expect(said(comparison, "c1")).toBe("C1 is best alone on K0, and last alone on K1 and K3.");
  expect(said(comparisonOf([1], [[0.5], [0.5]]), "c0")).toBe("C0 is neither best nor last alone on any criterion.");
  const eight = comparisonOf(
    Array.from({ length: 6 }, () => 1),
    [Array(6).fill(1), Array(6).fill(0)],
  );
  expect(said(eight, "c0")).toBe("C0 is best alone on K0, K1, K2 and 3 more.");
});

it("leaves unknown values out, and says nothing of one alone", () => {
  expect(
    said(
      comparisonOf(
        [1, 1],
        [
          [null, 1],
          [1, 0],
        ],
      ),
      "c0",
    ),
  ).toBe("C0 is best alone on K1.");
  expect(said(comparisonOf([1], [[1]]), "c0")).toBeNull();
  expect(said(comparison, "gone")).toBeNull();
});
