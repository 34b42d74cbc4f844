// What does a valid ballot look like in each method, drawn from dice? Loaded by node and by browsers.
import { apportion } from "@/domain/numbers/apportionment";
import type { Random } from "@/domain/numbers/random";
import { competitionRanks } from "@/domain/numbers/ranks";
import type { Answers, BallotScreen } from "@/domain/weighting/method";
import { pairKey } from "@/domain/weighting/pair-answers";

type Draw = (ids: readonly string[], upTo: (most: number) => number) => Answers;

const each: (of: (upTo: (most: number) => number) => number) => Draw = (of) => (ids, upTo) =>
  Object.fromEntries(ids.map((id) => [id, of(upTo)]));

/** From either side; about a fifth of the pairs are skipped, but those of the first with all others. */
const pairs: Draw = (ids, upTo) =>
  Object.fromEntries(
    ids.flatMap((one, i) =>
      ids.slice(i + 1).flatMap((other) => {
        if (i > 0 && upTo(4) === 0) return [];
        return [[upTo(1) === 0 ? pairKey(one, other) : pairKey(other, one), 1 + upTo(8)] as const];
      }),
    ),
  );

const ends: Draw = (ids, upTo) => {
  if (ids.length < 2) return {};
  const best = upTo(ids.length - 1);
  const worst = (best + 1 + upTo(ids.length - 2)) % ids.length;
  const others = ids.map((_, place) => place).filter((place) => place !== best && place !== worst);
  const held = [[best, worst], ...others.flatMap((place) => [[best, place] as const, [place, worst] as const])];
  return Object.fromEntries(
    held.map(([one = 0, other = 0]) => [pairKey(ids[one] ?? "", ids[other] ?? ""), 1 + upTo(8)]),
  );
};

const draws = {
  points(ids, upTo) {
    const parts = apportion([1, ...ids.slice(1).map(() => upTo(50))], 100);
    return Object.fromEntries(ids.map((id, place) => [id, parts[place] ?? 0]));
  },
  rating: (ids, upTo) => ({ ...each(() => upTo(10))(ids, upTo), [ids[upTo(ids.length - 1)] ?? ""]: 1 + upTo(9) }),
  swing: (ids, upTo) => ({ ...each(() => upTo(100))(ids, upTo), [ids[upTo(ids.length - 1)] ?? ""]: 100 }),
  order(ids, upTo) {
    const ranks = competitionRanks(ids.map(() => upTo(ids.length)));
    return Object.fromEntries(ids.map((id, place) => [id, ranks[place] ?? 1]));
  },
  pairwise: pairs,
  "best-worst": ends,
} satisfies Record<BallotScreen, Draw>;

/** Complete and valid answers on these criteria (1 or more), with ties and zeros. */
export function answersOn(ballot: BallotScreen, ids: readonly string[], random: Random): Answers {
  return draws[ballot](ids, (most) => Math.floor(random() * (most + 1)));
}
