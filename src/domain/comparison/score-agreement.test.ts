// Do the measures of the scores' agreement hold what was published, and count only who scored?
import fc from "fast-check";
import { expect, it } from "vitest";
import { plain } from "@/domain/wording/sentence";
import { cells as apiCells, sheet } from "@/testing/api-runtime";
import { icc } from "../consensus/measures/icc";
import { assemble, type Score, type Scoresheet } from "./assemble";
import { scoreAgreement } from "./score-agreement";
import { scoreAgreementSentences } from "./score-agreement-sentences";

const everybody = () => true;

it("takes the correlation from all members where all have scored all cells", () => {
  const table = [
    [4, 1, 3, 4],
    [3, 1, 2, 3],
    [4, 2, 4, 4],
    [4, 1, 2, 4],
    [5, 1, 3, 4],
    [3, 1, 3, 4],
  ];
  const found = scoreAgreement(...sheetOf(table), everybody);
  const [ordinal, deviation, correlation] = found.measures;
  const judgements = [0, 1, 2, 3].map((member) => table.map((row) => row[member] ?? 0));
  expect(correlation).toEqual({ id: "icc", value: icc.measure(judgements).value, word: "low", members: 4, on: 6 });
  expect(ordinal).toMatchObject({ id: "tastle-wierman", members: 4, on: 6 });
  expect(deviation).toMatchObject({ id: "mad", word: null });
  expect(found.cells[0]?.[0]).toMatchObject({ deviation: 0.5 });
});

it("says what it measured, word and figure", () => {
  const found = scoreAgreement(apiCells, sheet.scores, (id) => id !== "lambda");
  expect(scoreAgreementSentences(found).map(plain)).toMatchInlineSnapshot(`
    [
      "Agreement within a cell is very high. Ordinal consensus (Tastle & Wierman) is .91 on average, of six members on nine cells: 1 is one score from all, 0 is half of them at either end.",
      "The typical score is .11 of a step from its cell’s median. Median absolute deviation, averaged over the cells.",
      "The members tell the cells apart with high agreement. Intraclass correlation ICC(2,1) is .79, of six members on nine cells: the part of all differences between scores that lies in the cells, not in the members.",
    ]
  `);
  expect(found.cells[0]?.[1]).toBeNull(); // measured
});

it("has no correlation below five cells or two members, and nothing at all where nobody scored twice", () => {
  expect(scoreAgreement(...sheetOf([[1, 2]]), everybody).measures[2]?.value).toBeNull();
  const alone = scoreAgreement(...sheetOf([[1], [2], [3], [4], [5]]), everybody);
  expect(alone.measures.map(({ value }) => value)).toEqual([null, null, null]);
  expect(scoreAgreementSentences(alone)).toEqual([]);
});

it("is finite and within its bounds for any scores, with any left out", () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: 0 });
  fc.assert(
    fc.property(fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (table) => {
      for (const { id, value } of scoreAgreement(...sheetOf(table), everybody).measures) {
        if (value === null) continue;
        expect(Number.isFinite(value) && value <= 1 + 1e-9 + (id === "mad" ? 3 : 0)).toBe(true);
      }
    }),
  );
});

/** One criterion, a candidate a row, a member a column; 0 is no score. */
function sheetOf(table: readonly (readonly number[])[]): [ReturnType<typeof assemble>["cells"], Score[]] {
  const scores = table.flatMap((row, i) =>
    row.flatMap((value, m) =>
      value === 0
        ? []
        : [{ memberId: `m${m}`, candidateId: `c${i}`, criterionId: "k", value, confidence: "medium" as const }],
    ),
  );
  const given: Scoresheet = {
    criteria: [{ id: "k", name: "K", weight: 10_000, scale: { kind: "rated", anchors: [] } }],
    candidates: table.map((_, i) => ({ id: `c${i}`, name: `C${i}`, ruledOut: null })),
    scores,
    measurements: [],
  };
  return [assemble(given).cells, scores];
}
