// Are initials, stacks of dots and axes what the drawings show?
import { describe, expect, it } from "vitest";
import { axisTicks, decimal, percentOf } from "./axis";
import { freeLanes, histogram, labelLines, stackOffsets } from "./dot-layout";
import { heatStep } from "./heat-cell";
import { initials } from "./initials";
import { labelSides } from "./scatter-labels";
import { readNumber } from "./text-input";

describe("initials", () => {
  it.each([
    ["A. Kim", "AK"],
    ["Ana Maria Kim", "AK"],
    ["mia", "MI"],
    ["élan vital", "ÉV"],
    ["a.kim@example.org", "AO"],
    ["王小明", "王小"],
    ["", "?"],
    ["—", "?"],
  ])("%s gives %s", (name, letters) => expect(initials(name)).toBe(letters));
});

describe("freeLanes", () => {
  it("keeps the first on the line and the others around it", () =>
    expect(freeLanes([50, 50, 90, 52, 50], 7)).toEqual([0, 1, 0, -1, 2]));
});

describe("labelSides", () => {
  const plot = [270, 270] as const;
  const at = (x: number, y: number, label: string) => ({ x, y, label });
  it("keeps names off each other, the marks and the edges", () => {
    expect(labelSides([at(0.2, 0.5, "Go"), at(0.95, 0.5, "Django")], "right", plot)).toEqual(["right", "left"]);
    expect(labelSides([at(0.3, 0.5, "Node.js"), at(0.42, 0.5, "Go")], "right", plot)).toEqual(["above", "right"]);
    expect(labelSides([at(0.5, 0.5, "A name as long as the whole plot is wide, and more")], "left", plot)).toEqual([
      null,
    ]);
  });
});

describe("stackOffsets", () => {
  it("leaves lone values in the middle", () => expect(stackOffsets([10, 50, 90], 2)).toEqual([0, 0, 0]));
  it("stacks equal values around the middle, in the order given", () =>
    expect(stackOffsets([42, 10, 42], 2)).toEqual([-0.5, 0, 0.5]));
  it("stacks three", () => expect(stackOffsets([5, 5, 5], 2)).toEqual([-1, 0, 1]));
  it("lets a near value go back to a free level", () =>
    expect(stackOffsets([10, 11, 12], 2)).toEqual([-0.5, 0.5, -0.5]));
  it("takes nothing", () => expect(stackOffsets([], 2)).toEqual([]));
});

describe("labelLines", () => {
  it("lifts a label that would touch its neighbour", () => expect(labelLines([20, 30, 22], 5)).toEqual([0, 0, 1]));
});

describe("histogram", () => {
  it("keeps the upper end in the last bin and loses nobody", () => {
    const bins = histogram([0, 5, 10, 12, -1], [0, 10], 2);
    expect(bins.map((bin) => bin.count)).toEqual([2, 3]);
  });
});

describe("axis", () => {
  it("finds round numbers", () => {
    expect(axisTicks(0, 50)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(axisTicks(0, 1, 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(axisTicks(0, 0.83)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(axisTicks(3, 3)).toEqual([3]);
  });
  it("places and clamps", () => {
    expect(percentOf(27, 0, 50)).toBe(54);
    expect(percentOf(99, 0, 50)).toBe(100);
  });
  it("writes values without the leading nought", () => {
    expect([decimal(0.74), decimal(1), decimal(-0.05, 2), decimal(0.25, 2), decimal(0, 2)]).toEqual([
      ".740",
      "1.000",
      "-.05",
      ".25",
      "0",
    ]);
  });
});

describe("heatStep", () => {
  it("has seven steps and both ends", () => expect([0, 0.14, 0.15, 0.5, 1].map(heatStep)).toEqual([1, 1, 2, 4, 7]));
});

describe("readNumber", () => {
  it("knows empty, number and neither", () =>
    expect(["", " 1,5 ", "-.5", "1e3", "12x", "."].map(readNumber)).toEqual([
      null,
      1.5,
      -0.5,
      undefined,
      undefined,
      undefined,
    ]));
});
