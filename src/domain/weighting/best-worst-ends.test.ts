// Which pairs do the best and the worst ask for, and what stays when they change?
import { expect, it } from "vitest";
import { askedPairs, endsIn, withEnds } from "./best-worst-ends";

const ids = ["a", "b", "c", "d"];

it("asks for the best over each and each over the worst, 2n − 3 pairs", () => {
  expect(askedPairs({ best: "b", worst: "d" }, ids)).toEqual(["b/a", "b/c", "b/d", "a/d", "c/d"]);
  expect(askedPairs({ best: "b", worst: null }, ids)).toEqual([]);
});

it("finds the ends in what was chosen, and in a ballot that was handed in", () => {
  expect(endsIn({}, { b: 1 }, ids)).toEqual({ best: "b", worst: null });
  expect(endsIn({}, { b: 1, d: -1 }, ids)).toEqual({ best: "b", worst: "d" });
  expect(endsIn({ "b/a": 2, "b/c": 3, "b/d": 9, "a/d": 2, "c/d": 2 }, {}, ids)).toEqual({ best: "b", worst: "d" });
  expect(endsIn({}, {}, ids)).toEqual({ best: null, worst: null });
});

it("keeps what was said of pairs that are still asked for", () => {
  const answers = { "b/a": 2, "b/c": 3, "b/d": 9, "a/d": 4, "c/d": 5 };
  expect(withEnds(answers, { best: "a", worst: "d" }, ids)).toEqual({
    answers: { "b/d": 9, "a/d": 4, "c/d": 5 },
    sketch: { a: 1, d: -1 },
  });
});
