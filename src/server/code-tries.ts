// How often may someone try a meeting's code?
import { Refusal } from "@/domain/refusal";
import { countTry, giveBack } from "./rate-limit";

/** Counts a try, for the peer and for everyone. Refuses `access.too-many-tries`. */
export async function countCode(peer: string): Promise<void> {
  await countTry("code-peer", peer);
  await countTry("code-all", "everyone");
}

/**
 * Looks behind a code. The try is counted before, and given back where there is a meeting or was one, so that a whole room
 * behind one address gets in and nobody guesses. Never inside a transaction.
 */
export async function tryCode<T>(peer: string, look: () => Promise<T>): Promise<T> {
  await countCode(peer);
  const found = await look().catch(async (error: unknown) => {
    if (error instanceof Refusal && error.code !== "session.code-unknown") await uncountCode(peer);
    throw error;
  });
  await uncountCode(peer);
  return found;
}

async function uncountCode(peer: string): Promise<void> {
  await Promise.all([giveBack("code-peer", peer), giveBack("code-all", "everyone")]);
}
