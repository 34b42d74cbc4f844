// Which plain arithmetic is held to its bytes?
import { apportion } from "@/domain/numbers/apportionment";
import { chiSquaredTail } from "@/domain/numbers/chi-squared";
import {
  geometricMean,
  standardDeviation,
  trimmedMean,
  tukeyHinges,
  weightedMedian,
} from "@/domain/numbers/dispersion";
import { exp, expm1, ln, log2, power } from "@/domain/numbers/elementary";
import { normalQuantile } from "@/domain/numbers/normal";
import { randomShares, seededRandom } from "@/domain/numbers/random";
import { rankCorrelation } from "@/domain/numbers/rank-correlation";
import { competitionRanks, midRanks } from "@/domain/numbers/ranks";
import { mean, medianAbsoluteDeviation, quartiles } from "@/domain/numbers/statistics";

const draws = (seed: number, count: number) => Array.from({ length: count }, seededRandom(seed));
const rows = (count: number) => Array.from({ length: count }, (_, row) => draws(row + 100, row + 2));
const wide = draws(11, 400).map((x, place) => (x + 1e-9) * power(2, (place % 61) - 30));

export const numberParts: Readonly<Record<string, () => unknown>> = {
  "numbers.elementary": () => [
    wide.map(ln),
    wide.map(log2),
    wide.map((x) => exp(-x / 1e6)),
    draws(12, 400).map((x) => expm1(x - 0.5)),
    draws(13, 400).map((x) => power(x, 0.37)),
  ],
  "numbers.random": () => [
    draws(4711, 50),
    Array.from({ length: 20 }, (_, n) => [...randomShares(n + 1, seededRandom(n))]),
  ],
  "numbers.normal": () => draws(14, 400).map(normalQuantile),
  "numbers.chi-squared": () => draws(15, 100).map((x, place) => chiSquaredTail(x * 30, 1 + (place % 12))),
  "numbers.statistics": () =>
    rows(30).map((row) => [
      mean(row),
      quartiles(row),
      medianAbsoluteDeviation(row),
      midRanks(row),
      competitionRanks(row),
    ]),
  "numbers.dispersion": () =>
    rows(30).map((row) => [
      ...[geometricMean(row), standardDeviation(row), trimmedMean(row, 0.2), weightedMedian(row, row.toReversed())],
      tukeyHinges(row),
    ]),
  "numbers.apportionment": () => rows(30).map((row) => apportion(row, 10_000)),
  "numbers.rank-correlation": () =>
    rows(12).map((row) => rankCorrelation(competitionRanks(row), competitionRanks(row.map((x) => (x * 7) % 1)))),
};
