// May someone go for good?
import type { Role } from "../access/policy";
import { refuse } from "../refusal";
import { listed } from "../wording/sentence";

/** A seat that someone has, or had: how many other owners its team has. `isOver`: the team was deleted. */
export type SeatHeld = {
  teamId: string;
  team: string;
  slug: string;
  memberId: string;
  role: Role;
  isLeft: boolean;
  isOver: boolean;
  otherOwners: number;
};

/** The teams that would be left without an owner. */
export function ownedAlone(seats: readonly SeatHeld[]): SeatHeld[] {
  return seats.filter(
    ({ role, isLeft, isOver, otherOwners }) => role === "owner" && !isLeft && !isOver && otherOwners === 0,
  );
}

/** Refuses `account.only-owner` while a team would be left without an owner; says which. */
export function checkFarewell(seats: readonly SeatHeld[]): void {
  const alone = ownedAlone(seats);
  if (alone.length > 0) refuse("account.only-owner", { teams: listed(alone.map(({ team }) => team)) });
}
