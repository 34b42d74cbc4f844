// How is a record sealed so that a person's name and words can still be erased, and how is it read again?
import type { z } from "zod";
import { canonicalJson } from "../trail/canonical";
import type { SealedRecord } from "./record";
import { type Seated, seatsIn, withNames } from "./seated";
import type { veiledRecordSchema } from "./veil-schema";

/** What is sealed: seats instead of names, and commitments instead of what one person wrote. */
export type VeiledRecord = z.infer<typeof veiledRecordSchema>;

/** What opens one commitment: where it stands, whose it is, and the value in canonical JSON. Deleting it erases the value. */
export interface RecordOpening {
  place: string;
  memberId: string;
  salt: string;
  value: string;
}

/** Commits to a value (canonical JSON) under a label, with a fresh salt: both in base64. */
export type Commit = (label: string, value: string) => { commitment: string; salt: string };

/** Stands where a name or words were erased. */
export const FORMER_MEMBER = "Former member";
export const ERASED_WORDS = "Erased at their wish.";

/** Draws the veil over a record: the form that is sealed, and the openings that are kept beside it. */
export function veil(
  record: SealedRecord,
  seated: Seated,
  commit: Commit,
): { veiled: VeiledRecord; openings: RecordOpening[] } {
  const openings: RecordOpening[] = [];
  const hide = (place: string, memberId: string, text: string): string => {
    const value = canonicalJson(text);
    const { commitment, salt } = commit(place, value);
    openings.push({ place, memberId, salt, value });
    return commitment;
  };
  const signature =
    (part: SignedPart) =>
    <S extends SealedRecord["signing"]["given"][number]>({ name: _, ...given }: S) => ({
      ...given,
      reason: given.reason === "" ? null : hide(`${part}/${given.memberId}`, given.memberId, given.reason),
    });
  const { participants, dissents, signing, sealed, weighing, findings, ...rest } = record;
  const names = { ...seated.names, [sealed.memberId]: sealed.name };
  return {
    veiled: {
      ...rest,
      format: "steelyard-record/2",
      people: Object.fromEntries(
        mentioned(record, seated).map((id) => [id, hide(`people/${id}`, id, names[id] ?? FORMER_MEMBER)]),
      ),
      participants: participants.map(({ name: _, ...seat }) => seat),
      weighing: { ...weighing, voters: seated.voters && [...seated.voters] },
      findings: { ...findings, flips: [...seated.flips] },
      dissents: dissents.map(({ memberId, body }) => ({
        memberId,
        body: hide(`dissents/${memberId}`, memberId, body),
      })),
      signing: {
        ...signing,
        given: signing.given.map(signature("given")),
        outdated: signing.outdated.map(signature("outdated")),
        missing: signing.missing.map(({ memberId }) => ({ memberId })),
      },
      sealed: { at: sealed.at, memberId: sealed.memberId },
    },
    openings,
  };
}

type SignedPart = "given" | "outdated";

/** The record as it reads. `opened` answers the canonical JSON behind a place, null where it was erased. */
export function unveil(veiled: VeiledRecord, opened: (place: string) => string | null): SealedRecord {
  const textAt = (place: string) => {
    const value = opened(place);
    return value === null ? null : String(JSON.parse(value));
  };
  const name = (id: string) => (Object.hasOwn(veiled.people, id) ? textAt(`people/${id}`) : null) ?? FORMER_MEMBER;
  const person = (memberId: string) => ({ memberId, name: name(memberId) });
  const signature =
    (part: SignedPart) =>
    <S extends VeiledRecord["signing"]["given"][number]>({ reason, ...given }: S) => ({
      ...given,
      name: name(given.memberId),
      reason: reason === null ? "" : (textAt(`${part}/${given.memberId}`) ?? ERASED_WORDS),
    });
  const { people: _, participants, dissents, signing, sealed, weighing, findings, ...rest } = veiled;
  return {
    ...rest,
    participants: participants.map((seat) => ({ ...seat, name: name(seat.memberId) })),
    weighing: { ...weighing, voters: weighing.voters === null ? null : weighing.voters.map(name) },
    findings: { ...findings, flips: findings.flips.map((flip) => withNames(flip, name)) },
    dissents: dissents.map(({ memberId }) => ({
      ...person(memberId),
      body: textAt(`dissents/${memberId}`) ?? ERASED_WORDS,
    })),
    signing: {
      ...signing,
      given: signing.given.map(signature("given")),
      outdated: signing.outdated.map(signature("outdated")),
      missing: signing.missing.map(({ memberId }) => person(memberId)),
    },
    sealed: { ...sealed, name: name(sealed.memberId) },
  };
}

/** Every commitment of a sealed record by its place, which is the label that it was made under: what its openings are checked against. */
export function commitmentsIn({ people, dissents, signing }: VeiledRecord): Map<string, string> {
  const signed = (part: SignedPart) =>
    signing[part].flatMap(({ memberId, reason }) =>
      reason === null ? [] : [[`${part}/${memberId}`, reason] as const],
    );
  return new Map([
    ...Object.entries(people).map(([id, commitment]) => [`people/${id}`, commitment] as const),
    ...dissents.map(({ memberId, body }) => [`dissents/${memberId}`, body] as const),
    ...signed("given"),
    ...signed("outdated"),
  ]);
}

/** The seats that a record mentions, each once, in the order of their ids. */
function mentioned({ participants, dissents, signing, sealed }: SealedRecord, { flips, voters }: Seated): string[] {
  const beside = [...participants, ...dissents, ...signing.given, ...signing.outdated, ...signing.missing, sealed];
  return [...new Set([...beside.map(({ memberId }) => memberId), ...(voters ?? []), ...flips.flatMap(seatsIn)])].sort();
}
