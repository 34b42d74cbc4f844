// How often does each candidate take each rank, over mixes of the ballots?
import { setImmediate } from "node:timers/promises";
import { rankChancesRun, standardSamples } from "@/domain/comparison/rank-chances";
import { readScoresheet } from "../scoresheet";
import type { projectStores } from "../store";

const work = 4_000_000; // draws × ballots that one answer may cost: a crowd gets fewer draws, and its error says so
const fewest = 500;
const slice = 50_000; // draws × ballots between two looks at what else is waiting

/**
 * The rank chances over mixes of the accepted round's ballots, figured here because ballots stay here: without central weights, which of a few
 * ballots would tell too much. Null with fewer than two ballots. Refuses as `readScoresheet` does.
 */
export async function ballotChances(store: ReturnType<typeof projectStores>) {
  const { comparison, voters } = await readScoresheet(store);
  const ballots = voters.flatMap(({ weights }) => (weights ? [weights] : []));
  if (ballots.length < 2) return null;
  const samples = Math.max(fewest, Math.min(standardSamples, Math.floor(work / ballots.length)));
  const part = Math.max(1, Math.floor(slice / ballots.length));
  const run = rankChancesRun(comparison, { weights: "ballots", ballots });
  for (let drawn = 0; drawn < samples; drawn += part) {
    run.draw(Math.min(part, samples - drawn));
    await setImmediate();
  }
  const { chances, ...of } = run.read(false);
  return { ...of, ballots: ballots.length, chances: chances.map(({ candidateId, ranks }) => ({ candidateId, ranks })) };
}
