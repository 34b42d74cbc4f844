// How does a guest sign in, who has no account: by a code and a name, or by their own link?

import { refuse } from "@/domain/refusal";
import { codeIn } from "@/domain/session/code";
import { guestName, guestToken } from "@/domain/session/guests";
import { tryCode } from "./code-tries";
import { inTransaction } from "./command";
import { connection } from "./db";
import { countTry } from "./rate-limit";
import { meetingsStore } from "./session/admission";

type Given = Record<string, unknown>;

/** Makes a guest of the meeting behind the code. Refuses what `admit` refuses, `input.invalid` beside a name that is none, `access.too-many-tries`. */
export async function receiveGuest(given: Given, peer: string): Promise<{ id: string }> {
  const name = guestName.safeParse(given.name).data ?? refuse("session.name-needed", {}, "name");
  const code = codeIn(String(given.code ?? "").slice(0, 40));
  return tryCode(peer, async () => {
    await countTry("guest-peer", peer);
    const { guest } = await inTransaction(async (db, emitIn) => {
      const { userId } = await meetingsStore(db).admit(emitIn, code, { name });
      return { ok: true as const, guest: { id: userId } };
    });
    return guest;
  });
}

/** The guest behind a link of their own. Refuses `session.link-over`, `access.too-many-tries`. */
export async function returningGuest(given: Given, peer: string): Promise<{ id: string }> {
  await countTry("guest-link-peer", peer);
  const { userId } = await meetingsStore(connection().prisma).guestBehind(guestToken.safeParse(given.token).data ?? "");
  return { id: userId };
}
