// Which lists does every exported record hold?
import { capitalised } from "../wording/sentence";
import { block, inline } from "./markdown";
import type { RecordedCandidate, RecordedCriterion, RecordMatter } from "./record";
import { cellWords, weightWords } from "./record-sentences";

/** `* Operability (27 %): definition` for each criterion, heaviest first; must-haves before them. */
export function criterionLines(record: RecordMatter): string[] {
  const heaviest = [...record.criteria].sort((a, b) => b.weightBp - a.weightBp);
  return [
    ...record.mustHaves.map((must) => `* ${described(must.name, "must hold", must.definition)}`),
    ...heaviest.map((each) => `* ${described(each.name, weightWords(each.weightBp), scaled(each))}`),
  ];
}

/** `* Go`, and why it is out where it is. */
export function optionLine({ name, state, reason }: RecordedCandidate): string {
  if (state === "standing") return `* ${inline(name)}`;
  const why = reason ? `${state.replace("-", " ")}: ${reason}` : state.replace("-", " ");
  return `* ${inline(`${name} (${why})`)}`;
}

/** `* Good, because …` for each consequence, the good ones first. */
export function consequenceLines({ decision }: RecordMatter): string[] {
  const order = ["good", "neutral", "bad"];
  return [...decision.consequences]
    .sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone))
    .map(({ tone, text }) => `* ${capitalised(tone)}, because ${inline(afterBecause(text))}`);
}

/** What speaks for and against a candidate: each known value, good from .625 of its scale, bad up to .375; then what it fails and what is missing. */
export function argumentLines(record: RecordMatter, candidate: RecordedCandidate): string[] {
  const known = record.criteria.flatMap((criterion) => {
    const found = record.cells.find((each) => each.candidateId === candidate.id && each.criterionId === criterion.id);
    if (!found) return [];
    const value = Number(found.value);
    const tone = value >= 0.625 ? "Good" : value <= 0.375 ? "Bad" : "Neutral";
    const source = found.kind === "measured" && found.source !== "" ? ` (source: ${found.source})` : "";
    return [{ tone, line: `* ${tone}, because ${inline(`${criterion.name} is ${cellWords(found)}${source}`)}` }];
  });
  const tone = (wanted: string) => known.filter((each) => each.tone === wanted).map(({ line }) => line);
  const fails = record.verdicts
    .filter(({ candidateId, verdict }) => candidateId === candidate.id && verdict === "fails")
    .map(({ criterionId, reason }) => {
      const must = record.mustHaves.find(({ id }) => id === criterionId)?.name ?? "a must-have";
      return `* Bad, because ${inline(`it fails “${must}”${reason ? `: ${reason}` : ""}`)}`;
    });
  const withdrawn =
    candidate.state === "withdrawn" ? [`* Bad, because ${inline(`it was withdrawn: ${candidate.reason}`)}`] : [];
  const unknown = record.missing
    .filter(({ candidateId }) => candidateId === candidate.id)
    .flatMap(({ criterionId }) => record.criteria.filter(({ id }) => id === criterionId))
    .map(({ name }) => `* Neutral, because ${inline(`nothing is known of its ${name}`)}`);
  return [...tone("Good"), ...tone("Neutral"), ...unknown, ...tone("Bad"), ...fails, ...withdrawn];
}

/** A text that goes on after “because”: its first word in small letters where that word is no name. */
export function afterBecause(text: string): string {
  const [first = ""] = text.split(/\s/, 1);
  return SMALL.has(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The reasons after “because”: on the same line if they begin with a sentence, below it if with a list. */
export function reasons(because: string): string {
  const text = block(afterBecause(because));
  return /^(\* |\d+[.)] )/.test(text) ? `of this:\n\n${text}` : text;
}

function described(name: string, note: string, definition: string): string {
  return inline(definition ? `${name} (${note}): ${definition}` : `${name} (${note})`);
}

function scaled({ definition, scale }: RecordedCriterion): string {
  if (scale.kind === "rated") return definition;
  const range = `measured in ${scale.unit}, worst ${scale.worst}, best ${scale.best}`;
  return definition ? `${definition} (${range})` : range;
}

/** Words that begin a sentence and are no names. */
const SMALL = new Set(
  "A All An And Any As At Because Both But By Each Every Few For From He Her His If In It Its Many More Most My No Nobody Not Nothing On One Only Our Several She Since Some That The Their There These They This Those Three Two Until We When Where While With Without You Your Four Five Six".split(
    " ",
  ),
);
