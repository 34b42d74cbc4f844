// Which parts of the engine are held to their bytes? Every entry of every registry, and what stands on them.
import { acceptabilityRun } from "@/domain/comparison/acceptability";
import { dominance } from "@/domain/comparison/dominance";
import { withoutEachCandidate, withoutEachCriterion, withoutEachVoter } from "@/domain/comparison/leave-one-out";
import { matter } from "@/domain/comparison/matter";
import { netFlows } from "@/domain/comparison/net-flow";
import { ordersOf } from "@/domain/comparison/orders";
import { preferenceFunctions } from "@/domain/comparison/preference";
import { rankChances } from "@/domain/comparison/rank-chances";
import { statement } from "@/domain/comparison/ranking";
import { scorers } from "@/domain/comparison/scorers";
import { methodViews, tallyViews } from "@/domain/comparison/side-by-side";
import { tableOf } from "@/domain/comparison/table";
import { tallies } from "@/domain/comparison/tallies";
import { holdingIntervals, weightFlips } from "@/domain/comparison/weight-flips";
import { weightLines } from "@/domain/comparison/weight-lines";
import { weightMasses } from "@/domain/comparison/weight-mass";
import { anyWeights } from "@/domain/comparison/weight-sources";
import { ownTotals } from "@/domain/comparison/who-alone";
import { winningWeights } from "@/domain/comparison/winning-weights";
import { measures } from "@/domain/consensus/measures";
import { seededRandom } from "@/domain/numbers/random";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { type Sample, samples } from "./figures";
import { numberParts } from "./number-parts";
import { weightingParts } from "./weighting-parts";

type Part = (sample: Sample) => unknown;

const ordersIn = ({ comparison, ballots }: Sample) =>
  ordersOf(
    ownTotals(
      comparison,
      ballots.map((weights, place) => ({ id: `v${place}`, weights, values: null })),
    ),
  );
const standingIn = ({ comparison }: Sample) => comparison.candidates.filter(({ ruledOut }) => ruledOut === null).length;
const each = <E>(room: string, registry: Readonly<Record<string, E>>, part: (entry: E) => Part) =>
  Object.entries(registry).map(([id, entry]) => [`${room}.${id}`, part(entry)] as const);

const parts: readonly (readonly [string, Part])[] = [
  ...each("scorers", scorers, ({ rank }) => ({ comparison }) => [rank(comparison), statement(rank(comparison))]),
  ...each(
    "tallies",
    tallies,
    ({ count }) =>
      (sample) =>
        count(ordersIn(sample), standingIn(sample)),
  ),
  ...each("measures", measures, ({ measure }) => ({ ballots, scores }) => [
    measure(ballots.map((ballot) => Object.values(ballot))),
    measure(scores),
  ]),
  ...preferenceFunctions.map((shape): readonly [string, Part] => [
    `preference.${shape}`,
    ({ comparison }) =>
      plain(
        netFlows(
          tableOf(comparison),
          comparison.criteria.map(() => ({ function: shape, q: 0.1, p: 0.35, s: 0.2 })),
        ),
      ),
  ]),
  ["method-views", ({ comparison }) => methodViews(comparison)],
  ["tally-views", (sample) => tallyViews(sample.comparison, ordersIn(sample))],
  ["flips", ({ comparison }) => [weightFlips(comparison), holdingIntervals(comparison)]],
  ["masses", ({ comparison }) => weightMasses(comparison)],
  ["winning-weights", ({ comparison }) => winningWeights(comparison)],
  ["lines", ({ comparison }) => comparison.criteria.map(({ id }) => weightLines(comparison, id))],
  ["dominance", ({ comparison }) => dominance(comparison)],
  ["leave-one-out", (sample) => leftOut(sample)],
  ["matter", ({ comparison, ballots }) => matter(comparison, votersOf(ballots), 7)],
  ["chances.any", ({ comparison }) => rankChances(comparison, { weights: "any" }, 500)],
  ["chances.ballots", ({ comparison, ballots }) => rankChances(comparison, { weights: "ballots", ballots }, 500)],
  [
    "chances.agreed",
    ({ comparison }) => rankChances(comparison, { weights: "agreed", values: doubts(comparison) }, 500),
  ],
  ["acceptability", ({ comparison }) => acceptable(comparison)],
];

/** The canonical JSON of every part over all samples, by its name. What isn't a finite number, or no JSON, throws. */
export function engineTexts(): Record<string, string> {
  const all = samples();
  const texts = [...parts, ...weightingParts].map(([name, part]) => [name, canonicalJson(all.map(part) as Json)]);
  const numbers = Object.entries(numberParts).map(([name, part]) => [name, canonicalJson(part() as Json)]);
  return Object.fromEntries([...texts, ...numbers]);
}

const votersOf = (ballots: Sample["ballots"]) => ballots.map((weights, place) => ({ voterId: `v${place}`, weights }));
const doubts = ({ values }: Sample["comparison"]) => values.map((row) => row.map((_, k) => 0.05 * (k + 1)));

function leftOut({ comparison, ballots }: Sample) {
  return [
    ...Object.values(scorers).flatMap((scorer) => [
      withoutEachCriterion(comparison, scorer),
      withoutEachCandidate(comparison, scorer),
    ]),
    withoutEachVoter(comparison, votersOf(ballots)),
  ];
}

function acceptable(comparison: Sample["comparison"]) {
  const { rows, columns, values } = tableOf(comparison);
  const run = acceptabilityRun({ rows, columns, values, pairs: true, weights: anyWeights(seededRandom(3)) });
  run.draw(300);
  return plain({ ...run.read() });
}

/** Typed arrays as lists. */
function plain(found: object): unknown {
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [key, value instanceof Float64Array ? [...value] : value]),
  );
}
