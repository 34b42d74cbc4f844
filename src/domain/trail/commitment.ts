// What stands in a leaf for a value that may be erased?
import { base64Of, joined, Malformed, utf8 } from "./bytes";
import { COMMIT_TAG } from "./commit-tag";
import type { Hashing } from "./crypto";

/** SHA-256 over tag ‖ 0 ‖ label ‖ 0 ‖ salt (32 bytes) ‖ value (canonical JSON), in base64. Throws Malformed for another salt. */
export function commitmentOf({ sha256 }: Hashing, label: string, salt: Uint8Array, value: string): string {
  if (salt.length !== 32) throw new Malformed("A salt has 32 bytes.");
  return base64Of(sha256(joined(utf8(`${COMMIT_TAG}\0${label}\0`), salt, utf8(value))));
}
