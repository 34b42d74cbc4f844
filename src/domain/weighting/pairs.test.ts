// Do pairs come in the voter's own order, each once, and is a judgement kept under one key?
import { expect, it } from "vitest";
import { consistencyWord, judgementSentence, strengthWord } from "./judgement-words";
import { leanOf, pairsFor, withLean } from "./pairs";

const ids = ["a", "b", "c", "d"];

it("asks every pair once, the same way each time", () => {
  const pairs = pairsFor(ids, "ana", "round");
  expect(pairs).toHaveLength(6);
  expect(new Set(pairs.map((pair) => [...pair].sort().join())).size).toBe(6);
  expect(pairsFor(ids, "ana", "round")).toEqual(pairs);
});

it("has another order and other sides for others", () => {
  const all = Array.from({ length: 40 }, (_, n) => pairsFor(ids, `voter ${n}`, "round"));
  expect(new Set(all.map((pairs) => JSON.stringify(pairs[0]))).size).toBe(12);
});

it("keeps a judgement under the key of what matters more", () => {
  const answers = withLean({}, ["a", "b"], -4);
  expect(answers).toEqual({ "a/b": 5 });
  expect([leanOf(answers, ["a", "b"]), leanOf(answers, ["b", "a"])]).toEqual([-4, 4]);
  expect(withLean(answers, ["b", "a"], -2)).toEqual({ "b/a": 3 });
  expect(leanOf(withLean(answers, ["b", "a"], 0), ["a", "b"])).toBe(0);
  expect(withLean(answers, ["a", "b"], null)).toEqual({});
  expect(leanOf({}, ["a", "b"])).toBeNull();
});

it("says judgements in whole sentences", () => {
  expect(judgementSentence("Operability", "Run cost", -4)).toBe("Operability matters much more than Run cost");
  expect(judgementSentence("Operability", "Run cost", 2)).toBe("Run cost matters a little more than Operability");
  expect(judgementSentence("Operability", "Run cost", 3)).toBe(
    "Run cost matters a little to much more than Operability",
  );
  expect(judgementSentence("Operability", "Run cost", 0)).toBe("Both matter the same");
  expect([0, 2, 3, 8].map(strengthWord)).toEqual([
    "the same",
    "a little more",
    "a little to much more",
    "extremely more",
  ]);
  expect([0, 0.1, 0.12, 0.3].map(consistencyWord)).toEqual(["good", "good", "fair", "poor"]);
});
