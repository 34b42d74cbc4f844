// How is a password kept, and checked in the same time whether or not it can be right?
import { hash, verify } from "@node-rs/argon2";

/** Argon2id at its library's defaults: 19 MiB, two passes (OWASP's first recommendation). */
export async function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let decoy: Promise<string> | undefined;

/** Whether a password fits. Without a hash it takes as long, and is false. */
export async function passwordFits(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hash("no account has this password");
  const fits = await verify(passwordHash ?? (await decoy), password);
  return fits && Boolean(passwordHash);
}
