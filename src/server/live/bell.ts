// Who is told that something happened, once it is committed?

/** What is said to people themselves: the frame's name and what it says. Projects by their number in the team. */
export type Said = { frame: "nudge"; project: number; roundId: string };

/**
 * What happened. `team`: that team's log has grown (`inTransaction` rings this itself). `project`, `rooms`: answers of these rooms are
 * old though nothing stands in the team's log; a room's name is its router's. `members`, `say`: to these people only. All ids.
 */
export type Ring =
  | { team: string }
  | { project: string; rooms: readonly string[] }
  | { members: readonly string[]; say: Said };

/** `isOurs`: it was rung in this process. */
type Listener = (rings: readonly Ring[], isOurs: boolean) => void;
const here = globalThis as { steelyardBell?: Set<Listener> };

/**
 * Tells everyone who follows, in this process at once and in the others within a few hundredths of a second. Never inside a
 * transaction: who is told reads at once, and what isn't committed isn't there yet. Nothing is lost where nobody hears it in
 * time: followers look for themselves now and then.
 */
export function ring(...rings: readonly Ring[]): void {
  if (rings.length === 0) return;
  for (const listener of listeners()) listener(rings, true);
}

/** Passes on what was rung in another process. */
export function ringHere(rings: readonly Ring[]): void {
  for (const listener of listeners()) listener(rings, false);
}

/** Listens until the answer is called. (Next bundles this module apart from our server: both find the same listeners.) */
export function onRing(listener: Listener): () => void {
  listeners().add(listener);
  return () => void listeners().delete(listener);
}

function listeners(): Set<Listener> {
  here.steelyardBell ??= new Set();
  return here.steelyardBell;
}
