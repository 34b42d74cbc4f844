// Who is here, and since when is someone no longer?

/** How long after the last key or touch someone counts as idle, and after the last sign of their browser as gone. In ms. */
export const IDLE_AFTER = 60_000;
export const GONE_AFTER = 30_000;

/** How many are named; whoever else is here is counted. */
export const MOST_NAMED = 40;

export type PresenceState = "active" | "idle";

/** Someone in a project: by name, whether they move, and what they are editing (place.ts), never what they choose. */
export type Person = { memberId: string; name: string; state: PresenceState; place: string | null };

/** Everyone in a project: the named ones by name, how many more members there are, and the visitors, who are not named to each other. */
export type Here = { people: Person[]; more: number; visitors: number };
