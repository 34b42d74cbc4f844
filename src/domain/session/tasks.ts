// Whose is a task that a meeting parked?
import type { Standing } from "../access/policy";
import { refuse } from "../refusal";

/** Refuses what is no task (`access.not-found`), and anyone but who does it and the project's facilitator. */
export function refuseUnlessTaskOf(
  { task, ownerId }: { task: string | null; ownerId: string | null },
  actor: { memberId: string; standings: readonly Standing[] },
): void {
  if (task === null) refuse("access.not-found");
  if (ownerId !== actor.memberId && !actor.standings.includes("assigned")) refuse("access.not-allowed");
}
