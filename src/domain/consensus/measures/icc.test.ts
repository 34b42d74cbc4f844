// Do the intraclass correlations come out as Shrout & Fleiss print them?
import { expect, it } from "vitest";
import { icc, intraclassCorrelations } from "./icc";

/** Four judges, six targets: Shrout & Fleiss (1979), table 2. */
const published = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
];

it("gives .17 .29 .71 for one judge and .44 .62 .91 for the mean of all", () => {
  const found = intraclassCorrelations(published);
  const printed = { "1,1": 0.17, "2,1": 0.29, "3,1": 0.71, "1,k": 0.44, "2,k": 0.62, "3,k": 0.91 };
  for (const [kind, value] of Object.entries(printed))
    expect(found[kind as keyof typeof printed]).toBeCloseTo(value, 2);
  expect(icc.measure(published)).toMatchObject({ judges: 4, objects: 6 });
});

it("says nothing of fewer than five objects, of one judge, or of figures that are all the same", () => {
  expect(
    icc.measure([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]).value,
  ).toBeNull();
  expect(icc.measure([[1, 2, 3, 4, 5]]).value).toBeNull();
  expect(
    icc.measure([
      [3, 3, 3, 3, 3],
      [3, 3, 3, 3, 3],
    ]).value,
  ).toBeNull();
});
