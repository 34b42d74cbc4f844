// What would the result be without one of the ballots?
import { setImmediate } from "node:timers/promises";
import { withoutVotes } from "@/domain/comparison/without-vote";
import type { Statistic } from "@/domain/weighting/aggregation";
import { countedVotes } from "@/domain/weighting/reveal-votes";
import { readScoresheet } from "../scoresheet";
import type { projectStores } from "../store";

/** More ballots than this aren't left out one by one: of a crowd, one alone moves nothing. */
const MOST = 200;
const SLICE = 10;

/**
 * Who is first without each ballot of the accepted round, by the statistic that was accepted: with a name where the round has names, else sorted by what
 * comes of it, so that no place leads to a voter. Null with fewer than two ballots or more than 200. Refuses as `readScoresheet` does.
 */
export async function withoutBallots(store: ReturnType<typeof projectStores>) {
  const [{ comparison, names, round }, accepted] = await Promise.all([
    readScoresheet(store),
    store.weighting.accepted(),
  ]);
  const votes = countedVotes(round.ballots);
  if (votes.length < 2 || votes.length > MOST) return null;
  const leaveOut = withoutVotes(comparison, round, votes, (accepted?.statistic ?? "median") as Statistic);
  const rows: { name: string | null; leaders: string[]; changes: boolean }[] = [];
  for (const [place, { memberId }] of votes.entries()) {
    const found = leaveOut(place);
    if (found) rows.push({ name: names ? (names[memberId] ?? "Former member") : null, ...found });
    if (place % SLICE === SLICE - 1) await setImmediate();
  }
  const order = ({ name, leaders }: (typeof rows)[number]) => `${name ?? ""} ${leaders.join()}`;
  return { rows: rows.sort((a, b) => order(a).localeCompare(order(b), "en")) };
}
