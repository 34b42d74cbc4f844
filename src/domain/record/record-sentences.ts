// What does a record say of itself, in plain sentences?
import { firstIn } from "../comparison/matter-sentences";
import { capitalised, counted, countOf, listed } from "../wording/sentence";
import { reasonNeeded } from "./obstacles";
import { candidateIn, criterionIn, type RecordedCell, type RecordMatter } from "./record";
import { tally } from "./sign-off";
import { stanceWords } from "./voices";

/** “27 %”, “12.5 %”: a weight in basis points, exactly. */
export function weightWords(weightBp: number): string {
  return `${weightBp / 100}\u00a0%`;
}

/** “First in 81 % of mixes”, “never first”; empty without mixes. */
export function mixWords({ mixes }: RecordMatter, candidateId: string): string {
  const share = Number(mixes?.first.find((each) => each.candidateId === candidateId)?.share ?? Number.NaN);
  return Number.isNaN(share) ? "" : firstIn(share);
}

/** “Mixes are 10,000 mixtures of the six ballots, seed 4711.” */
export function mixesSentence({ mixes }: RecordMatter): string {
  if (!mixes) return "";
  const draws = mixes.draws.toLocaleString("en");
  return `Mixes are ${draws} mixtures of the ${countOf(mixes.ballots, "ballot")}, seed ${mixes.seed}.`;
}

/** “Five of six approve, one with a concern; four were needed. S. Lind has not answered.” */
export function quorumSentence({ signing }: RecordMatter, tense: "were" | "are" = "were"): string {
  const { approving, concerns, of, quorum } = tally(signing.quorum, signing.of, signing.given);
  const verb = approving === 1 ? "approves" : "approve";
  const concern = concerns > 0 ? `, ${counted(concerns)} with a concern` : "";
  const needed = tense === "were" && quorum === 1 ? "was" : tense === "are" && quorum === 1 ? "is" : tense;
  const first = `${capitalised(counted(approving))} of ${counted(of)} ${verb}${concern}; ${counted(quorum)} ${needed} needed.`;
  const silent = [...signing.missing, ...signing.outdated].map(({ name }) => name);
  if (silent.length === 0) return first.replace(/^No of/, "None of");
  const who = silent.length > 6 ? `${capitalised(counted(silent.length))}` : listed(silent);
  return `${first.replace(/^No of/, "None of")} ${who} ${silent.length === 1 ? "has" : "have"} not answered.`;
}

/** “Six people, one objection”: who decided, for the head of a record. */
export function decidedBy({ signing }: RecordMatter): string {
  const { objections, approving } = tally(signing.quorum, signing.of, signing.given);
  const people = countOf(signing.given.length, "person", "people");
  if (objections > 0) return capitalised(`${people}, ${countOf(objections, "objection")}`);
  return capitalised(approving === signing.given.length ? `${people}, all in favour` : people);
}

/** “4.5 of 5 (six scores, close)” or “310 EUR”. */
export function cellWords(cell: RecordedCell): string {
  if (cell.kind === "measured") return `${cell.figure} ${cell.unit}`.trim();
  return `${cell.median} of 5 (${countOf(cell.n, "score")}${cell.n > 1 ? `, ${cell.word}` : ""})`;
}

/** Who is out and why, one sentence each: failed must-haves, overridden ones, withdrawals. */
export function outSentences(record: RecordMatter): string[] {
  const failed = record.verdicts
    .filter(({ verdict }) => verdict === "fails")
    .map(({ candidateId, criterionId, reason, overrideReason }) => {
      const fails = `${candidateIn(record, candidateId)} fails “${criterionIn(record, criterionId)}”`;
      const why = reason ? `: ${stopped(reason)}` : ".";
      return overrideReason ? `${fails}${why} It stays in all the same: ${stopped(overrideReason)}` : `${fails}${why}`;
    });
  const withdrawn = record.candidates
    .filter(({ state }) => state === "withdrawn")
    .map(({ name, reason }) => (reason ? `${name} was withdrawn: ${stopped(reason)}` : `${name} was withdrawn.`));
  return [...failed, ...withdrawn];
}

/** Why the choice was made although the figures don't settle it; empty where they do. */
export function overrideSentence(record: RecordMatter): string {
  const { overrideReason, candidateId } = record.decision;
  const why = reasonNeeded(record);
  if (!why || overrideReason === "") return "";
  const name = candidateIn(record, candidateId);
  if (why === "record.gap-reason-needed") return `Decided although values are missing: ${stopped(overrideReason)}`;
  return `${name} is chosen although it isn’t first: ${stopped(overrideReason)}`;
}

/** “A. Kim approves”, “J. Novak approves with a concern: …”. */
export function signatureSentences({ signing }: RecordMatter): string[] {
  return signing.given.map(({ name, stance, reason }) =>
    reason ? `${name} ${stanceWords[stance]}: ${stopped(reason)}` : `${name} ${stanceWords[stance]}.`,
  );
}

/** The text with a full stop at its end, unless it has one. */
function stopped(text: string): string {
  return /[.!?…”"]$/.test(text) ? text : `${text}.`;
}
