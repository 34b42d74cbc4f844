// Does the agenda begin where talking can change the result?
import fc from "fast-check";
import { expect, it } from "vitest";
import { cells as apiCells, comparison as apiRuntime, ballots } from "@/testing/api-runtime";
import { anyComparison, comparisonOf, methodMatrix } from "@/testing/comparisons";
import { disagreement } from "../consensus/disagreement";
import { plain } from "../wording/sentence";
import { agenda } from "./agenda";
import { agendaFigures, agendaSentence, agendaTitle } from "./agenda-sentences";
import type { Cell } from "./assemble";
import { leaders } from "./ranking";
import { weightedSum } from "./scorers/weighted-sum";

const comparison = comparisonOf(methodMatrix.weights, methodMatrix.values);

/** Every cell of the comparison with voters a given number of steps apart. */
function cellsOf(given: typeof comparison, apart: (candidate: number, criterion: number) => number): Cell[][] {
  return given.candidates.map(({ id }, i) =>
    given.criteria.map((criterion, k) => {
      const spread = apart(i, k);
      const rating = {
        n: 3,
        median: 3,
        q1: 3,
        q3: 3 + spread,
        lowest: 1,
        highest: 5,
        spread,
        word: "apart",
        confidence: "low",
      } as const;
      return { candidateId: id, criterionId: criterion.id, value: given.values[i]?.[k] ?? null, rating, figure: null };
    }),
  );
}

it("puts the heaviest criterion that splits the team and is near a flip first; where all agree there is nothing to talk about", () => {
  const spreads = [
    { criterionId: "k0", spread: 20 },
    { criterionId: "k1", spread: 5 },
    { criterionId: "k2", spread: 0 },
  ];
  const found = agenda(comparison, spreads, []);
  expect(found.map(({ criterionId }) => criterionId)).toEqual(["k0", "k1"]);
  expect(found[0]).toMatchObject({ kind: "criterion", candidateId: null, weight: 0.4, spread: 0.2 });
  expect(
    agenda(
      comparison,
      [],
      cellsOf(comparison, () => 0),
    ),
  ).toEqual([]);
});

it("names a cell by what is missing to the leader: Q's lead of .02 is nearest on the heaviest criterion where it has room", () => {
  const [first, ...others] = agenda(
    comparison,
    [],
    cellsOf(comparison, (i, k) => (i === 1 && k > 0 ? 2 : 0)),
  );
  expect(first).toMatchObject({ kind: "cell", candidateId: "c1", criterionId: "k1" });
  expect(others.map(({ criterionId }) => criterionId)).toEqual(["k2", "k3"]);
});

it("is sorted, finite, and empty where nobody leads alone", () => {
  expect(agenda(comparisonOf([1], [[1], [1]]), [{ criterionId: "k0", spread: 40 }], [])).toEqual([]);
  fc.assert(
    fc.property(
      anyComparison({ gaps: true }),
      fc.array(fc.nat(4), { minLength: 36, maxLength: 36 }),
      (given, steps) => {
        const spreads = given.criteria.map(({ id }, k) => ({ criterionId: id, spread: (steps[k] ?? 0) * 10 }));
        const found = agenda(
          given,
          spreads,
          cellsOf(given, (i, k) => steps[i * 6 + k] ?? 0),
        );
        for (const [place, { urgency, nearness }] of found.entries()) {
          expect(Number.isFinite(urgency) && urgency > 0 && nearness <= 1).toBe(true);
          expect(urgency).toBeLessThanOrEqual(found[place - 1]?.urgency ?? 1);
        }
      },
    ),
  );
});

it("says what to talk about, and what would tip it", () => {
  const spreads = disagreement(
    ballots.map(({ weights }) => weights),
    apiRuntime.criteria.map(({ id }) => id),
  );
  const items = agenda(apiRuntime, spreads, apiCells);
  const said = items.map((item) => plain(agendaSentence(apiRuntime, item, apiCells)).replaceAll("\u00a0", " "));
  expect(agendaTitle(apiRuntime, items, "stable")).toBe("Talk first about Go × Team onboarding");
  expect(said).toMatchInlineSnapshot(`
    [
      "Go × Team onboarding. Six scores from 1 to 5, median 3; under 1.5 puts Node.js first.",
      "The weight of Operability. The middle half of the ballots is 5.7 points of 100 wide. It weighs 30 %; under 22 % puts Node.js first.",
      "The weight of Delivery speed. The middle half of the ballots is 2.9 points of 100 wide. It weighs 25 %; over 43 % puts Node.js first.",
      "The weight of Team onboarding. The middle half of the ballots is 2.9 points of 100 wide. It weighs 20 %; over 31 % puts Node.js first.",
    ]
  `);
  expect(agendaFigures(items[0] as never).map(([label]) => label)).toEqual(["Weight", "Spread", "Nearness to a flip"]);
  expect(agendaTitle(apiRuntime, [], "level")).toBe("Nobody leads alone, so any word can change it");
  expect(agendaTitle(apiRuntime, [], "only")).toBe("There is nothing to talk about yet");
  expect(agendaTitle(apiRuntime, [], "stable")).toBe("Nothing that you differ on can change who is first");
});

it("tips where it says: beyond it another is first, a hair before it not yet", () => {
  fc.assert(
    fc.property(anyComparison({ gaps: false }), (given) => {
      const wide = cellsOf(given, () => 2);
      const [leader] = leaders(weightedSum.rank(given));
      // That single weights really flip is weight-flips' own test.
      for (const { candidateId, criterionId, tips, nearness } of agenda(given, [], wide)) {
        const sign = Math.sign(tips.at - tips.now);
        const at = (step: number) => {
          const [i, k] = [
            given.candidates.findIndex(({ id }) => id === candidateId),
            given.criteria.findIndex(({ id }) => id === criterionId),
          ];
          const value = Math.min(1, Math.max(0, tips.at + sign * step));
          const values = given.values.map((row, a) => row.map((one, b) => (a === i && b === k ? value : one)));
          return leaders(weightedSum.rank({ ...given, values }));
        };
        expect(nearness > 0).toBe(true);
        if (Math.abs(tips.at - tips.now) > 1e-4) expect(at(-1e-5)).toEqual([leader]);
        if (tips.at > 1e-3 && tips.at < 1 - 1e-3) expect(at(1e-3)).toContain(tips.takesOver);
      }
    }),
  );
});
