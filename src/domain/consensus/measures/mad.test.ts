// Is the typical distance from the middle as published?
import { expect, it } from "vitest";
import { mad } from "./mad";

it("is 1 for 3, 4, 4, 5, 9, object by object", () => {
  const found = mad.measure([3, 4, 4, 5, 9].map((value) => [value, 7]));
  expect(found).toMatchObject({ each: [1, 0], value: 0.5, judges: 5, objects: 2 });
  expect(mad.measure([]).value).toBeNull();
});
