// What does the trail's arithmetic need from outside?

/**
 * Hashing and signatures, handed in: node:crypto on the server, a library in the browser. Plain functions, to be taken apart.
 * `verify` takes an Ed25519 public key of 32 bytes and a signature of 64, and answers false to whatever isn't one.
 */
export interface Crypto {
  sha256: (bytes: Uint8Array) => Uint8Array;
  verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}

/** What suffices for hashes and proofs. */
export type Hashing = Pick<Crypto, "sha256">;
