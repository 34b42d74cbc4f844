// What is the hash of an entry as a file writes it?
import { bytesOfUuid, utf8 } from "./bytes";
import type { Hashing } from "./crypto";

const TAG = utf8("DDA1");
const HEAD = 1 + 4 + 16 + 8 + 8;
const encoder = new TextEncoder();

/** As `leafHasher` of log.ts, for texts, in one place of memory: a long log is hashed without leaving a trace. `seq` and `at` in decimal digits. */
export function textLeafHasher(
  { sha256 }: Hashing,
  logId: string,
): (entry: { seq: string; at: string; body: string }) => Uint8Array {
  const id = bytesOfUuid(logId);
  let input = new Uint8Array(0);
  const roomFor = (length: number) => {
    if (input.length >= length) return;
    input = new Uint8Array(2 * length);
    input.set(TAG, 1);
    input.set(id, 5);
  };
  return ({ seq, at, body }) => {
    roomFor(HEAD + 3 * body.length);
    const numbers = new DataView(input.buffer);
    numbers.setBigUint64(21, BigInt(seq));
    numbers.setBigUint64(29, BigInt(at));
    const { written } = encoder.encodeInto(body, input.subarray(HEAD));
    return sha256(input.subarray(0, HEAD + written));
  };
}
