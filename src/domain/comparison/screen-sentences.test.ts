// Do the sentences of Compare say what was found, in few words at any size?
import { describe, expect, it } from "vitest";
import { plain } from "@/domain/wording/sentence";
import { ballots, cells, comparison, names } from "@/testing/api-runtime";
import { comparisonOf } from "@/testing/comparisons";
import { aloneSentence, choiceGroups } from "./alone-sentence";
import { findings } from "./findings";
import { lacks, refuseUnlessComparable } from "./readiness";
import { massSentence } from "./sentences";
import { ratedCells, spreadSentence } from "./spread-sentence";
import { strengthSentence } from "./strength-sentence";

const said = (sentence: { kind: string; strong: string; rest: string } | null | undefined) =>
  sentence ? plain(sentence).replaceAll("\u00a0", " ") : null;
const voters = ballots.map(({ voterId, weights }) => ({ id: voterId, weights, values: null }));

describe("who alone would choose otherwise", () => {
  const alone = (...groups: [string, number][]) =>
    groups.flatMap(([first, n]) =>
      Array.from({ length: n }, (_, k) => ({ voterId: `${first}${k}`, first: first.split("+"), borrowed: 0 })),
    );
  const sentence = (...groups: [string, number][]) =>
    said(aloneSentence(comparison, ["go"], choiceGroups(alone(...groups), null))[0]);

  it("is counted for a crowd, without a name", () => {
    expect(choiceGroups(alone(["go", 757], ["node", 212], ["django", 31]), names)).toEqual([
      { first: ["go"], n: 757, names: null },
      { first: ["node"], n: 212, names: null },
      { first: ["django"], n: 31, names: null },
    ]);
    expect(sentence(["go", 757], ["node", 212], ["django", 31])).toBe(
      "212 of 1000 would choose Node.js, 31 Django; the other 757 choose Go.",
    );
    expect(sentence(["go", 2], ["go+node", 2])).toBe(
      "Two of four have Go level with another; the other two choose Go.",
    );
    expect(sentence(["go", 4])).toBe("Each of the four would choose Go alone, too.");
  });
});

it("says why a lead is only just one", () => {
  const close = comparisonOf(
    [51, 49],
    [
      [1, 0],
      [0, 1],
    ],
  );
  expect(said(massSentence(close, findings(close))[0])).toBe(
    "Only just: 1.0 % of all weight, moved from K0 to K1, brings C1 level.",
  );
  expect(massSentence(comparison, findings(comparison))).toEqual([]);
});

it("says where the leader is beaten", () => {
  expect(said(strengthSentence(comparison, findings(comparison)))).toBe(
    "Go is beaten on Delivery speed (by Node.js) and Team onboarding (by Node.js).",
  );
  const best = comparisonOf(
    [1, 1],
    [
      [1, 1],
      [0, 1],
    ],
  );
  expect(said(strengthSentence(best, findings(best)))).toBe("C0 is beaten on no criterion.");
  const level = comparisonOf([1], [[1], [1]]);
  expect(strengthSentence(level, findings(level))).toBeNull();
});

it("says where the scores are furthest apart", () => {
  const rated = ratedCells(comparison, cells);
  expect(rated).toHaveLength(9);
  expect(said(spreadSentence(comparison, rated))).toBe(
    "The scores are furthest apart on Go × Team onboarding: six scores from 1 to 5, the middle half from 2.25 to 3.75.",
  );
  expect(
    said(
      spreadSentence(
        comparison,
        rated.filter(({ candidateId }) => candidateId === "django"),
      ),
    ),
  ).toBe("The scores agree in every cell.");
  expect(spreadSentence(comparison, [])).toBeNull();
});

it("knows what must be there first", () => {
  const ready = { areWeightsAccepted: true, areScoresLocked: true, candidates: 2 };
  expect(lacks(ready)).toEqual([]);
  expect(() => refuseUnlessComparable(ready)).not.toThrow();
  expect(lacks({ areWeightsAccepted: false, areScoresLocked: false, candidates: 1 })).toEqual([
    "candidates",
    "weights",
    "scores",
  ]);
  expect(() => refuseUnlessComparable({ ...ready, areScoresLocked: false })).toThrow("comparison.not-open");
});

it("shares the voters out over the choices", () => {
  const { alone } = findings(comparison, voters, cells);
  expect(choiceGroups(alone, names)).toEqual([
    { first: ["go"], n: 5, names: null },
    { first: ["node"], n: 1, names: ["L. Reyes"] },
  ]);
});
