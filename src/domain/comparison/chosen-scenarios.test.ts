// Do three scenarios at most stand beside the group, as the address says?
import { expect, it } from "vitest";
import { besideNumbers, besideText } from "./chosen-scenarios";

it("takes the first three where nothing is said, and what there is of those that are named", () => {
  expect(besideNumbers(null, [1, 2, 4, 7])).toEqual([1, 2, 4]);
  expect(besideNumbers("7.2.7.9", [1, 2, 4, 7])).toEqual([2, 7]);
  expect(besideNumbers("1.2.4.7", [1, 2, 4, 7])).toEqual([1, 2, 4]);
  expect(besideNumbers("", [1, 2])).toEqual([]);
  expect(besideNumbers("x.1e0.NaN", [1, 2])).toEqual([1]);
});

it("puts one beside the others and takes it away, with room for three", () => {
  expect(besideText([4], 2)).toBe("2.4");
  expect(besideText([2, 4], 4)).toBe("2");
  expect(besideText([2], 2)).toBe("");
  expect(besideText([1, 2, 4], 7)).toBe("1.2.4");
});
