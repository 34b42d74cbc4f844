// Does the score grid know what waits and what comes next?
import { describe, expect, it } from "vitest";
import type { Scale } from "../project/criterion";
import { anchorWords, cellKey, cellsToScore, nextUnscored, placeOf, unscored } from "./grid";

const rated: Scale = {
  kind: "rated",
  anchors: [
    { at: 1, words: "paged weekly" },
    { at: 5, words: "quiet" },
  ],
};
const measured: Scale = { kind: "measured", unit: "ms", worst: 100, best: 10 };
const criteria = [
  { id: "k0", name: "Operability", direction: "more" as const, scale: rated },
  { id: "k1", name: "Latency", direction: "less" as const, scale: measured },
  { id: "k2", name: "Onboarding", direction: "more" as const, scale: rated },
];
const candidates = [
  { id: "a", ruledOut: null },
  { id: "b", ruledOut: {} },
  { id: "c", ruledOut: null },
];
const cells = cellsToScore(criteria, candidates);

describe("the score grid", () => {
  it("asks for rated cells of candidates that are not ruled out", () => {
    expect(cells.map(cellKey)).toEqual(["a.k0", "c.k0", "a.k2", "c.k2"]);
  });

  it("goes on to the next empty cell, round about, and ends where none is left", () => {
    const own = [
      { candidateId: "a", criterionId: "k0" },
      { candidateId: "c", criterionId: "k2" },
    ];
    expect(unscored(cells, own).map(cellKey)).toEqual(["c.k0", "a.k2"]);
    expect(nextUnscored(cells, own, null)).toEqual(placeOf("c.k0"));
    expect(nextUnscored(cells, own, placeOf("a.k2"))).toEqual(placeOf("c.k0"));
    expect(nextUnscored(cells, cells, null)).toBeNull();
  });

  it("reads a place from an address, and nothing from nonsense", () => {
    expect(placeOf(null)).toBeNull();
    expect(placeOf("only")).toBeNull();
  });

  it("words a mark by its anchor or its neighbours", () => {
    expect(anchorWords(rated, 5)).toBe("quiet");
    expect(anchorWords(rated, 3)).toBe("between “paged weekly” and “quiet”");
    expect(anchorWords(measured, 3)).toBeNull();
  });
});
