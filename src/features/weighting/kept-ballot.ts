// What of a ballot is kept on this device, until the server has it?
import type { BallotKind } from "@/domain/weighting/ballot";
import type { Answers } from "@/domain/weighting/method";

export type Reasons = Readonly<Record<string, string>>;
/** `requestId`: sent again under the same one, however much later, it is taken once. */
export type Handed = { kind: BallotKind; answers: Answers; reasons: Reasons; requestId?: string };
/** `waiting`: submitted and not yet with the server. `late`: it came after the close, which was then. `sketch`: see use-written. */
export type Kept = {
  answers: Answers;
  reasons: Reasons;
  sketch?: Answers;
  at: string;
  waiting: Handed | null;
  late?: string | null;
};

const keyOf = (roundId: string, memberId: string) => `steelyard.ballot.${roundId}.${memberId}`;

/** The kept ballot, or null: also where the device keeps nothing (private windows). */
export function readKept(roundId: string, memberId: string): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(roundId, memberId));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

/** Keeps a ballot, or with null forgets it; answers whether the device could. */
export function keep(roundId: string, memberId: string, kept: Kept | null): boolean {
  try {
    const key = keyOf(roundId, memberId);
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Tells when another tab of this browser changes the kept ballot. */
export function onKeptElsewhere(roundId: string, memberId: string, tell: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === keyOf(roundId, memberId)) tell();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
