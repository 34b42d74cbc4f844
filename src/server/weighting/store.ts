// How does a round of blind ballots run? Its rows, in and out.
import type { Opened } from "@/domain/weighting/reveal-votes";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";
import { ballotRows } from "./ballots";
import { castingRows } from "./casting";
import { roundRows } from "./rounds";

export function weightingStore(db: Db, scope: ProjectScope) {
  const rounds = roundRows(db, scope);
  const ballots = ballotRows(db, scope);
  return {
    ...rounds,
    ...ballots,
    ...castingRows(db, scope),

    /** The newest revealed round that stands, with its ballots; null before the first. */
    async latestRevealed(before = Number.POSITIVE_INFINITY) {
      const all = await rounds.rounds();
      const latest = all.findLast(({ state, number }) => state === "revealed" && number < before);
      return latest ? ballots.opened(latest.id).then(flat) : null;
    },

    /** The round whose weights are accepted, with its ballots; null while none is. */
    async acceptedRound() {
      const accepted = await rounds.accepted();
      return accepted ? ballots.opened(accepted.roundId).then(flat) : null;
    },
  };
}

function flat(opened: (Opened & { names: Map<string, string> }) | null) {
  return opened && { ...opened.round, ballots: opened.ballots, names: opened.names };
}
