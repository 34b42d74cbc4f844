// Is it told which methods disagree, and why?
import fc from "fast-check";
import { expect, it } from "vitest";
import { plain } from "@/domain/wording/sentence";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { methodFigures } from "./method-figures";
import { ordersOf } from "./orders";
import { compromiseSet } from "./scorers/vikor";
import { methodViews, tallyViews } from "./side-by-side";
import { compromiseSentence, methodsInBrief, sideBySideSentences, tallySentence } from "./side-by-side-sentences";
import { ownTotals } from "./who-alone";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);
const said = (sentence: { kind: string; strong: string; rest: string } | null) => sentence && plain(sentence);
const names = { candidate: (id: string) => id.toUpperCase(), criterion: (id: string) => id.toUpperCase() };

it("names TOPSIS alone, which puts Q first, and what makes the difference", () => {
  const found = methodViews(comparison);
  expect(found.filter(({ agrees }) => !agrees).map(({ scorer, leaders }) => [scorer, leaders])).toEqual([
    ["topsis", ["c1"]],
  ]);
  expect(found.find(({ scorer }) => scorer === "topsis")?.why).toEqual({
    reason: "squared-distances",
    candidateId: "c1",
    insteadOf: "c0",
    criterionId: "k0",
  });
  expect(compromiseSet(comparison).candidateIds).toEqual(["c0", "c2"]);
  expect(sideBySideSentences(found, names).map(({ strong, rest }) => `${strong} ${rest}`)).toEqual([
    "One method of four puts another first. By weighted sum, which is the result, it is C0.",
    "TOPSIS puts C1 first. It squares distances: far ahead on one criterion counts more than a little ahead on many. C1 is farthest ahead of C0 on K0.",
  ]);
});

it("counts the members' own orders beside them", () => {
  const voters = [
    { id: "ana", weights: { k0: 1, k1: 0, k2: 0, k3: 0 }, values: null },
    { id: "bo", weights: { k0: 0, k1: 1, k2: 0, k3: 0 }, values: null },
    { id: "mia", weights: null, values: null },
  ];
  const tallies = tallyViews(comparison, ordersOf(ownTotals(comparison, voters)));
  expect(tallies.map(({ tally, winners }) => [tally, winners])).toEqual([
    ["borda", ["c0"]],
    ["condorcet", ["c0"]],
  ]);
  expect(tallyViews(comparison, [])).toEqual([]);
  const fieldOf = (winners: string[]) =>
    sideBySideSentences(
      methodViews(comparison),
      names,
      tallies.map((view) => ({ ...view, winners })),
    )[0]?.strong;
  expect([["c0"], ["c1"], []].map(fieldOf)).toEqual([
    "One method of six puts another first.",
    "Three methods of six put another first.",
    "One method of four puts another first.",
  ]);
  expect(tallies.map((view) => said(tallySentence(view, ["c0"], names)))).toEqual([
    "Borda count puts C0 first, too. It counts whom each one stands above, in the orders of three members.",
    "C0 beats every other one, two by two, in the orders of three members.",
  ]);
});

it("has an answer for anything the schema lets in, and a reason wherever a method disagrees", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: true }), (given) => {
      const found = methodViews(given);
      for (const { agrees, why, leaders } of found) {
        expect(agrees || why !== null).toBe(true);
        expect(leaders.length > 0 || found[0]?.ranking.ranked.length === 0).toBe(true);
      }
      for (const { strong } of sideBySideSentences(found, names)) expect(strong).not.toBe("");
    }),
  );
});

it("says in one breath who agrees and who doesn't", () => {
  expect(said(methodsInBrief(methodViews(comparison), names))).toBe(
    "Weighted product, PROMETHEE II and VIKOR put C0 first, too. TOPSIS puts C1 first. It squares distances: far ahead on one criterion counts more than a little ahead on many.",
  );
  expect(methodsInBrief(methodViews(comparisonOf([1], [[1]])), names)).toBeNull();
  expect(said(compromiseSentence(compromiseSet(comparison), names))).toBe(
    "VIKOR proposes C0 and C2 together: the first doesn’t lead the others far enough.",
  );
});

it("says when nobody beats everybody", () => {
  const circle = [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
  ].map((order) => ({ count: 1, groups: order.map((place) => [place]) }));
  const three = comparisonOf([1], [[1], [0.5], [0]]);
  const views = tallyViews(three, circle);
  expect(views.map(({ winners }) => winners)).toEqual([
    ["c0", "c1", "c2"],
    ["c0", "c1", "c2"],
  ]);
  expect(views[1] && said(tallySentence(views[1], ["c0"], names))).toBe(
    "Nobody beats everybody two by two: C0, C1 and C2 hold against each other, in the orders of three members.",
  );
});

it("shows the figures that rank, the published ones, and ranges only where something is missing", () => {
  const [, , , promethee, vikor] = methodViews(comparison);
  if (!promethee || !vikor) throw new Error("two methods are gone");
  const q = methodFigures("vikor", comparison, vikor.ranking);
  expect(q.heads).toEqual(["Regret S", "Worst regret R", "Q"]);
  expect(q.rows.map(({ candidateId, figures }) => [candidateId, Number(figures[2]?.toFixed(6))])).toEqual([
    ["c0", 0],
    ["c2", 0.301724],
    ["c1", 0.474138],
    ["c3", 1],
  ]);
  expect(q.rows.every(({ range }) => range === null)).toBe(true);
  const [first] = methodFigures("promethee", comparison, promethee.ranking).rows;
  expect(first?.figures[2]).toBeCloseTo((first?.figures[0] ?? 0) - (first?.figures[1] ?? 0), 12);
  const gap = comparisonOf(
    [1, 1],
    [
      [1, null],
      [0.5, 0.5],
    ],
  );
  const [top] = methodViews(gap).map(({ scorer, ranking }) => methodFigures(scorer, gap, ranking));
  expect(top?.rows[0]).toMatchObject({ candidateId: "c0", figures: [0.75], range: [0.5, 1] });
});
