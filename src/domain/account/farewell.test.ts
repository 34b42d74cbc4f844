// Does nobody leave a team without an owner by leaving the house?
import { expect, test } from "vitest";
import { checkFarewell, ownedAlone, type SeatHeld } from "./farewell";

const seat: SeatHeld = {
  ...{ teamId: "t1", team: "Field", slug: "field", memberId: "m1", role: "owner" },
  ...{ isLeft: false, isOver: false, otherOwners: 0 },
};

test("the only owner stays until someone else is one, or the team is no more", () => {
  expect(() => checkFarewell([seat])).toThrow("account.only-owner");
  for (const change of [{ otherOwners: 1 }, { role: "admin" as const }, { isLeft: true }, { isOver: true }])
    expect(ownedAlone([{ ...seat, ...change }])).toEqual([]);
});

test("names every such team", () => {
  const other = { ...seat, team: "Harbour" };
  try {
    checkFarewell([seat, { ...seat, otherOwners: 2 }, other]);
  } catch (error) {
    expect(error).toMatchObject({ params: { teams: "Field and Harbour" } });
  }
  expect.assertions(1);
});
