// What was acknowledged, and what is stored? Every write carries a word of its own, by which it is found again.
import { connection } from "../../src/server/db";

/** One write as its sender knows it: acknowledged, refused, or neither. */
export interface Written {
  word: string;
  voter: number;
  kind: "ballot" | "note";
  outcome: "acknowledged" | "refused" | "unknown";
}

/** The account of a run: `lost` were acknowledged and aren't stored, `doubled` are stored twice, `revived` were refused and are stored. */
export interface Account {
  acknowledged: number;
  refused: number;
  lost: number;
  doubled: number;
  revived: number;
}

/** Compares a journal with what the database holds now: each write's leaf in its log, each note's row, each voter's last ballot. */
export async function settle(journal: readonly Written[]): Promise<Account> {
  const standing = await count("SELECT reasons::text AS text FROM ballot");
  const lastOnes = new Map(
    journal
      .filter(({ kind, outcome }) => kind === "ballot" && outcome === "acknowledged")
      .map((each) => [each.voter, each]),
  );
  const replaced = new Set([...lastOnes.values()].filter(({ word }) => !standing.has(word)));
  const leaves = await count("SELECT value AS text FROM trail_opening");
  const notes = await count("SELECT body AS text FROM comment");
  const of = ({ word, kind }: Written) =>
    kind === "ballot" ? [leaves.get(word) ?? 0] : [leaves.get(word) ?? 0, notes.get(word) ?? 0];
  const those = (outcome: Written["outcome"]) => journal.filter((each) => each.outcome === outcome);
  return {
    acknowledged: those("acknowledged").length,
    refused: those("refused").length,
    lost: those("acknowledged").filter((each) => of(each).includes(0) || replaced.has(each)).length,
    doubled: journal.filter((each) => of(each).some((times) => times > 1)).length,
    revived: those("refused").filter((each) => of(each).some((times) => times > 0)).length,
  };
}

/** How often each word stands in a column. */
async function count(sql: string): Promise<Map<string, number>> {
  const { rows } = await connection().pool.query<{ text: string }>(sql);
  const times = new Map<string, number>();
  for (const { text } of rows)
    for (const word of text.match(/\bword-[0-9a-z]+-\d+\b/g) ?? []) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
