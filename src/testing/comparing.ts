// What is compared in the tests? A weighing team's project, brought to locked scores through the API.
import { cast, openRound, type Seat, type World } from "./weighing";

/** A member's ballot of 100 points, and their scores as [candidate][criterion], both in the world's order. */
export type Judgement = readonly [seat: Seat, points: readonly number[], scores: readonly (readonly number[])[]];

/** Names Go, Node.js and COBOL (withdrawn), holds one round, accepts its means, takes the scores and locks them; answers the candidates' ids. */
export async function compared(world: World, named: boolean, judgements: readonly Judgement[]): Promise<string[]> {
  const { facilitator, at, criterionIds } = world;
  const candidates = ["Go", "Node.js", "COBOL"].map((name) => ({ name, description: "", stackId: null }));
  const { ids } = await facilitator.api.candidates.name({ ...at, candidates });
  await facilitator.api.candidates.withdraw({ ...at, id: ids[2] ?? "", reason: "Nobody knows it" });
  const roundId = await openRound(world, { secrecy: named ? "named" : "confidential" });
  for (const [seat, points] of judgements) await cast(world, seat, roundId, points);
  await facilitator.api.weighting.closeAndReveal({ ...at, roundId });
  await facilitator.api.weighting.accept({ ...at, roundId, statistic: "mean" });
  for (const [seat, , scores] of judgements)
    for (const [row, values] of scores.entries())
      for (const [k, value] of values.entries()) {
        const cell = { candidateId: ids[row] ?? "", criterionId: criterionIds[k] ?? "" };
        await seat.api.scores.set({ ...at, ...cell, value, confidence: "medium", note: "" });
      }
  await facilitator.api.scores.lock(at);
  return ids;
}

/** Scores of someone who prefers Go, and of someone who prefers Node.js. */
export const forGo = [
  [5, 4, 4],
  [2, 3, 3],
];
export const forNode = [
  [1, 2, 2],
  [5, 5, 5],
];
