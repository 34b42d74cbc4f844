// When is a candidate taken in, and when is it ruled out?
import { expect, it } from "vitest";
import { checkNewCandidates, ruledOut, type Verdict } from "./candidate";

const verdict = (criterionId: string, over: Partial<Verdict> = {}): Verdict => {
  return { criterionId, verdict: "fails", reason: `fails ${criterionId}`, overrideReason: null, ...over };
};

it("rules a candidate out by the first must-have that it fails without an override", () => {
  expect(ruledOut([verdict("b"), verdict("a")], ["a", "b"])).toEqual({ criterionId: "a", reason: "fails a" });
  expect(
    ruledOut([verdict("a", { overrideReason: "bought" }), verdict("b", { verdict: "holds" })], ["a", "b"]),
  ).toBeNull();
  expect(ruledOut([verdict("x")], ["a"])).toBeNull();
});

it("takes a name once, fifty in all", () => {
  expect(() => checkNewCandidates(["Go", "GO"], [])).toThrow("candidates.name-taken");
  expect(() => checkNewCandidates(["Go"], ["go"])).toThrow("candidates.name-taken");
  expect(() =>
    checkNewCandidates(
      ["Go"],
      Array.from({ length: 50 }, (_, n) => `C ${n}`),
    ),
  ).toThrow("candidates.too-many");
  expect(() => checkNewCandidates(["Go", "Rust"], ["Zig"])).not.toThrow();
});
