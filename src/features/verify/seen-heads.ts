// Which head of a team's trail has this browser seen?
import type { Seen } from "./verify-worker";

const place = (team: string) => `steelyard.trail.${team}`;

/** The newest signed head that held in this browser; null where there is none, or storage is refused. */
export function seenHead(team: string): Seen | null {
  try {
    const { log, size, root } = JSON.parse(localStorage.getItem(place(team)) ?? "{}") as Partial<Seen>;
    return log && size && root ? { log, size, root } : null;
  } catch {
    return null;
  }
}

/** Keeps a head: the next check holds the trail against it. An older one never takes the place of a newer one of the same log. */
export function keepHead(team: string, { log, size, root }: Seen): void {
  const before = seenHead(team);
  if (before?.log === log && before.size > size) return;
  try {
    localStorage.setItem(place(team), JSON.stringify({ log, size, root }));
  } catch {}
}
