// Where do names stand in a record, so that a veil can be drawn over them?
import { capitalised } from "../wording/sentence";
import type { RecordInputs } from "./inputs";

/** Who is called what, and the places where a name stands otherwise than beside its seat. */
export interface Seated {
  /** By seat. */
  names: Readonly<Record<string, string>>;
  /** The flips of the findings, with a mark in place of each name. */
  flips: readonly string[];
  /** Whose ballots set the weights, as seats; null where the round was anonymous. */
  voters: readonly string[] | null;
}

/** The names that a record will hold. `flips`: its sentences with marks. */
export function seatedIn(inputs: RecordInputs, flips: readonly string[]): Seated {
  const { participants, round, voterNames, dissents, signOffs } = inputs;
  const beside = [...participants.map(({ id, name }) => ({ memberId: id, name })), ...dissents, ...signOffs];
  return {
    names: {
      ...voterNames,
      ...Object.fromEntries([...(round.voters ?? []), ...beside].map(({ memberId, name }) => [memberId, name])),
    },
    flips,
    voters: round.voters === null ? null : round.voters.map(({ memberId }) => memberId),
  };
}

/** For each seat the mark that stands in a sentence instead of its name. */
export function marksFor(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(names).map((id) => [id, `⟦${id}⟧`]));
}

/** The sentence with the names that its marks stand for; a name that begins it gets a capital. */
export function withNames(sentence: string, nameOf: (memberId: string) => string): string {
  const filled = sentence.replace(/⟦([^⟦⟧]*)⟧/g, (_, id: string) => nameOf(id));
  return sentence.startsWith("⟦") ? capitalised(filled) : filled;
}

/** The seats whose marks stand in a sentence. */
export function seatsIn(sentence: string): string[] {
  return [...sentence.matchAll(/⟦([^⟦⟧]*)⟧/g)].map(([, id = ""]) => id);
}
