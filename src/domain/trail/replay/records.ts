// Is a sealed record what its project came to?
import type { Scale } from "../../project/criterion";
import type { RecordMatter } from "../../record/record";
import { signedPart } from "../../record/signed-part";
import { canonicalJson, type Json } from "../canonical";
import { Flaw, flaw, type Happened, numberIn, textIn } from "../flaw";
import { votesIn } from "./ballots";
import { checkDraft, checkField, checkSignOffs, checkWeighing, type SealedDecision } from "./decision";
import { differingFigure } from "./results";
import { standingScores } from "./scores";
import type { ReplayedProject } from "./standing";
import type { ReadTrail, Recomputed } from "./trail";

type Sealed = SealedDecision &
  Parameters<typeof signedPart>[0] & { number: number; trail: { size: string; root: string } } & Pick<
    RecordMatter,
    "cells"
  >;

/** Recomputes a record at its seal. Throws a `Flaw` where it differs; what can't be recomputed is a gap. */
export function checkRecord(trail: ReadTrail, project: ReplayedProject, by: Happened): Recomputed {
  const [decision, number] = [textIn(by, "decisionId"), numberIn(by, "number")];
  const told: Recomputed = { decision, number, project: project.id, isHeld: trail.records.has(decision), gaps: [] };
  const gap = (what: string) => told.gaps.push({ place: by.place, what });
  const read = trail.records.get(decision);
  if (!read) {
    gap(`Record D-${number} isn't in the file, so it can't be recomputed.`);
    return told;
  }
  if (read.hash !== textIn(by, "hash"))
    flaw(
      by,
      `Record D-${number} isn't what was sealed: its hash is ${short(read.hash)}, sealed is ${short(textIn(by, "hash"))}.`,
    );
  try {
    const sealed = JSON.parse(read.text) as Sealed;
    if (sealed.number !== number || read.number !== number)
      flaw(by, `Record D-${number} gives its number as ${sealed.number}.`);
    checkHead(trail, sealed, by, gap);
    checkField(sealed, project, by);
    const ballots = project.accepted?.round.ballots;
    checkWeighing(sealed, project.accepted, ballots ? votesIn(ballots) : null, by);
    told.gaps.push(...checkDraft(sealed, project, by));
    checkSignOffs(sealed, project, trail.hashOf(canonicalJson(signedPart(sealed) as Json)), by);
    checkFigures(trail, sealed, project, by, gap);
  } catch (error) {
    if (error instanceof Flaw) throw error;
    flaw(by, `Record D-${number} can't be read: ${error instanceof Error ? error.message : "it is damaged."}`);
  }
  return told;
}

function checkHead({ team }: ReadTrail, { trail }: Sealed, by: Happened, gap: (what: string) => void): void {
  if (Number(trail.size) > Number(by.place.seq)) flaw(by, "The record names a head of the trail that came after it.");
  const agrees = team.agrees(Number(trail.size), trail.root);
  if (agrees === null) gap("Only the team's whole trail shows that the head that the record names was the trail's.");
  if (agrees === false)
    flaw(by, `The record names ${short(trail.root)} as the trail's head at entry ${trail.size}; it was another.`);
}

function checkFigures(
  { logs }: ReadTrail,
  sealed: Sealed,
  project: ReplayedProject,
  by: Happened,
  gap: (what: string) => void,
): void {
  const scales = new Map<string, Scale>();
  for (const { id, name } of sealed.criteria) {
    const scaled = project.criteria.get(id)?.scaled;
    if (!scaled) return void gap(`The scale of “${name}” can't be read, so the ranking can't be recomputed.`);
    scales.set(id, scaled.scale);
  }
  if (!project.scores) flaw(by, "It was sealed before the scores were locked.");
  const log = logs.get(project.id);
  if (!log && project.scores.size !== "0")
    return void gap("The log of scores isn't in the file, so the ranking can't be recomputed.");
  const { scores, unread } = standingScores((log?.entries ?? []).slice(0, Number(project.scores.size)));
  if (unread > 0) return void gap(`${unread} scores can't be read, so the ranking can't be recomputed.`);
  const differs = differingFigure(sealed, project, scores, scales);
  if (differs) flaw(by, differs);
}

function short(hash: string): string {
  return `${hash.slice(0, 8)}…`;
}
