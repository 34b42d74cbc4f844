// Do the findings under other weights say what the ballots said?
import { expect, it } from "vitest";
import { ballots, cells, comparison } from "@/testing/api-runtime";
import { findings } from "./findings";
import { withWeight } from "./scenario";
import { givenBy, scenarioFindings } from "./scenario-findings";

const voters = ballots.map(({ voterId, weights }) => ({ id: voterId, weights, values: null }));
const given = givenBy(voters);

it("holds of the ballots no more than their ends", () => {
  expect(given.ops).toEqual({ n: 6, lowest: 0.15, highest: 0.4 });
  expect(givenBy([{ id: "x", weights: null, values: null }])).toEqual({});
});

it("agrees with the findings wherever it says something of the ballots", () => {
  for (const weight of [1000, 2000, 3000, 4000, 5000]) {
    const made = withWeight(comparison, "ops", weight);
    const all = findings(made, voters, cells);
    const known = scenarioFindings(made, cells, given);
    expect({ ...known, weightFlips: [] }).toEqual({ ...all, alone: [], weightFlips: [] });
    for (const [place, { ballots: range }] of known.weightFlips.entries()) {
      const whole = all.weightFlips[place]?.ballots;
      expect(range).toEqual(whole?.beyond === 0 ? whole : null);
    }
  }
});
