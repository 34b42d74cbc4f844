// Does the weighted sum rank as published, and does it own up to what is missing?
import { describe, expect, it } from "vitest";
import { comparisonOf } from "@/testing/comparisons";
import { differences, golden } from "@/testing/golden";
import type { Comparison } from "../comparison";
import { leaders } from "../ranking";
import { weightedSum } from "./weighted-sum";

interface Table {
  criteria: { weight: number }[];
  matrix: (number | null)[][];
}

const totals = (comparison: Comparison) =>
  comparison.candidates.map(
    ({ id }) => weightedSum.rank(comparison).ranked.find(({ candidateId }) => candidateId === id)?.total ?? -1,
  );
const ranks = (comparison: Comparison) =>
  comparison.candidates.map(
    ({ id }) => weightedSum.rank(comparison).ranked.find(({ candidateId }) => candidateId === id)?.rank ?? -1,
  );

/** The case with every column divided by its own figure: a fixed anchor at 0 and another at `best`. */
function anchored(id: string, best: (column: number[]) => number) {
  const { inputs } = golden<Table, unknown>(id);
  const columns = inputs.criteria.map((_, k) => best(inputs.matrix.map((row) => row[k] ?? 0)));
  return comparisonOf(
    inputs.criteria.map(({ weight }) => weight),
    inputs.matrix.map((row) => row.map((value, k) => (value ?? 0) / (columns[k] ?? 1))),
  );
}

describe("weighted sum", () => {
  it("gives P .75, Q and R .73 (level), S .66", () => {
    const comparison = comparisonOf(
      [0.4, 0.3, 0.2, 0.1],
      [
        [0.7, 0.9, 0.6, 0.8],
        [0.9, 0.6, 0.7, 0.5],
        [0.6, 0.8, 0.9, 0.7],
        [0.5, 0.7, 0.8, 0.9],
      ],
    );
    expect(differences(totals(comparison), [0.75, 0.73, 0.73, 0.66], 1e-12)).toEqual([]);
    expect(ranks(comparison)).toEqual([1, 2, 2, 4]);
  });

  it("reproduces wsm-wikipedia, a tie", () => {
    const { expected } = golden<Table, { scores: number[]; ranks: number[] }>("wsm-wikipedia");
    const comparison = anchored("wsm-wikipedia", () => 30);
    expect(
      differences(
        totals(comparison).map((total) => total * 30),
        expected.scores,
        1e-9,
      ),
    ).toEqual([]);
    expect(ranks(comparison)).toEqual(expected.ranks);
  });

  it("reproduces saw-rizan2020", () => {
    const { expected } = golden<Table, { scores: number[]; ranks: number[] }>("saw-rizan2020");
    const comparison = anchored("saw-rizan2020", (column) => Math.max(...column));
    expect(differences(totals(comparison), expected.scores, 1e-9)).toEqual([]);
    expect(ranks(comparison)).toEqual(expected.ranks);
  });

  it("lets identical candidates tie, and a weight of 0 decide nothing", () => {
    expect(ranks(anchored("all-alternatives-identical", () => 5))).toEqual([1, 1, 1]);
    expect(ranks(anchored("identical-alternatives", () => 10))).toEqual([1, 1, 3]);
    expect(ranks(anchored("zero-weight", () => 10))).toEqual([1, 3, 2]);
    expect(ranks(anchored("constant-column", () => 10))).toEqual([3, 1, 2]);
  });

  it("shows a missing value as a range, never as a zero, and the ranks that it leaves open", () => {
    const { inputs } = golden<Table, unknown>("missing-score");
    const values = inputs.matrix.map(([benefit = null, cost = null]) => [
      benefit === null ? null : benefit / 5,
      cost === null ? null : 1 - cost / 5,
    ]);
    const { ranked, complete } = weightedSum.rank(comparisonOf([0.5, 0.5], values));
    const gap = ranked.find(({ candidateId }) => candidateId === "c1");
    expect(complete).toBe(false);
    expect(leaders(weightedSum.rank(comparisonOf([0.5, 0.5], values)))).not.toContain("c1");
    expect(gap).toMatchObject({ missing: ["k1"], bestRank: 1, worstRank: 3 });
    expect(differences([gap?.low ?? -1, gap?.total ?? -1, gap?.high ?? -1], [0.4, 0.65, 0.9], 1e-12)).toEqual([]);
    expect(gap?.contributions[1]).toEqual({ criterionId: "k1", value: null, contribution: null, low: 0, high: 0.5 });
    expect(
      ranked.filter(({ candidateId }) => candidateId !== "c1").map(({ bestRank, worstRank }) => [bestRank, worstRank]),
    ).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it("does not rank what is ruled out, and says why", () => {
    const comparison = comparisonOf([1], [[0.5], [1]]);
    const second = comparison.candidates[1];
    if (second) second.ruledOut = "It must hold 5,000 open sockets.";
    const { ranked, ruledOut } = weightedSum.rank(comparison);
    expect(ranked.map(({ candidateId }) => candidateId)).toEqual(["c0"]);
    expect(ruledOut).toEqual([{ candidateId: "c1", reason: "It must hold 5,000 open sockets." }]);
  });
});
