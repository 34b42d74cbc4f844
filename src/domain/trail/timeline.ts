// How does the trail read as a timeline?

/** One entry as it is shown: what happened in words, who did it where that may be named, when, and its leaf's hash. */
export interface Happening {
  /** Microseconds since 1970, as decimal digits: the entry's place in the trail. */
  at: string;
  event: string;
  words: string;
  who: string | null;
  /** The leaf's hash in hex, its first 16 digits. */
  hash: string;
}

export type Folded = Happening & {
  /** How many entries in a row it stands for; this one is the newest of them. */
  count: number;
};

/** Entries in a row of the same kind by the same person become one: nobody reads fourteen autosaves. Newest first. */
export function folded(entries: readonly Happening[]): Folded[] {
  const rows: Folded[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last && last.event === entry.event && last.who === entry.who && last.words === entry.words) last.count += 1;
    else rows.push({ ...entry, count: 1 });
  }
  return rows;
}

/** The instant of an entry, as ISO text. */
export function instantOf(at: string): string {
  return new Date(Number(at.slice(0, -3))).toISOString();
}
