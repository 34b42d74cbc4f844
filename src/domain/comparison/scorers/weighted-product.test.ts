// Does the weighted product come out as published?
import { expect, it } from "vitest";
import { comparisonOf, methodMatrix } from "@/testing/comparisons";
import { differences, golden } from "@/testing/golden";
import { tableFrom } from "../table";
import { weightedProducts } from "../weighted-product";
import { weightedProduct } from "./weighted-product";

it("gives P 7.417392, Q 7.145934, R 7.203537, S 6.444061 on raw figures", () => {
  const raw = methodMatrix.values.map((row) => row.map((value) => value * 10));
  const found = weightedProducts(tableFrom(raw, methodMatrix.weights));
  expect(differences([...found], [7.417392, 7.145934, 7.203537, 6.444061], 1e-6)).toEqual([]);
});

it("reproduces wpm-wikipedia", () => {
  const { inputs, expected } = golden<
    { criteria: { weight: number }[]; matrix: number[][] },
    { scores: number[]; ranks: number[] }
  >("wpm-wikipedia");
  const weights = inputs.criteria.map(({ weight }) => weight);
  expect(differences([...weightedProducts(tableFrom(inputs.matrix, weights))], expected.scores, 1e-12)).toEqual([]);
  const anchored = comparisonOf(
    weights,
    inputs.matrix.map((row) => row.map((x) => x / 30)),
  );
  const { ranked } = weightedProduct.rank(anchored);
  expect(ranked.map(({ candidateId, rank }) => [candidateId, rank])).toEqual([
    ["c0", 1],
    ["c1", 2],
    ["c2", 3],
  ]);
});

it("knows what 0 means: nothing is left where it weighs, nothing changes where it doesn't", () => {
  const found = weightedProducts(
    tableFrom(
      [
        [0, 4],
        [4, 0],
      ],
      [1, 0],
    ),
  );
  expect([...found]).toEqual([0, 4]);
  expect(() => weightedProducts(tableFrom([[-1]], [1]))).toThrow("positive");
  expect(() => weightedProducts(tableFrom([[0]], [1]), [-1])).toThrow("positive");
});
