// Can a team lose its last owner, or someone rise above their station?
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { passingRoles, type Role, roles } from "../access/policy";
import { changeRole, grantableRoles, leaveTeam, mayRemove, removeMember, type Seat } from "./member";

const seats: Seat[] = [
  { id: "ana", role: "owner" },
  { id: "bo", role: "admin" },
  { id: "cy", role: "member" },
  { id: "di", role: "visitor" },
];
const no = (code: string) => expect.objectContaining({ code });

describe("a team with one owner", () => {
  it("keeps its owner", () => {
    expect(() => changeRole(seats, "ana", "ana", "admin")).toThrow(no("team.last-owner"));
    expect(() => leaveTeam(seats, "ana")).toThrow(no("team.last-owner"));
    expect(() => removeMember(seats, "ana", "ana")).toThrow(no("team.last-owner"));
    expect(changeRole(seats, "ana", "ana", "owner").role).toBe("owner");
  });

  it("lets an admin move people up to facilitator, and no further", () => {
    expect(changeRole(seats, "bo", "cy", "facilitator")).toEqual({ id: "cy", role: "facilitator", from: "member" });
    for (const [target, role] of [
      ["cy", "admin"],
      ["cy", "owner"],
      ["ana", "member"],
      ["bo", "member"],
      ["di", "member"],
    ] as const)
      expect(() => changeRole(seats, "bo", target, role)).toThrow(no("team.rank-too-high"));
  });

  it("lets admins remove visitors and members, owners anyone", () => {
    expect(removeMember(seats, "bo", "di").id).toBe("di");
    expect(removeMember(seats, "bo", "cy").id).toBe("cy");
    expect(() => removeMember(seats, "bo", "ana")).toThrow(no("team.rank-too-high"));
    expect(removeMember(seats, "ana", "bo").id).toBe("bo");
    expect(() => removeMember(seats, "ana", "nobody")).toThrow(no("access.not-found"));
  });
});

test("nobody gives what they may not take: each pair of roles", () => {
  const may = roles.map((actor) => [actor, roles.filter((role) => mayRemove(actor, role))]);
  expect(Object.fromEntries(may)).toEqual({
    guest: [],
    observer: [],
    visitor: [],
    member: [],
    facilitator: [],
    admin: ["guest", "observer", "visitor", "member", "facilitator"],
    owner: [...roles],
  });
  for (const role of passingRoles) expect(grantableRoles).not.toContain(role);
});

test("whatever is tried, an owner stays", () => {
  const seat = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), role: fc.constantFrom<Role>(...roles) });
  const teams = fc.uniqueArray(seat, { selector: ({ id }) => id, minLength: 1 });
  const act = fc.tuple(
    fc.constantFrom("a", "b", "c", "d"),
    fc.constantFrom("a", "b", "c", "d"),
    fc.constantFrom<Role | "leave" | "remove">(...roles, "leave", "remove"),
  );
  fc.assert(
    fc.property(teams, fc.array(act, { maxLength: 12 }), (start, acts) => {
      let team: Seat[] = start.map((each, i) => (i === 0 ? { ...each, role: "owner" as Role } : each));
      for (const [actor, target, what] of acts) {
        try {
          if (what === "leave") team = without(team, leaveTeam(team, actor).id);
          else if (what === "remove") team = without(team, removeMember(team, actor, target).id);
          else {
            const changed = changeRole(team, actor, target, what);
            team = team.map((each) => (each.id === changed.id ? changed : each));
          }
        } catch {}
      }
      expect(team.some(({ role }) => role === "owner")).toBe(true);
    }),
  );
});

function without(team: Seat[], id: string): Seat[] {
  return team.filter((seat) => seat.id !== id);
}
