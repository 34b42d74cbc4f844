// What if one cell of the policy were wrong? `can` with one answer turned round, for a run of the matrix that has to notice.
import type { Actor, Permission, Role, Standing } from "@/domain/access/policy";

/** One cell of the policy: a permission, a role, and the standing to the project (none outside of projects). */
export type PolicyCell = { permission: Permission; role: Role; standings: readonly Standing[] | undefined };

let flipped: PolicyCell | null = null;
let asked: Permission[] = [];

/** Wraps the real `can`: it notes what is asked for, and turns the answer round where the flipped cell is asked for. */
export function flipping(can: (actor: Actor, permission: Permission) => boolean) {
  return (actor: Actor, permission: Permission): boolean => {
    asked.push(permission);
    const answer = can(actor, permission);
    return flipped && isCell(flipped, actor, permission) ? !answer : answer;
  };
}

/** Runs with one cell turned round. */
export async function withFlip<T>(cell: PolicyCell, run: () => Promise<T>): Promise<T> {
  flipped = cell;
  try {
    return await run();
  } finally {
    flipped = null;
  }
}

/** The permission that is asked for first from now on, when the answer is called for. */
export function nextAsked(): () => Permission | undefined {
  asked = [];
  return () => asked[0];
}

function isCell(cell: PolicyCell, actor: Actor, permission: Permission): boolean {
  const standings = [...(actor.standings ?? ["none"])].sort().join();
  return (
    cell.permission === permission &&
    cell.role === actor.role &&
    standings === [...(cell.standings ?? ["none"])].sort().join()
  );
}
