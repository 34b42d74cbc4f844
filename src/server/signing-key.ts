// What is a signing key, and how is one made?
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import {
  isKeyName,
  keyId,
  parseSignerKey,
  type SignerKey,
  signerKeyText,
  type VerifierKey,
  verifierKeyText,
} from "@/domain/trail/note";
import { nodeCrypto } from "./node-crypto";

// What stands before the 32 bytes of an Ed25519 seed in its DER form (RFC 8410).
const BEFORE_SEED = Buffer.from("302e020100300506032b657004220420", "hex");

/** A signing key, ready to sign, and the key that checks what it signed. */
export interface SigningKey {
  signer: SignerKey;
  verifier: VerifierKey;
  privateKey: KeyObject;
}

/** Makes a key of that name and answers both its texts. Throws for a name with blanks or a plus. */
export function makeSigningKey(name: string): { signingKey: string; verificationKey: string } {
  if (!isKeyName(name)) throw new Error(`“${name}” can't name a key: no blanks, no plus.`);
  const { privateKey } = generateKeyPairSync("ed25519");
  const seed = new Uint8Array(privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32));
  const publicKey = publicKeyOf(privateKey);
  const id = keyId(nodeCrypto, name, publicKey);
  return {
    signingKey: signerKeyText({ name, id, seed }),
    verificationKey: verifierKeyText({ name, id, publicKey }),
  };
}

/** Reads a signing key's text. Throws Malformed where it isn't one; answers undefined where its id isn't its own. */
export function readSigningKey(text: string): SigningKey | undefined {
  const signer = parseSignerKey(text);
  const privateKey = createPrivateKey({
    key: Buffer.concat([BEFORE_SEED, signer.seed]),
    format: "der",
    type: "pkcs8",
  });
  const publicKey = publicKeyOf(privateKey);
  const { name, id } = signer;
  if (keyId(nodeCrypto, name, publicKey) !== id) return undefined;
  return { signer, verifier: { name, id, publicKey }, privateKey };
}

/** Whether a text is a signing key. */
export function isSigningKey(text: string): boolean {
  try {
    return readSigningKey(text) !== undefined;
  } catch {
    return false;
  }
}

/** The name of a key made for this address: its host, and its port where it has one. */
export function keyNameOf(address: string): string {
  return new URL(address).host;
}

function publicKeyOf(privateKey: KeyObject): Uint8Array {
  return new Uint8Array(createPublicKey(privateKey).export({ format: "der", type: "spki" }).subarray(-32));
}
