// What is known of a candidate whose profile is drawn?

/** `place`: its place in the ranking, from 1, which the address holds; `rank` is shared by level ones. */
export type ProfiledCandidate = { id: string; rank: number; place: number; name: string };
