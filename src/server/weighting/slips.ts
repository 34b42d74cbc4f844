// What does a ballot leave in its round's log, and in its voter's hand?
import { randomBytes } from "node:crypto";
import { base64Of } from "@/domain/trail/bytes";
import { canonicalJson } from "@/domain/trail/canonical";
import { type Ballot, ballotTexts } from "@/domain/weighting/ballot";
import type { Round } from "@/domain/weighting/round";
import { entryOf, type Scope } from "../command";
import type { Entry } from "../trail";

type Bytes = Uint8Array<ArrayBuffer>;

/** A ballot's mark, whether it counts, and the salts of its two commitments (32 bytes each). */
export type Slip = { mark: string; counted: boolean; salts: { ballot: Bytes; reasons: Bytes } };

/** A slip with new salts. */
export function newSlip(mark: string, counted: boolean): Slip {
  return { mark, counted, salts: { ballot: bytes(randomBytes(32)), reasons: bytes(randomBytes(32)) } };
}

/** The leaf of a ballot in its round's log: its mark and whether it counts as they are, what it says as two commitments. */
export function ballotEntry(scope: Scope, round: Pick<Round, "id" | "secrecy">, ballot: Ballot, slip: Slip): Entry {
  const { mark, counted, salts } = slip;
  const shown = { roundId: round.id, mark, counted };
  return { ...entryOf(scope, "weighting.ballot-cast", shown, ballotTexts(round, ballot)), salts };
}

/** Both openings of a ballot's leaf: salt in base64, value in canonical JSON. */
export function openingsOf(round: Pick<Round, "secrecy">, ballot: Ballot, { salts }: Pick<Slip, "salts">) {
  const texts = ballotTexts(round, ballot);
  const opening = (label: "ballot" | "reasons") => ({
    salt: base64Of(salts[label]),
    value: canonicalJson(texts[label]),
  });
  return { ballot: opening("ballot"), reasons: opening("reasons") };
}

/** The same bytes, in a buffer of their own. */
export function bytes(from: Uint8Array): Bytes {
  return new Uint8Array(from);
}
