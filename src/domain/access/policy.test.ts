// Does the policy permit what it should, and nothing else?
import { describe, expect, it } from "vitest";
import { can, isCounted, mayGrant, type Permission, policy, type Role, roles, type Standing } from "./policy";

const allowed = (permission: Permission, standings: Standing[] = []) =>
  roles.filter((role) => can({ role, standings }, permission));

describe("the policy", () => {
  it("gives a round to its project's facilitator and to nobody by rank", () => {
    for (const permission of ["weighting.open", "weighting.reveal", "scores.lock", "record.seal"] as const) {
      expect(allowed(permission)).toEqual([]);
      expect(allowed(permission, ["participant"])).toEqual([]);
      expect(allowed(permission, ["participant", "assigned"])).toEqual(["member", "facilitator", "admin", "owner"]);
    }
  });

  it("lets a visitor look, vote and score, and change nothing for others", () => {
    const visitor = (Object.keys(policy) as Permission[]).filter((p) =>
      can({ role: "visitor", standings: ["participant"] }, p),
    );
    const observer = (Object.keys(policy) as Permission[]).filter((p) =>
      can({ role: "observer", standings: ["participant"] }, p),
    );
    expect(visitor.filter((p) => !observer.includes(p)).sort()).toEqual([
      "drafts.keep",
      "scores.set-own",
      "weighting.vote",
    ]);
    expect(isCounted("visitor")).toBe(false);
  });

  it("shows a limited project to those who take part, and to admins", () => {
    expect(allowed("project.read")).toEqual(["admin", "owner"]);
    expect(allowed("project.read", ["participant"])).toEqual(roles.filter((role) => role !== "guest"));
  });

  it("lets a guest see and weigh what their session is about, and nothing without that", () => {
    const permissions = Object.keys(policy) as Permission[];
    expect(
      permissions.filter((p) => can({ role: "guest", standings: ["participant", "assigned", "creator"] }, p)),
    ).toEqual([]);
    expect(permissions.filter((p) => can({ role: "guest", standings: ["guest"] }, p)).sort()).toEqual([
      ...["candidates.read", "criteria.read", "live.follow", "presence.here", "project.see"],
      ...["session.own-link", "session.read", "session.take-part"],
      ...["weighting.progress", "weighting.results", "weighting.vote"],
    ]);
    expect([isCounted("guest"), isCounted("guest", true), isCounted("visitor", true)]).toEqual([false, true, false]);
  });

  it("lets admins grant up to facilitator, owners anything, and nobody the seat of a visitor or a guest", () => {
    const grants = (actor: Role) => roles.filter((role) => mayGrant(actor, role));
    expect(grants("admin")).toEqual(["observer", "member", "facilitator"]);
    expect(grants("owner")).toEqual(["observer", "member", "facilitator", "admin", "owner"]);
    for (const role of ["observer", "visitor", "member", "facilitator"] as const) expect(grants(role)).toEqual([]);
  });
});
