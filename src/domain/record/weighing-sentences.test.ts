// Does a record say whose weights they are?
import { expect, it } from "vitest";
import { statistics } from "../weighting/aggregation";
import { weightsSentence } from "./weighing-sentences";

const weighing = {
  ...{ round: 2, method: "100 points", statistic: "median", ballots: 2, named: true },
  voters: ["A. Kim", "B. Moss"] as string[] | null,
};
const plain = "Weights are the median of two blind ballots in round 2 (100 points), by A. Kim and B. Moss.";
const said = (more: object) => weightsSentence({ weighing: { ...weighing, ...more } });

it("says what records said before, in the same words", () => {
  expect(said({})).toBe(plain);
  expect(said({ statistic: "mean", voters: null })).toBe(
    "Weights are the mean of two blind ballots in round 2 (100 points), without names.",
  );
  expect(said({ statistic: "mode" })).toContain("are the mode of two");
});

it("says who counts more, and what became of the other ballots", () => {
  expect(said({ shares: [3, 2] })).toBe(`${plain} A. Kim counts three times, B. Moss twice.`);
  expect(said({ shares: [1, 2] })).toBe(`${plain} B. Moss counts twice.`);
  const turnout = { of: 6, abstained: 1, withoutInformation: 1, missing: 2 };
  expect(said({ turnout })).toBe(`${plain} One abstained, one had not enough information and two did not vote.`);
  expect(said({ turnout: { of: 2, abstained: 0, withoutInformation: 0, missing: 0 } })).toBe(plain);
});

it("has words for every statistic", () => {
  for (const statistic of statistics)
    expect(said({ statistic })).toMatch(/^Weights (are the|follow from) .* of two blind ballots/);
});
