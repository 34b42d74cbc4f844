// Do scores and measurements become the right comparison?
import { describe, expect, it } from "vitest";
import { cells, comparison, names, sheet } from "@/testing/api-runtime";
import { ownValues } from "./assemble";

describe("assemble", () => {
  it("leaves out must-haves, takes medians and measured values, and keeps missing missing", () => {
    expect(comparison.criteria.map(({ id }) => id)).toEqual(["ops", "time", "speed", "team"]);
    expect(comparison.values[0]).toEqual([1, 0.8, 0.5, 0.5]);
    expect(comparison.values[3]).toEqual([null, null, null, null]);
    expect(cells[0]?.[3]).toMatchObject({ rating: { lowest: 1, highest: 5, word: "apart" }, figure: null });
    expect(cells[0]?.[1]).toMatchObject({ rating: null, figure: 20 });
  });

  it("gives each member their own values, with what is measured for all", () => {
    const own = ownValues(sheet);
    expect(own.get("kim")?.[0]).toEqual([1, 0.8, 0.5, 0]);
    expect([...own.keys()]).toEqual(Object.keys(names));
  });
});
