// Do pairwise judgements make the published weights, and is their consistency as published?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "@/testing/golden";
import { consistencyRatio, gciLimit, geometricConsistencyIndex, inconsistentAbove } from "./consistency";
import { groupJudgements } from "./group-judgements";
import { leastLambdaCompletion } from "./incomplete-pairwise";
import { mostInconsistent } from "./most-inconsistent";
import { judgementsOf, reciprocalMatrix } from "./pairwise";
import { geometricMeanWeights, meanOfNormalisedColumns, principalEigenvector } from "./priorities";

const A = [
  [1, 3, 5, 7],
  [1 / 3, 1, 3, 5],
  [1 / 5, 1 / 3, 1, 3],
  [1 / 7, 1 / 5, 1 / 3, 1],
];
const B = [
  [1, 2, 1 / 2, 4],
  [1 / 2, 1, 1 / 3, 2],
  [2, 3, 1, 5],
  [1 / 4, 1 / 2, 1 / 5, 1],
];

describe("one voter", () => {
  it("has the published eigenvector, λ 4.116982, CR .043327 and .042877", () => {
    const { weights, lambdaMax } = principalEigenvector(A);
    expect(differences(weights, [0.565009, 0.262201, 0.117504, 0.055285], 1e-6)).toEqual([]);
    expect(lambdaMax).toBeCloseTo(4.116982, 6);
    expect(consistencyRatio(lambdaMax, 4)).toBeCloseTo(0.043327, 5);
    expect(consistencyRatio(lambdaMax, 4)).toBeLessThan(inconsistentAbove);
    expect(consistencyRatio(lambdaMax, 4, "alonsoLamata")).toBeCloseTo(0.042877, 5);
  });

  it("has the published geometric means, GCI .154392", () => {
    const weights = geometricMeanWeights(A);
    expect(differences(weights, [0.563813, 0.263378, 0.117786, 0.055022], 1e-6)).toEqual([]);
    expect(geometricConsistencyIndex(A, weights)).toBeCloseTo(0.154392, 6);
    expect([3, 4, 9].map(gciLimit)).toEqual([0.31, 0.35, 0.37]);
  });

  it("has all weight on one criterion alone, which cannot contradict itself", () => {
    expect(principalEigenvector([[1]])).toEqual({ weights: [1], lambdaMax: 1 });
    expect(consistencyRatio(1, 1)).toBe(0);
    expect(consistencyRatio(2, 2, "alonsoLamata")).toBe(0);
  });

  it("is refused where two judgements contradict each other, or one isn't a ratio", () => {
    expect(() =>
      reciprocalMatrix([
        [1, 3],
        [3, 1],
      ]),
    ).toThrow("contradict");
    for (const wrong of [
      [],
      [[1, 2]],
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, Number.NaN],
        [1, 1],
      ],
      [
        [1, -2],
        [-0.5, 1],
      ],
    ])
      expect(() => reciprocalMatrix(wrong)).toThrow(RangeError);
  });
});

describe("a group", () => {
  const members = (...matrices: number[][][]) => matrices.map((matrix) => ({ judgements: judgementsOf(matrix) }));
  const together = (of: Parameters<typeof groupJudgements>[0]) => leastLambdaCompletion(groupJudgements(of), 4).matrix;

  it("has the weights of methods.md by geometric means of judgements: .443535 .222204 .260790 .073471", () => {
    const published = [0.443535, 0.222204, 0.26079, 0.073471];
    expect(differences(geometricMeanWeights(together(members(A, B))), published, 1e-6)).toEqual([]);
  });

  it("counts whom it is told to count: nobody else, and two votes as two voters", () => {
    const counted = (...shares: number[]) => members(A, B).map((each, k) => ({ ...each, share: shares[k] ?? 1 }));
    expect(differences(together(counted(1, 0)).flat(), A.flat(), 1e-12)).toEqual([]);
    expect(differences(together(counted(2, 1)).flat(), together(members(A, A, B)).flat(), 1e-12)).toEqual([]);
    expect(groupJudgements([])).toEqual([]);
  });
});

describe("laws", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 9 });

  it("consistent judgements give back the weights that they were made of, by all three", () => {
    fc.assert(
      fc.property(weights, (parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        const shares = parts.map((part) => part / sum);
        const matrix = parts.map((a) => parts.map((b) => a / b));
        const { weights: found, lambdaMax } = principalEigenvector(matrix);
        for (const each of [found, geometricMeanWeights(matrix), meanOfNormalisedColumns(matrix)])
          expect(differences(each, shares, 1e-9)).toEqual([]);
        expect(consistencyRatio(lambdaMax, parts.length)).toBeLessThan(1e-9);
        expect(mostInconsistent(judgementsOf(matrix), parts.length)).toBeNull();
      }),
    );
  });

  it("any judgements give weights that add up to 1 and follow the criteria when they are turned round", () => {
    const scale = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.array(fc.nat(8), { minLength: 28, maxLength: 28 }), (n, picks) => {
        const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
        for (let i = 0, at = 0; i < n; i += 1)
          for (let j = i + 1; j < n; j += 1, at += 1) {
            const ratio = scale[picks[at] ?? 0] ?? 1;
            (matrix[i] ?? [])[j] = ratio;
            (matrix[j] ?? [])[i] = 1 / ratio;
          }
        const turned = matrix.toReversed().map((row) => row.toReversed());
        for (const method of [(m: number[][]) => principalEigenvector(m).weights, geometricMeanWeights]) {
          const found = method(matrix);
          expect(found.every((weight) => weight > 0)).toBe(true);
          expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          expect(differences(method(turned).toReversed(), found, 1e-9)).toEqual([]);
        }
        expect(principalEigenvector(matrix).lambdaMax).toBeGreaterThan(n - 1e-9);
      }),
    );
  });
});

describe("the most inconsistent judgement", () => {
  it("is the one that was turned round, with what would fit and whom it disagrees with", () => {
    const weights = [8, 4, 2, 1];
    const matrix = weights.map((a) => weights.map((b) => a / b));
    (matrix[0] ?? [])[3] = 1 / 8;
    (matrix[3] ?? [])[0] = 8;
    const found = mostInconsistent(judgementsOf(matrix), 4);
    expect(found?.judgement).toEqual({ a: 0, b: 3, ratio: 1 / 8 });
    expect(found?.suggested).toBeCloseTo(8, 9);
    expect([1, 2]).toContain(found?.via);
  });

  it("is nobody's where nothing can be held against two others", () => {
    expect(mostInconsistent([{ a: 0, b: 1, ratio: 5 }], 2)).toBeNull();
    expect(mostInconsistent([], 0)).toBeNull();
    const twice = [
      { a: 0, b: 1, ratio: 2 },
      { a: 1, b: 0, ratio: 2 },
    ];
    expect(() => mostInconsistent(twice, 2)).toThrow(RangeError);
  });
});
