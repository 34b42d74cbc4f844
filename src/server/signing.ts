// By whose word? The house's signature under notes, and the key that checks it.
import { sign } from "node:crypto";
import { utf8 } from "@/domain/trail/bytes";
import { type Checkpoint, checkpointText, originOf as originIn } from "@/domain/trail/checkpoint";
import { noteOf, parseNote, type VerifierKey, verifierKeyText } from "@/domain/trail/note";
import { env } from "./env";
import { readSigningKey, type SigningKey } from "./signing-key";

let memo: SigningKey | undefined;

function key(): SigningKey {
  memo ??= readSigningKey(env().SIGNING_KEY);
  if (!memo) throw new Error("SIGNING_KEY doesn't have the id that it names.");
  return memo;
}

/** A text, ending in a newline, as a note that the house has signed (c2sp.org/signed-note). */
export function signNote(text: string): string {
  const { signer, privateKey } = key();
  const signature = new Uint8Array(sign(null, utf8(text), privateKey));
  return noteOf(text, [{ name: signer.name, id: signer.id, signature }]);
}

/** A log's head, signed (c2sp.org/tlog-checkpoint). */
export function signCheckpoint({ logId, ...head }: Omit<Checkpoint, "origin"> & { logId: string }): string {
  return signNote(checkpointText({ origin: originOf(logId), ...head }));
}

/** Whether a note bears a signature by today's key's name and id. The signature itself isn't checked. */
export function isOurs(note: string): boolean {
  const { name, id } = verifier();
  return parseNote(note).signatures.some((signature) => signature.name === name && signature.id === id);
}

/** The house's verification key as text: name+id+base64. It is public. */
export function verificationKey(): string {
  return verifierKeyText(verifier());
}

/** The house's verification key. */
export function verifier(): VerifierKey {
  return key().verifier;
}

/** The name of one of our logs to the world: the key's name and the log's id. */
export function originOf(logId: string): string {
  return originIn(verifier().name, logId);
}
