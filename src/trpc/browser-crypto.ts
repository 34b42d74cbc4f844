// How does the browser hash and check signatures for the trail?
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { Crypto } from "@/domain/trail/crypto";

/** SHA-256 and Ed25519 without the browser's own, which some only have behind https. Import it where it is used: it is large. */
export const browserCrypto: Crypto = {
  sha256: (bytes) => sha256(bytes),
  verify: (publicKey, message, signature) => {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    try {
      return ed25519.verify(signature, message, publicKey);
    } catch {
      return false;
    }
  },
};
