// Does the group consensus come out as published?
import { expect, it } from "vitest";
import { ahpGroup, groupConsensus } from "./ahp-group";

it("is .675571 for the two published voters, 1 for identical and 0 for opposed ones", () => {
  const A = [0.565009, 0.262201, 0.117504, 0.055285];
  const B = [0.287954, 0.153867, 0.47729, 0.080889];
  expect(ahpGroup.measure([A, B]).value).toBeCloseTo(0.675571, 4);
  expect(ahpGroup.measure([A, A, A]).value).toBeCloseTo(1, 12);
  const opposed = [0, 1, 2].map((own) => [0, 1, 2].map((k) => (k === own ? 9 : 1) / 11));
  expect(ahpGroup.measure(opposed).value).toBeCloseTo(0, 12);
});

it("is 1 for one voter and for one criterion, and nothing for nobody or for weights of 0", () => {
  expect(groupConsensus([[0.7, 0.2, 0.1]]).value).toBe(1);
  expect(groupConsensus([[1], [1]]).value).toBe(1);
  expect(groupConsensus([]).value).toBeNull();
  expect(
    groupConsensus([
      [0, 0],
      [1, 1],
    ]).value,
  ).toBeNull();
  expect(
    groupConsensus([
      [-1, 2],
      [1, 1],
    ]).value,
  ).toBeNull();
});
