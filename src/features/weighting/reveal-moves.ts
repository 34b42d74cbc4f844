// Which move comes first after a reveal?
import type { Results } from "./results";
import type { Meeting } from "./use-meeting";

type Criterion = { id: string; name: string };

/**
 * The criterion that is talked about (or that was just asked again), the one to talk about next in the order of disagreement, and what fits first: to talk
 * while the ballots are apart, to ask again what was talked about and is still apart, else to accept.
 */
export function revealMoves({ weighing, session }: Meeting, { criteria }: Results) {
  const named = criteria.flatMap(({ criterionId, word }) => {
    const known = weighing.state.criteria.find(({ id }) => id === criterionId);
    return known ? [{ id: known.id, name: known.name, word }] : [];
  });
  const at = named.findIndex(({ id }) => id === session.focusId);
  const about: (Criterion & { word: string }) | null = named[at] ?? null;
  const next: Criterion | null = named[at + 1] ?? null;
  const isApart = (one: { word: string } | null | undefined) =>
    one !== null && one !== undefined && one.word !== "close";
  const first: "revote" | "accept" | "talk" = isApart(about) ? "revote" : isApart(named[at + 1]) ? "talk" : "accept";
  return { about, next, first };
}
