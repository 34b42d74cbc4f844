// How is it said what a check has found?
import { recordName } from "../record/record";
import type { Place } from "./flaw";
import type { Verdict } from "./verify";
import type { FileVerdict } from "./verify-file";

/** A finding in words. `headline`: in one line; `facts`: what was checked; `gaps`: what could not be; `key`: by whose word. `isForeign`: not by the house’s at hand. */
export interface Told {
  holds: boolean;
  headline: string;
  facts: string[];
  gaps: string[];
  key: string | null;
  isForeign: boolean;
}

type Plain = Omit<Told, "key" | "isForeign">;

/** A file's verdict in words. `house`: the text of the key of the house that is at hand. */
export function told(file: FileVerdict, house: string | null = null): Told {
  const { headline, facts, gaps, holds } = toldPlainly(file);
  const key = file.is === "unknown" ? null : file.verdict.key;
  return {
    ...{ holds, headline: typeset(headline), facts: facts.map(typeset), gaps: gaps.map(typeset) },
    key: key && keySentence(key, house),
    isForeign: house !== null && key !== null && !key.isKnown && !isSameText(key.text, house),
  };
}

/** With the apostrophes that people read. */
function typeset(sentence: string): string {
  return sentence.replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
}

function toldPlainly(file: FileVerdict): Plain {
  if (file.is === "unknown") return { holds: false, headline: file.sentence, facts: [], gaps: [] };
  if (file.is === "trail") return toldOfTrail(file.verdict);
  const { flaw } = file.verdict;
  const base = { holds: flaw === null, gaps: [] };
  if (file.is === "receipt") {
    const { receipt } = file.verdict;
    if (flaw !== null || !receipt) return { ...base, headline: `The receipt does not hold. ${flaw}`, facts: [] };
    const facts = [
      `Signed by the house for the round ${receipt.round.id}, mark ${receipt.mark}, cast ${receipt.castAt}.`,
      `That this is round ${receipt.round.number} of project ${receipt.project} in ${receipt.team}, only the file says: that isn't signed.`,
      "Whether this ballot was counted, only the round’s log says: check it on the round’s page, or against a trail by the command.",
    ];
    return { ...base, headline: "The receipt is genuine.", facts };
  }
  const { number, statement, entries, erased } = file.verdict;
  if (flaw !== null) return { ...base, headline: `The exported record does not hold. ${flaw}`, facts: [] };
  const what = number === null ? "The record" : `${recordName(number)}, “${statement?.replace(/[.]$/, "")}”,`;
  const facts = [
    `${what} is the one that was sealed: entry and proof lead to the signed head of the trail at ${count(entries ?? 0)}.`,
    "Its text is the one that was exported.",
  ];
  const gaps =
    erased === 0
      ? []
      : [
          `${erased === 1 ? "One name or note was" : `${erased} names or notes were`} erased since, and can’t be read any more.`,
        ];
  return { ...base, headline: "The exported record matches its seal.", facts, gaps };
}

/** “Record matches its seal. Chain intact: 214 entries. Result recomputed: identical.” */
function toldOfTrail(verdict: Verdict): Plain {
  const { flaw, entries, logs, records, rounds, gaps } = verdict;
  const base = { gaps: [...new Set(gaps.map(({ what }) => what))] };
  if (flaw) return { ...base, holds: false, headline: `${placeSentence(flaw.place)}${flaw.sentence}`, facts: [] };
  const held = records.filter(({ isHeld }) => isHeld).length;
  const isPart = records.some((record) => record.gaps.length > 0);
  const sealed = held === 0 ? "" : held === 1 ? "Record matches its seal. " : `${held} records match their seals. `;
  const result =
    records.length === 0
      ? ""
      : isPart
        ? " Result recomputed as far as it can be read."
        : " Result recomputed: identical.";
  const facts = [
    `${count(entries)} in ${logs === 1 ? "one log" : `${logs} logs`}: each hash, each proof and each opening holds.`,
    ...(verdict.signed
      ? [`The head is signed: ${verdict.signed.root.slice(0, 16)}… at entry ${verdict.signed.size}.`]
      : []),
    ...(rounds > 0 ? [`${rounds === 1 ? "One round" : `${rounds} rounds`} of ballots recounted.`] : []),
    ...records.map((record) => `${recordName(record.number)}: ${foundOf(record)}.`),
    ...(verdict.head?.kind === "project"
      ? [
          "It is one project's part of the team's log: that no entry of it was left out, only the team's whole trail shows.",
        ]
      : []),
  ];
  return { ...base, holds: true, headline: `${sealed}Chain intact: ${count(entries)}.${result}`, facts };
}

function foundOf({ isHeld, gaps }: Verdict["records"][number]): string {
  if (!isHeld) return "sealed, but not in the file";
  if (gaps.length > 0) return "recomputed in part";
  return "weights, cells, ranking, decision and sign-offs recomputed, identical";
}

/** “Entry 57 of the team's log. ”. */
function placeSentence(place: Place | null): string {
  if (!place) return "";
  return place.seq === null ? `In ${place.of}: ` : `Entry ${place.seq} of ${place.of}. `;
}

// An id is four bytes: whoever has time makes a key that has the same. Only the whole of it says whose it is.
function keySentence({ name, id, text, isKnown }: NonNullable<Verdict["key"]>, house: string | null): string {
  if (isKnown) return `Signed by ${name}+${id}, the key that you gave.`;
  if (house !== null && isSameText(text, house)) return `Signed by ${name}+${id}, the key of this house.`;
  return `Signed by ${text.trim()}. The file names this key itself: compare the whole of it with the one at the house’s address, /.well-known/steelyard-key.`;
}

function isSameText(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

function count(entries: number): string {
  return entries === 1 ? "1 entry" : `${entries.toLocaleString("en")} entries`;
}

/** What no trail shows by itself. */
export const LIMITS = [
  "A house that lies as things happen: the trail proves that nothing was changed afterwards, not that what was written was true.",
  "An end cut off before anyone took a copy away: keep exports and checkpoints outside of the house.",
  "An entry left out of a project’s file: only the team’s whole trail, which has every number, shows that.",
  "Theft of the signing key together with the database: whoever has both can write another past.",
] as const;
