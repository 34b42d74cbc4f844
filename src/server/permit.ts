// May this seat do it, and now? What the doors refuse by.
import { asksAgain, confirmFirst } from "@/domain/access/confirming";
import { can, type Permission } from "@/domain/access/policy";
import { isPossible } from "@/domain/project/phases";
import { refuse } from "@/domain/refusal";
import type { ProjectSeat, TeamSeat } from "./access";

/** Refuses `access.not-allowed` to who lacks the permission. */
export function permit(actor: TeamSeat | ProjectSeat, permission: Permission): void {
  if (!can(actor, permission)) refuse("access.not-allowed");
  if (asksAgain(permission)) confirmFirst(actor);
}

/** Refuses `project.not-now` where the project's phase, or its archive, doesn't allow it. */
export function permitNow(actor: ProjectSeat, permission: Permission): void {
  if (!isPossible(permission, actor)) refuse("project.not-now", { phase: actor.isArchived ? "archived" : actor.phase });
}
