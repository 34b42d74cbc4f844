// Is a trail whole, unaltered, signed, and does it lead to what was recorded? The one verifier: it depends on nothing.
import { commitmentsOf } from "../record/commitments";
import type { BundleHead, BundleLog, BundleRecord } from "./bundle";
import { hexOf, Malformed, utf8 } from "./bytes";
import type { Crypto } from "./crypto";
import { Flaw, type Gap, type Place } from "./flaw";
import type { VerifierKey } from "./note";
import { opened } from "./read-entry";
import { readLine } from "./read-line";
import { type LogReader, openLog, type SignedHead } from "./read-log";
import { type ReadLog, type ReadRecord, type Recomputed, replayTrail } from "./replay/trail";
import { keyNamed, type SignedBy } from "./signed-by";

/**
 * What the caller knows already: the key that must have signed, the key of the house that is at hand (receipts carry none of their own),
 * and a head that was seen before (`root` in hex).
 */
export interface Known {
  key?: string | null;
  house?: string | null;
  seen?: { log: string; size: number; root: string } | null;
}

/** `entries` so far; `replaying` once every line is read. */
export type Progress = (told: { entries: number; replaying: boolean }) => void;

export interface Verdict {
  /** The first thing that is wrong; null if nothing is. */
  flaw: { place: Place | null; sentence: string } | null;
  head: BundleHead | null;
  /** By whose key the checkpoints were signed. */
  key: SignedBy | null;
  logs: number;
  entries: number;
  /** The newest signed head of the team's log: worth keeping until next time. */
  signed: (SignedHead & { log: string }) | null;
  records: Recomputed[];
  rounds: number;
  /** What could not be recomputed, and why. */
  gaps: Gap[];
}

/** Verifies a file line by line; `end` gives the verdict. After the first flaw it reads no further. */
export function openVerifier(crypto: Crypto, known: Known = {}, progress: Progress = () => undefined) {
  const verdict: Verdict = {
    flaw: null,
    head: null,
    key: null,
    logs: 0,
    entries: 0,
    signed: null,
    records: [],
    rounds: 0,
    gaps: [],
  };
  const logs = new Map<string, ReadLog>();
  const records = new Map<string, ReadRecord>();
  const { sha256 } = crypto;
  const hashOf = (text: string) => hexOf(sha256(utf8(text)));
  let [team, log, key]: [ReadLog | null, LogReader | null, VerifierKey | null] = [null, null, null];

  function head(read: BundleHead): void {
    if (verdict.head) throw new Malformed("The file begins twice.");
    const named = keyNamed(crypto, read.key, known.key ?? null);
    key = named.key;
    verdict.head = read;
    verdict.key = named.by;
  }

  function endLog(): void {
    if (!log) return;
    const { read, gaps } = log.end();
    verdict.gaps.push(...gaps);
    const newest = log.heads.at(-1);
    if (read.of === "team") {
      team = read;
      verdict.signed = newest ? { ...newest, log: read.id } : null;
      checkSeen(read);
    } else logs.set(read.id, read);
    log = null;
  }

  function checkSeen(read: ReadLog): void {
    const { seen } = known;
    if (!seen) return;
    if (seen.log !== read.id)
      return void verdict.gaps.push({ place: null, what: "It is another log than the one that was seen here before." });
    const place = { log: read.id, of: "the team's log", seq: null };
    if (seen.size > read.size)
      throw new Flaw(place, `It has ${read.size} entries; ${seen.size} were seen before. Its end was cut off.`);
    const fits = read.agrees(seen.size, seen.root);
    // Whoever says what they saw asks for the proof with it: a house that leaves it out may have something to hide.
    if (fits === null) throw new Flaw(place, "The file doesn't show that this trail grew from the one seen before.");
    if (fits === false) throw new Flaw(place, `Its first ${seen.size} entries aren't those seen before.`);
  }

  function record(read: BundleRecord): void {
    if (records.has(read.record)) throw new Malformed(`Record D-${read.number} is in the file twice.`);
    try {
      opened(crypto, null, commitmentsOf(read.sealed), read.open);
    } catch (error) {
      if (error instanceof Flaw) throw new Flaw(null, `Record D-${read.number}: ${error.message}`);
      if (error instanceof SyntaxError || error instanceof TypeError)
        throw new Malformed(`Record D-${read.number} can't be read.`);
      throw error;
    }
    records.set(read.record, {
      decision: read.record,
      number: read.number,
      text: read.sealed,
      hash: hashOf(read.sealed),
    });
  }

  function take(text: string): void {
    const line = readLine(text);
    if (line.is === "head") head(line.head);
    else if (!verdict.head || !key) throw new Malformed("The file doesn't begin as a trail does.");
    else if (line.is === "log") beginLog(line.log, verdict.head, key);
    else if (line.is === "record") {
      endLog();
      record(line.record);
    } else if (!log) throw new Malformed("An entry stands outside of a log.");
    else if (line.is === "checkpoint") log.checkpoint(line.note);
    else if (line.is === "consistency") log.consistency(line.consistency);
    else {
      log.leaf(line.leaf);
      verdict.entries += 1;
      if (verdict.entries % 2_000 === 0) progress({ entries: verdict.entries, replaying: false });
    }
  }

  function beginLog(begun: BundleLog, { kind, team: { id } }: BundleHead, by: VerifierKey): void {
    endLog();
    const isTeams = begun.of === "team";
    if (isTeams === (team !== null) || (isTeams && begun.log !== id) || logs.has(begun.log))
      throw new Malformed("The team's log must be the first, and each log comes once.");
    verdict.logs += 1;
    log = openLog(crypto, begun, by, isTeams && kind === "project");
  }

  /** Keeps the first flaw. */
  function guarded(run: () => void): void {
    if (verdict.flaw) return;
    try {
      run();
    } catch (error) {
      if (error instanceof Flaw) verdict.flaw = { place: error.place, sentence: error.message };
      else if (error instanceof Malformed) verdict.flaw = { place: placeOf(log), sentence: error.message };
      else throw error;
    }
  }

  return {
    line(text: string): void {
      if (text !== "") guarded(() => take(text));
    },
    end(): Verdict {
      guarded(() => {
        endLog();
        if (!team) throw new Malformed("The file holds no trail.");
        progress({ entries: verdict.entries, replaying: true });
        const replayed = replayTrail({ team, logs, records, hashOf });
        verdict.records = replayed.records;
        verdict.rounds = replayed.rounds;
        verdict.gaps.push(...replayed.gaps, ...replayed.records.flatMap(({ gaps }) => gaps));
      });
      return verdict;
    },
  };
}

/** Verifies a file that is there as a whole. */
export function verifyLines(crypto: Crypto, lines: Iterable<string>, known: Known = {}): Verdict {
  const check = openVerifier(crypto, known);
  for (const line of lines) check.line(line);
  return check.end();
}

function placeOf(log: LogReader | null): Place | null {
  return log && { log: log.head.log, of: log.head.of, seq: null };
}
