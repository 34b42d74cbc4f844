// How is a text signed so that others' tools can check it? The signed note of C2SP (c2sp.org/signed-note), Ed25519 keys only.
import { base64Of, bytesOfBase64, bytesOfHex, hexOf, isSame, joined, Malformed, utf8 } from "./bytes";
import type { Crypto, Hashing } from "./crypto";

/** A key that checks: its name, its id (8 hex digits) and the 32 bytes of the public key. */
export type VerifierKey = { name: string; id: string; publicKey: Uint8Array };

/** A key that signs: like its verifier, with the 32 bytes of the seed. The id is that of the public key. */
export type SignerKey = { name: string; id: string; seed: Uint8Array };

/** One signature below a note; `signature` is without the key's id. */
export type NoteSignature = { name: string; id: string; signature: Uint8Array };

/** A note taken apart: the text that is signed, with its last newline, and who signed it. Nothing is checked yet. */
export type Note = { text: string; signatures: NoteSignature[] };

/** Whether the key signed the note, didn't, or is named by a signature that isn't its own. */
export type NoteVerdict = "signed" | "not-signed" | "wrong";

const ED25519 = 1;
const MOST_SIGNATURES = 16;
const BEFORE_SEED = "PRIVATE+KEY+";

/** Whether a text may name a key: not empty, no blanks of any script, no plus, no control characters. */
export function isKeyName(text: string): boolean {
  return /^[^\s+\p{Z}\p{Cc}]+$/u.test(text) && text.isWellFormed();
}

/** The id of an Ed25519 key: the first 4 bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ public key), in hex. */
export function keyId({ sha256 }: Hashing, name: string, publicKey: Uint8Array): string {
  return hexOf(sha256(joined(utf8(`${name}\n`), Uint8Array.of(ED25519), publicKey)).slice(0, 4));
}

/** A verifier key as text: name+id+base64(0x01 ‖ public key), as Go's note package writes it. */
export function verifierKeyText({ name, id, publicKey }: VerifierKey): string {
  return `${name}+${id}+${base64Of(joined(Uint8Array.of(ED25519), publicKey))}`;
}

/** Reads a verifier key. Throws Malformed, also where the id isn't that of the key. */
export function parseVerifierKey(hashing: Hashing, text: string): VerifierKey {
  const { name, id, key } = keyParts(text.trim(), "verification");
  if (keyId(hashing, name, key) !== id) throw new Malformed("The verification key doesn't have the id that it names.");
  return { name, id, publicKey: key };
}

/** A signer key as text: PRIVATE+KEY+name+id+base64(0x01 ‖ seed), as Go's note package writes it. */
export function signerKeyText({ name, id, seed }: SignerKey): string {
  return `${BEFORE_SEED}${name}+${id}+${base64Of(joined(Uint8Array.of(ED25519), seed))}`;
}

/** Reads a signer key. Throws Malformed. Whether its id fits, only who can make the public key of its seed can say. */
export function parseSignerKey(text: string): SignerKey {
  const line = text.trim();
  if (!line.startsWith(BEFORE_SEED)) throw new Malformed("A signing key begins with PRIVATE+KEY+.");
  const { name, id, key } = keyParts(line.slice(BEFORE_SEED.length), "signing");
  return { name, id, seed: key };
}

/** The whole note: the text, which ends in a newline, a blank line, and a line for each signature. Throws Malformed for other text. */
export function noteOf(text: string, signatures: readonly NoteSignature[]): string {
  if (!text.endsWith("\n") || !isNoteText(text)) throw new Malformed("This text can't be signed as a note.");
  const lines = signatures.map(
    ({ name, id, signature }) => `— ${name} ${base64Of(joined(bytesOfHex(id), signature))}\n`,
  );
  return `${text}\n${lines.join("")}`;
}

/** Takes a note apart. Throws Malformed. */
export function parseNote(note: string): Note {
  if (!isNoteText(note)) throw new Malformed("The note holds characters that a note can't.");
  const blank = note.lastIndexOf("\n\n");
  if (blank < 0 || !note.endsWith("\n")) throw new Malformed("The note has no signature below a blank line.");
  const lines = note.slice(blank + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) throw new Malformed(`The note has more than ${MOST_SIGNATURES} signatures.`);
  return { text: note.slice(0, blank + 1), signatures: lines.map(signatureOf) };
}

/** Whether this key signed the note. Signatures by other keys are passed over. */
export function checkNote({ verify }: Pick<Crypto, "verify">, note: Note, key: VerifierKey): NoteVerdict {
  const own = note.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  if (own.length === 0) return "not-signed";
  return own.every(({ signature }) => verify(key.publicKey, utf8(note.text), signature)) ? "signed" : "wrong";
}

/** Whether two verifier keys are the same one. */
export function isSameKey(a: VerifierKey, b: VerifierKey): boolean {
  return a.name === b.name && a.id === b.id && isSame(a.publicKey, b.publicKey);
}

function signatureOf(line: string): NoteSignature {
  const [dash, name = "", encoded = "", ...more] = line.split(" ");
  const bytes = dash === "—" && isKeyName(name) && more.length === 0 ? bytesOfBase64(encoded) : new Uint8Array();
  if (bytes.length < 5) throw new Malformed("The note has a signature line that isn't one.");
  return { name, id: hexOf(bytes.slice(0, 4)), signature: bytes.slice(4) };
}

function keyParts(text: string, kind: string): { name: string; id: string; key: Uint8Array } {
  const found = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text);
  const [, name = "", id = "", encoded = ""] = found ?? [];
  const bytes = isKeyName(name) ? bytesOfBase64(encoded) : new Uint8Array();
  if (bytes.length !== 33 || bytes[0] !== ED25519) throw new Malformed(`This isn't an Ed25519 ${kind} key.`);
  return { name, id, key: bytes.slice(1) };
}

function isNoteText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: notes forbid them, all but the newline.
  return text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}
