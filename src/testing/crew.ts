// Who is in a test's team? One person a role, seated directly; a stranger outside.
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/policy";
import { connection } from "@/server/db";
import { account } from "./cast";

const names: Record<Role, string> = {
  owner: "Ana Kim",
  admin: "Bo Meyer",
  facilitator: "Lia Reyes",
  member: "Tom Okafor",
  visitor: "Vic Visitor",
  observer: "Jo Nkemelu",
  guest: "Gus Guest",
};

export type Person = Awaited<ReturnType<typeof account>> & { memberId: string };

/** A new team with a person in each role, and a stranger; every call makes another team. */
export async function crew() {
  const unique = randomUUID().slice(0, 8);
  const team = `team-${unique}`;
  const seat = async (role: Role): Promise<Person> => {
    const person = await account(names[role], `${role}-${unique}@example.org`);
    if (role === "owner") await person.api.team.create({ name: "Field platform", slug: team });
    const { prisma } = connection();
    const { id: teamId } = await prisma.team.findUniqueOrThrow({ where: { slug: team } });
    const where = { teamId_userId: { teamId, userId: person.userId } };
    const create = { teamId, userId: person.userId, role };
    const { id: memberId } = await prisma.member.upsert({ where, create, update: {} });
    return { ...person, memberId };
  };
  const owner = await seat("owner");
  const [admin, facilitator, member, visitor, observer, guest] = await Promise.all(
    (["admin", "facilitator", "member", "visitor", "observer", "guest"] as const).map(seat),
  );
  const stranger = await account("Sam Stranger", `stranger-${unique}@example.org`);
  if (!admin || !facilitator || !member || !visitor || !observer || !guest) throw new Error("A seat stayed empty.");
  return { team, owner, admin, facilitator, member, visitor, observer, guest, stranger };
}

export type Crew = Awaited<ReturnType<typeof crew>>;
