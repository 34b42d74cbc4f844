// How does someone without a seat come to a meeting?

import { z } from "zod";
import type { Role } from "../access/policy";
import { refuse } from "../refusal";
import { line } from "../text";
import type { SessionState } from "./session";

/** So many may come to one meeting. */
export const MOST_GUESTS = 500;

const NAME_NEEDED = "Write your name, as the others know you.";
/** What nobody sees, but for what joins letters and emoji: it makes two names of one, or turns around what stands behind it. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|\u2800/gu;

/** A name for one meeting; what stands behind it says that it is a guest's. */
export const guestName = line(40, NAME_NEEDED)
  .transform((name) => name.replace(UNSEEN, "").trim())
  .refine((name) => plain(name) !== "", NAME_NEEDED);

/** What stands in a guest's own link: 256 bits in base64url. One that is mangled is as good as none. */
export const guestToken = z.string().max(200);

const MARK = " (guest)";
const MARKS = /(?:\s*[([]\s*guest\s*[)\]]\s*)+$/i;

/** “Lena Fischer (guest)”: as a guest is called everywhere, so that nobody passes for a member by a name. */
export function namedAsGuest(name: string): string {
  return `${name.replace(MARKS, "").trim() || "Someone"}${MARK}`;
}

/** Whether two names are one to the ear and the eye: letter case, accents, blanks, what is invisible, and the guest's mark apart. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  const visible = name.normalize("NFKD").replace(/[\p{Mark}\p{Default_Ignorable_Code_Point}\u2800]/gu, "");
  return visible.replace(/\s+/g, " ").trim().replace(MARKS, "").toLowerCase();
}

/** A meeting as someone at its door finds it. */
export type Door = {
  state: SessionState;
  /** The team lets guests in, and so does the meeting. */
  teamLets: boolean;
  letsGuestsIn: boolean;
  guests: number;
};

/** Refuses `session.code-over`, `session.no-guests`, `session.full`. */
export function refuseUnlessLetsIn({ state, teamLets, letsGuestsIn, guests }: Door): void {
  if (state === "ended") refuse("session.code-over");
  if (!teamLets || !letsGuestsIn) refuse("session.no-guests");
  if (guests >= MOST_GUESTS) refuse("session.full", { most: MOST_GUESTS });
}

/** Refuses a name that someone there has: nobody is taken for another. */
export function refuseTakenName(name: string, others: readonly string[]): void {
  if (others.some((other) => isSameName(other, name))) refuse("session.name-taken", { name }, "name");
}

/** How someone who has found a meeting by its code gets in. */
export type WayIn =
  /** They take part in its project already. */
  | "seat"
  /** They have a seat in the team, and no part in this project. */
  | "left-out"
  /** By a name, or with the account that they are signed in with. */
  | "guest"
  /** Only by signing in with an account that has a seat. */
  | "closed";

/** `role`: the caller's in the team, null without one; `takesPart`: in the project, or as its session's guest. */
export function wayIn({ role, takesPart }: { role: Role | null; takesPart: boolean }, door: Door): WayIn {
  if (takesPart) return "seat";
  if (role !== null && role !== "guest") return "left-out";
  return door.teamLets && door.letsGuestsIn && door.guests < MOST_GUESTS ? "guest" : "closed";
}
