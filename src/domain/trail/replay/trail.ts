// Does what happened lead to what was recorded?

import type { LogKind } from "../bundle";
import { Flaw, flaw, type Gap, type Happened, type Place } from "../flaw";
import { checkWeights, standingBallots } from "./ballots";
import { openReplay } from "./projects";
import { checkRecord } from "./records";
import type { ReplayedProject, ReplayedRound } from "./standing";

/** A log as it was read; `agrees`: whether this (in hex) is the root over its first entries, null where the file can't tell. */
export interface ReadLog {
  id: string;
  of: LogKind;
  entries: readonly Happened[];
  size: number;
  agrees(size: number, root: string): boolean | null;
}

/** A sealed record as the file holds it; `hash`: of its bytes, in hex. */
export interface ReadRecord {
  decision: string;
  number: number;
  text: string;
  hash: string;
}

export interface ReadTrail {
  team: ReadLog;
  logs: ReadonlyMap<string, ReadLog>;
  records: ReadonlyMap<string, ReadRecord>;
  /** SHA-256 of a text, in hex. */
  hashOf(text: string): string;
}

/** A record that was recomputed: all of it, or as far as its gaps. */
export interface Recomputed {
  decision: string;
  number: number;
  project: string;
  /** Whether the file holds the record itself. */
  isHeld: boolean;
  gaps: Gap[];
}

export interface Replayed {
  records: Recomputed[];
  gaps: Gap[];
  rounds: number;
}

/** Replays a trail whose hashes hold. Throws a `Flaw` at the first entry whose meaning doesn't fit. */
export function replayTrail(trail: ReadTrail): Replayed {
  const replay = openReplay();
  const told: Replayed = { records: [], gaps: [], rounds: 0 };
  const used = new Set([trail.team.id]);
  for (const entry of trail.team.entries) {
    replay.next(entry);
    told.gaps.push(...follow(trail, replay, entry, used, told));
  }
  for (const log of trail.logs.values())
    if (!used.has(log.id) && log.size > 0)
      throw new Flaw({ log: log.id, of: nameOf(log), seq: "0" }, "No entry of the team's log speaks of this log.");
  for (const { decision, number } of trail.records.values())
    if (!told.records.some((record) => record.decision === decision))
      throw new Flaw(null, `Record D-${number} is in the file, but no entry of the trail seals it.`);
  return told;
}

type Replay = ReturnType<typeof openReplay>;

/** What an entry leads to in other logs and in the record. */
function follow(trail: ReadTrail, replay: Replay, entry: Happened, used: Set<string>, told: Replayed): Gap[] {
  const round = replay.rounds.get(String(entry.d.roundId));
  const project = replay.projects.get(entry.object.replace(/^project\//, ""));
  if (round && entry.event === "weighting.round-closed") {
    used.add(round.id);
    checkClose(trail.logs.get(round.id), round, entry);
    return [];
  }
  if (round && entry.event === "weighting.round-revealed") {
    if (trail.logs.has(round.id)) told.rounds += 1;
    return checkReveal(trail.logs.get(round.id), round, entry);
  }
  if (round && entry.event === "weighting.weights-accepted") return checkAccepted(replay, round);
  if (project && entry.event === "scores.locked") {
    used.add(project.id);
    return checkLock(trail.logs.get(project.id), project, entry);
  }
  if (project && entry.event === "record.sealed") {
    told.records.push(checkRecord(trail, project, entry));
    return [];
  }
  return [];
}

/** The round's log is the one that was closed: as long, with the same root. */
function checkClose(log: ReadLog | undefined, { number, closed }: ReplayedRound, by: Happened): void {
  if (!log || !closed) return;
  const size = Number(closed.size);
  if (log.size > size)
    throw new Flaw(
      placeIn(log, size),
      `It was cast after round ${number} was closed with ${count(size, "entry", "entries")}.`,
    );
  if (log.size < size)
    flaw(by, `Round ${number} was closed with ${count(size, "entry", "entries")}; its log has ${log.size}.`);
  if (!log.agrees(size, closed.root))
    flaw(by, `Round ${number} was closed with another log of ballots than the one in the file.`);
}

function checkReveal(log: ReadLog | undefined, round: ReplayedRound, by: Happened): Gap[] {
  const what = `The ballots of round ${round.number} aren't in the file, so its weights can't be recomputed.`;
  if (!log) return [{ place: by.place, what }];
  const ballots = standingBallots(round, log.entries);
  round.ballots = ballots;
  const counted = [...ballots.values()].filter((ballot) => ballot.counted).length;
  if (typeof by.d.voted === "number" && by.d.voted !== counted)
    flaw(by, `Round ${round.number} was revealed with ${by.d.voted} ballots that count; its log has ${counted}.`);
  return [];
}

function checkAccepted(replay: Replay, round: ReplayedRound): Gap[] {
  const accepted = replay.projects.get(round.project)?.accepted;
  return accepted && round.ballots ? checkWeights(accepted, round.ballots) : [];
}

/** The log of scores begins with the one that was locked. */
function checkLock(log: ReadLog | undefined, { scores }: ReplayedProject, by: Happened): Gap[] {
  if (!scores?.size)
    return [{ place: by.place, what: "The scores were locked before they had a log; they can't be recomputed." }];
  if (!log) return [];
  const size = Number(scores.size);
  if (log.size < size)
    flaw(by, `The scores were locked with ${count(size, "entry", "entries")}; their log has ${log.size}.`);
  if (!log.agrees(size, scores.root)) flaw(by, "The scores were locked with another log than the one in the file.");
  return [];
}

/** How a log is called. */
export function nameOf({ of }: { of: LogKind }): string {
  return of === "team" ? "the team's log" : of === "round" ? "a round's log" : "the log of scores";
}

function placeIn(log: ReadLog, seq: number): Place {
  return { log: log.id, of: nameOf(log), seq: String(seq) };
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
