// How does the server hash and check signatures for the trail?
import { createPublicKey, hash, verify } from "node:crypto";
import type { Crypto } from "@/domain/trail/crypto";

// What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410).
const BEFORE_PUBLIC_KEY = Buffer.from("302a300506032b6570032100", "hex");

/** SHA-256 and Ed25519 by node:crypto. */
export const nodeCrypto: Crypto = {
  sha256: (bytes) => hash("sha256", bytes, "buffer"),
  verify: (publicKey, message, signature) => {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const key = Buffer.concat([BEFORE_PUBLIC_KEY, publicKey]);
    return verify(null, message, createPublicKey({ key, format: "der", type: "spki" }), signature);
  },
};
