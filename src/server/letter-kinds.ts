// Of what are people told by letter?

/** Each kind of letter; in letters.ts is what it says, in jobs/post.ts when it is still true. */
export const letterKinds = ["reminder-day", "reminder-hour", "nudge", "all-voted", "round-closed", "summary"] as const;
export type LetterKind = (typeof letterKinds)[number];
