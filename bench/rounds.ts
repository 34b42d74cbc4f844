// How are two things compared on a machine that is never quiet? In alternating rounds; what counts is the median of their ratios.
import { median } from "../src/domain/numbers/statistics";

/** One measure: ours, what it is held against, and the median of the rounds' ratios (ours / against). */
export interface Line {
  name: string;
  ours: number;
  against: number;
  ratio: number;
  unit: string;
}

/** One round of each, in turn, and the other way round the next time. Answers what each round gave. */
export async function alternate<T>(
  rounds: number,
  ours: () => Promise<T>,
  against: () => Promise<T>,
): Promise<{ ours: T; against: T }[]> {
  const all: { ours: T; against: T }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const oursFirst = round % 2 === 0;
    const first = await (oursFirst ? ours() : against());
    const second = await (oursFirst ? against() : ours());
    all.push(oursFirst ? { ours: first, against: second } : { ours: second, against: first });
  }
  return all;
}

/** The line of a measure: medians of both sides, and the median of the rounds' ratios. */
export function lineOf(name: string, unit: string, rounds: readonly { ours: number; against: number }[]): Line {
  return {
    name,
    ours: rounded(median(rounds.map((round) => round.ours))),
    against: rounded(median(rounds.map((round) => round.against))),
    ratio: rounded(median(rounds.map((round) => round.ours / round.against))),
    unit,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
