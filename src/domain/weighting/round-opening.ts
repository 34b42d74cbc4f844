// On what terms does a round open, and for whom?
import { z } from "zod";
import { isCounted, isVoter, type Role } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import { id } from "@/domain/text";
import type { WeightMethod } from "./method";
import { type WeightMethodId, weightMethodIds } from "./method-ids";
import { methods } from "./methods";
import { type Round, refuseWhileUnderWay, type Secrecy, secrecies, type Voter } from "./round";

const LEAST_CRITERIA = 2;
const MOST_SHARE = 9;

/** How much each one counts, by member: 1 where nothing is said. Only where names are shown: elsewhere a share would tell who wrote which ballot. */
const shares = z
  .record(id, z.int().min(1, "A share is 1 at least.").max(MOST_SHARE, `A share is ${MOST_SHARE} at most.`))
  .refine((given) => Object.keys(given).length <= 10_000)
  .default({});

export const roundTerms = {
  method: z.enum(weightMethodIds),
  secrecy: z.enum(secrecies),
  showsVoters: z.boolean().default(true),
  /** Guests' ballots count like members'. */
  guestsCount: z.boolean().default(false),
  deadline: z.iso.datetime("Choose a day and a time.").nullable(),
  shares,
  /** The one criterion that a revote asks about; null asks about all. */
  aboutId: id.nullable().default(null),
};

type Shares = Readonly<Record<string, number>>;
type Terms = {
  method: WeightMethodId;
  secrecy: Secrecy;
  showsVoters: boolean;
  guestsCount?: boolean;
  deadline: string | null;
  shares?: Shares;
  aboutId?: string | null;
};
type Before = Pick<Round, "number" | "state" | "method" | "secrecy" | "criterionIds">;

/**
 * A new round: its number, its terms, the criteria that it weighs and its electorate. Visitors are among the voters, not
 * counted; so are guests, counted where the terms say so; observers aren't. Refuses while another round is open or waits for its
 * reveal, under two criteria, more than its method takes, a deadline that is past, shares in a round without names, a share of someone
 * whose ballot wouldn't count, and a revote that no revealed round of the same method, criteria and secrecy came before.
 */
export function openedRound(
  terms: Terms,
  before: readonly Before[],
  criterionIds: readonly string[],
  participants: readonly { id: string; role: Role }[],
  now: Date,
) {
  refuseWhileUnderWay(before);
  if (criterionIds.length < LEAST_CRITERIA) refuse("criteria.nothing-to-lock");
  refuseTooMany(terms.method, criterionIds.length);
  const deadline = terms.deadline === null ? null : new Date(terms.deadline);
  if (deadline && deadline <= now) refuse("project.deadline-past", {}, "deadline");
  const number = Math.max(0, ...before.map((round) => round.number)) + 1;
  const electorate: Voter[] = participants.flatMap(({ id, role }) =>
    isVoter(role)
      ? [{ memberId: id, counted: isCounted(role, terms.guestsCount), share: shareOf(terms.shares, id) }]
      : [],
  );
  refuseShares(terms, electorate);
  const { method, secrecy, guestsCount = false, aboutId = null } = terms;
  if (aboutId !== null) refuseRevote({ method, secrecy, aboutId }, before, criterionIds);
  const showsVoters = terms.showsVoters && secrecy !== "anonymous";
  const fixed = { method, secrecy, showsVoters, guestsCount, aboutId };
  return { number, ...fixed, deadline, criterionIds: [...criterionIds], electorate };
}

/** How much each one counts in a revote: as in the round before, as far as they still take part and count. Only where names are shown. */
export function sharesAgain(
  { secrecy, guestsCount }: Pick<Terms, "secrecy" | "guestsCount">,
  last: readonly Voter[],
  participants: readonly { id: string; role: Role }[],
): Record<string, number> {
  const roles = new Map(participants.map(({ id, role }) => [id, role]));
  const stay = last.filter(({ memberId, share }) => {
    const role = roles.get(memberId);
    return share !== 1 && role !== undefined && isCounted(role, guestsCount);
  });
  return secrecy === "named" ? Object.fromEntries(stay.map(({ memberId, share }) => [memberId, share])) : {};
}

/** The shares that aren't 1, by member, as the trail says them; null where everyone counts the same. */
export function unequalShares(electorate: readonly Voter[]): Record<string, number> | null {
  const unequal = electorate
    .filter(({ share }) => share !== 1)
    .map(({ memberId, share }) => [memberId, share] as const);
  return unequal.length > 0 ? Object.fromEntries(unequal) : null;
}

function refuseTooMany(id: WeightMethodId, count: number): void {
  const { name, mostCriteria: most }: WeightMethod = methods[id];
  if (most !== null && count > most) refuse("weighting.too-many-criteria", { method: name, most, count }, "method");
}

/**
 * Ballots of a revote start from those before: these must be of the same method, on the same criteria, and shown in the same way.
 * What is carried over unchanged would tell whose ballot it is, if only one of the two is shown with a name; of an anonymous
 * round nothing is carried over.
 */
function refuseRevote(
  { method, secrecy, aboutId }: Pick<Terms, "method" | "secrecy"> & { aboutId: string },
  before: readonly Before[],
  criterionIds: readonly string[],
): void {
  if (!criterionIds.includes(aboutId)) refuse("weighting.not-weighed", {}, "aboutId");
  const last = before.findLast(({ state }) => state === "revealed") ?? refuse("weighting.nothing-to-revote");
  const isSame =
    last.criterionIds.length === criterionIds.length && last.criterionIds.every((one) => criterionIds.includes(one));
  if (last.method !== method || !isSame) refuse("weighting.revote-differs", { number: last.number }, "method");
  if (last.secrecy !== "anonymous" && last.secrecy !== secrecy)
    refuse("weighting.revote-shows", { number: last.number }, "secrecy");
}

function refuseShares({ secrecy, shares = {} }: Terms, electorate: readonly Voter[]): void {
  const counted = new Set(electorate.filter((voter) => voter.counted).map(({ memberId }) => memberId));
  const unequal = Object.entries(shares).filter(([, share]) => share !== 1);
  if (unequal.length > 0 && secrecy !== "named") refuse("weighting.shares-need-names", {}, "shares");
  if (unequal.some(([memberId]) => !counted.has(memberId))) refuse("weighting.share-of-nobody", {}, "shares");
}

function shareOf(shares: Shares | undefined, memberId: string): number {
  return shares && Object.hasOwn(shares, memberId) ? (shares[memberId] ?? 1) : 1;
}
