// Does a saved scenario open on what it was made for, and say how it differs?
import { expect, it } from "vitest";
import type { Comparison } from "./comparison";
import { areWeightsOf, besideSentence, underScenario, weightsWords } from "./saved-scenario";

const comparison: Comparison = {
  criteria: [
    { id: "a", name: "Operability", weight: 6000 },
    { id: "b", name: "Run cost", weight: 4000 },
  ],
  candidates: [
    { id: "go", name: "Go", ruledOut: null },
    { id: "node", name: "Node.js", ruledOut: null },
  ],
  values: [
    [1, 0],
    [0, 1],
  ],
};

it("opens on exactly the criteria that it was made for", () => {
  expect(underScenario(comparison, { a: 1000, b: 9000 })?.criteria.map(({ weight }) => weight)).toEqual([1000, 9000]);
  expect(underScenario(comparison, { a: 3333, b: 6667 })?.criteria.map(({ weight }) => weight)).toEqual([3333, 6667]);
  for (const weights of [{}, { a: 10_000 }, { a: 5000, c: 5000 }, { a: 5000, b: 4000, c: 1000 }, { a: 0, b: 0 }])
    expect(underScenario(comparison, weights)).toBeNull();
});

it("knows whether the group’s weights are still those of that day", () => {
  expect(areWeightsOf(comparison, { a: 6000, b: 4000 })).toBe(true);
  expect(areWeightsOf(comparison, { a: 6001, b: 3999 })).toBe(false);
  expect(areWeightsOf(comparison, { a: 6000 })).toBe(false);
});

it("words weights, the heaviest first", () => {
  expect(weightsWords({ b: 6667, a: 3333, gone: 1 }, comparison.criteria)).toBe(
    "Run cost 67\u00a0%, Operability 33\u00a0%",
  );
});

it("says who is first where", () => {
  const say = (...leaders: string[][]) =>
    besideSentence(
      comparison,
      ["go"],
      leaders.map((each, place) => ({ name: ["Cheap", "Fast", "Safe"][place] ?? "", leaders: each })),
    );
  expect(say()).toBeNull();
  expect(say(["go"])).toBe("Go is first under the group’s weights and in this scenario.");
  expect(say(["go"], ["go"])).toBe("Go is first under the group’s weights and in both scenarios.");
  expect(say(["go"], ["go"], ["go"])).toBe("Go is first under the group’s weights and in all three scenarios.");
  expect(say(["node"])).toBe("Go is first under the group’s weights; “Cheap” puts Node.js first.");
  expect(say(["node"], ["go"], ["node"])).toBe(
    "Go is first under the group’s weights; “Cheap” and “Safe” put Node.js first.",
  );
  expect(say(["node"], ["go", "node"])).toBe(
    "Go is first under the group’s weights; “Cheap” puts Node.js first and “Fast” puts Go and Node.js level in front.",
  );
  expect(besideSentence(comparison, ["go", "node"], [{ name: "Cheap", leaders: ["node", "go"] }])).toBe(
    "Go and Node.js are level in front under the group’s weights and in this scenario.",
  );
  expect(besideSentence(comparison, [], [{ name: "Cheap", leaders: [] }])).toBeNull();
});
