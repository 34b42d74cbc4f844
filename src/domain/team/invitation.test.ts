// Whom does an invitation let in, and when no longer?
import { expect, it } from "vitest";
import { acceptInvitation, checkInvite, type Invitation, isOpen } from "./invitation";

const now = new Date("2026-11-21T12:00:00Z");
const open: Invitation = {
  role: "member",
  email: null,
  expiresAt: new Date("2026-11-28T12:00:00Z"),
  acceptedAt: null,
  revokedAt: null,
  inviterRole: "admin",
};
const guest = { email: "cy@example.org", isVisitor: false, seat: null };
const no = (code: string) => expect.objectContaining({ code });

it("lets anyone with the link in, with its role", () => {
  expect(acceptInvitation(open, guest, now)).toBe("member");
  expect(acceptInvitation(open, { ...guest, seat: "visitor" }, now)).toBe("member");
});

it.each([
  ["none", null],
  ["used", { ...open, acceptedAt: now }],
  ["taken back", { ...open, revokedAt: now }],
  ["run out", { ...open, expiresAt: now }],
  ["of someone who has left", { ...open, inviterRole: null }],
  ["of someone who may no longer invite", { ...open, inviterRole: "member" as const }],
  ["to a role above its inviter's", { ...open, role: "owner" as const }],
])("refuses one that is %s", (_, invitation) => {
  expect(() => acceptInvitation(invitation, guest, now)).toThrow(no("team.invitation-invalid"));
  expect(invitation && isOpen(invitation, now)).toBeFalsy();
});

it("keeps one for an address to that address", () => {
  const bound = { ...open, email: "bo@example.org" };
  expect(() => acceptInvitation(bound, guest, now)).toThrow(no("team.invitation-for-other-email"));
  expect(acceptInvitation(bound, { ...guest, email: "bo@example.org" }, now)).toBe("member");
});

it("has nothing for members and visitors", () => {
  expect(() => acceptInvitation(open, { ...guest, seat: "observer" }, now)).toThrow(no("team.already-member"));
  expect(() => acceptInvitation(open, { ...guest, isVisitor: true }, now)).toThrow(no("account.visitor-cannot"));
});

it("is given by those who may grant its role", () => {
  expect(() => checkInvite("admin", "facilitator")).not.toThrow();
  expect(() => checkInvite("admin", "admin")).toThrow(no("team.rank-too-high"));
  expect(() => checkInvite("owner", "owner")).not.toThrow();
});
