// What does a sign-off send?
import { z } from "zod";
import { prose } from "../text";
import { stances } from "./sign-off";

/** SHA-256 in hex. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/);

/** A sign-off names what its signer has read: the draft's version, and the hash of all that is signed. */
export const signInput = {
  version: z.int().min(1).max(1_000_000),
  hash: hashText,
  stance: z.enum(stances),
  reason: prose(4_000),
};
