// Do skipped pairs follow from the others?
import fc from "fast-check";
import { expect, it } from "vitest";
import { differences } from "@/testing/golden";
import { isConnected, leastLambdaCompletion, logLeastSquaresWeights } from "./incomplete-pairwise";
import { geometricMeanWeights, principalEigenvector } from "./priorities";

const ratios = [1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7];
const sets = fc
  .record({
    count: fc.integer({ min: 2, max: 7 }),
    said: fc.array(fc.option(fc.constantFrom(...ratios), { freq: 3 }), { minLength: 21, maxLength: 21 }),
  })
  .map(({ count, said }) => {
    const pairs = Array.from({ length: count }, (_, a) =>
      Array.from({ length: count - a - 1 }, (_, i) => [a, a + i + 1]),
    );
    const judgements = pairs.flat().flatMap(([a = 0, b = 0], place) => {
      const ratio = said[place] ?? null;
      return ratio === null ? [] : [{ a, b, ratio }];
    });
    return { count, judgements };
  })
  .filter(({ count, judgements }) => isConnected(judgements, count));

it("completes to the least λmax: a hair to either side of a skipped ratio is no better", () => {
  fc.assert(
    fc.property(sets, ({ count, judgements }) => {
      const { matrix, weights, lambdaMax } = leastLambdaCompletion(judgements, count);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      for (const { a, b, ratio } of judgements) expect(matrix[a]?.[b]).toBeCloseTo(ratio, 9);
      for (let i = 0; i < count; i += 1)
        for (let j = i + 1; j < count; j += 1) {
          if (judgements.some(({ a, b }) => a === i && b === j)) continue;
          for (const factor of [1.01, 1 / 1.01]) {
            const other = matrix.map((row) => [...row]);
            (other[i] ?? [])[j] = (matrix[i]?.[j] ?? 1) * factor;
            (other[j] ?? [])[i] = (matrix[j]?.[i] ?? 1) / factor;
            expect(principalEigenvector(other).lambdaMax).toBeGreaterThan(lambdaMax - 1e-10);
          }
        }
    }),
    { numRuns: 40 },
  );
});

it("gives the geometric means of a complete set, by least squares", () => {
  const matrix = [
    [1, 3, 5],
    [1 / 3, 1, 2],
    [1 / 5, 1 / 2, 1],
  ];
  const judgements = matrix.flatMap((row, a) => row.flatMap((ratio, b) => (b > a ? [{ a, b, ratio }] : [])));
  expect(differences(logLeastSquaresWeights(judgements, 3), geometricMeanWeights(matrix), 1e-12)).toEqual([]);
});

it("gives back the weights of a chain of consistent judgements", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }), (parts) => {
      const chain = parts
        .slice(1)
        .map((part, place) => ({ a: place, b: place + 1, ratio: (parts[place] ?? 1) / part }));
      const sum = parts.reduce((a, b) => a + b, 0);
      const shares = parts.map((part) => part / sum);
      expect(differences(logLeastSquaresWeights(chain, parts.length), shares, 1e-9)).toEqual([]);
      expect(differences(leastLambdaCompletion(chain, parts.length).weights, shares, 1e-9)).toEqual([]);
    }),
  );
});

it("refuses judgements that leave a criterion apart", () => {
  expect(() => logLeastSquaresWeights([{ a: 0, b: 1, ratio: 3 }], 3)).toThrow("link");
  expect(logLeastSquaresWeights([], 1)).toEqual([1]);
});
