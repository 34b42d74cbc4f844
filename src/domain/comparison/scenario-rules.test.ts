// Is a scenario kept with the weights that were meant, under a name of its own, by who may?
import { expect, it } from "vitest";
import { changeable, checkScenarioName, checkScenarioRoom, scenarioWeights } from "./scenario-rules";

const ids = ["a", "b", "c"];
const kept = [
  { id: "1", name: "Cheap to run", savedById: "bo" },
  { id: "2", name: "Thirds", savedById: "mia" },
];

it("turns any parts into basis points that add up", () => {
  expect(scenarioWeights(ids, { a: 27, b: 23, c: 50 })).toEqual({ a: 2700, b: 2300, c: 5000 });
  expect(scenarioWeights(ids, { c: 1, b: 1, a: 1 })).toEqual({ a: 3334, b: 3333, c: 3333 });
  expect(scenarioWeights(ids, { a: 0, b: 10_000, c: 0 })).toEqual({ a: 0, b: 10_000, c: 0 });
});

it("refuses parts that are none, missing, or for something else", () => {
  expect(() => scenarioWeights(ids, { a: 0, b: 0, c: 0 })).toThrow("weighting.ballot-all-zero");
  for (const parts of [{}, { a: 1, b: 1 }, { a: 1, b: 1, d: 1 }, { a: 1, b: 1, c: 1, d: 0 }])
    expect(() => scenarioWeights(ids, parts)).toThrow("scenarios.other-criteria");
  expect(() => scenarioWeights(["toString"], {})).toThrow("scenarios.other-criteria");
});

it("keeps fifty, each under a name of its own", () => {
  expect(() => checkScenarioName(" cheap TO run", kept)).toThrow("scenarios.name-taken");
  expect(() => checkScenarioName("Cheap to Run", kept, "1")).not.toThrow();
  const many = Array.from({ length: 50 }, (_, place) => ({ id: `${place}`, name: `${place}` }));
  expect(() => checkScenarioRoom(many)).toThrow("scenarios.too-many");
  expect(() => checkScenarioRoom(many.slice(1))).not.toThrow();
});

it("lets who saved it change it, and the facilitator", () => {
  const seat = (memberId: string, ...standings: string[]) => ({ memberId, standings });
  expect(changeable(kept, "1", seat("bo", "participant")).name).toBe("Cheap to run");
  expect(changeable(kept, "1", seat("ana", "participant", "assigned")).name).toBe("Cheap to run");
  expect(() => changeable(kept, "1", seat("mia", "participant"))).toThrow("access.not-allowed");
  expect(() => changeable(kept, "3", seat("ana", "assigned"))).toThrow("access.not-found");
});
