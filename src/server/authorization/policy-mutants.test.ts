// Would anyone notice a wrong cell in the policy? Each one is turned round in turn; a door must then answer against the oracle.
import { expect, it, vi } from "vitest";
import { type Permission, policy, type Role, roles, type Standing } from "@/domain/access/policy";
import type { Answer } from "@/testing/matrix/attempt";
import { nextAsked, type PolicyCell, withFlip } from "@/testing/matrix/flips";
import { atDoor, type Door, openScene, procedures } from "@/testing/matrix/scene";
import type { Standing as Place } from "@/testing/matrix/seats";
import { make, triesOf } from "@/testing/matrix/tries";

vi.mock("@/domain/access/policy", async (original) => {
  const real = await original<typeof import("@/domain/access/policy")>();
  const { flipping } = await import("@/testing/matrix/flips");
  return { ...real, can: flipping(real.can) };
});

const scene = openScene();
const doors = procedures();
const permissions = Object.keys(policy) as Permission[];
/** Each set of standings that someone can have in a project, and how the actor comes to it. */
const places: [readonly Standing[], Place][] = [
  [["guest"], "a guest of its session"],
  [[], "left out of a limited project"],
  [["participant"], "chosen for a limited project"],
  [["participant", "assigned"], "its assigned facilitator"],
  [["participant", "creator"], "who opened it and takes part"],
];
/** Tried as everyone in streams.db.test.ts. */
const askedByTheStream: Permission[] = ["live.follow"];
const asking = new Map<Permission, Door[]>();

it("asks for every permission at some door", async () => {
  // A door that is open to everyone asks for nothing: what is asked within only decides what it offers.
  for (const door of doors.filter(({ line }) => line.signedOut.length === 0)) {
    const owner = triesOf(door.line, door.sample).findLast(({ who }) => who === "seat");
    let asked: () => Permission | undefined = () => undefined;
    await tried(door, owner?.role, owner?.standing, () => {
      asked = nextAsked();
    });
    // The door itself asks first; what is asked within may only decide what a screen offers.
    const permission = asked();
    if (permission) asking.set(permission, [...(asking.get(permission) ?? []), door]);
  }
  expect(permissions.filter((permission) => !asking.has(permission))).toEqual(askedByTheStream);
});

it.each(permissions)("%s: every cell", async (permission) => {
  const unnoticed: string[] = [];
  for (const cell of cellsOf(permission)) if (!(await isNoticed(cell))) unnoticed.push(JSON.stringify(cell));
  expect(unnoticed).toEqual([]);
});

/** A permission that a project's doors ask for has a cell for each standing; else one a role. */
function cellsOf(permission: Permission): PolicyCell[] {
  const inProjects = asking.get(permission)?.some(({ line }) => line.phases);
  const inTeams = asking.get(permission)?.some(({ line }) => !line.phases);
  const placesOf = (role: Role) => places.filter(([standings]) => standings.includes("guest") === (role === "guest"));
  return roles.flatMap((role) => [
    ...(inProjects ? placesOf(role).map(([standings]) => ({ permission, role, standings })) : []),
    ...(inTeams ? [{ permission, role, standings: undefined }] : []),
  ]);
}

async function isNoticed(cell: PolicyCell): Promise<boolean> {
  const place = cell.standings && places.find(([standings]) => standings === cell.standings)?.[1];
  for (const door of asking.get(cell.permission) ?? []) {
    if (Boolean(door.line.phases) !== Boolean(place)) continue;
    const expected = triesOf(door.line, door.sample).find(
      ({ role, standing }) => role === cell.role && standing === place,
    );
    if (!expected) continue;
    const { status, refusal } = await withFlip(cell, () => tried(door, cell.role, place));
    if (status !== expected.expected) return true;
    // Refused all the same, by a second guard within, whose sentence is another.
    if (status === 403 && refusal !== "access.not-allowed") return true;
  }
  return false;
}

/** What a door answers to the actor in this role and place. */
async function tried(
  door: Door,
  role: PolicyCell["role"] | undefined,
  place: Place | undefined,
  ready = () => {},
): Promise<Answer> {
  const { line, sample } = door;
  return atDoor(door, scene, async (site) => {
    const seat = {
      who: "seat" as const,
      expected: 0,
      ...(role ? { role } : {}),
      ...(place ? { standing: place } : {}),
    };
    return make(seat, line, sample, site, scene, ready);
  });
}
