// Who tries the doors, and what stands behind them? A team with a project at each step, a second project there, and another team with one.
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/policy";
import { connection } from "@/server/db";
import { account, openSession } from "../cast";
import { playTo, type Step, type Things } from "./stages";

type Person = Awaited<ReturnType<typeof account>> & { memberId: string };
/** What there is to name: a project's things, and those of its team and of the one who acts. */
export type Site = Things & { team: string; people: Record<"peer" | "admin" | "observer", string>; lead: string } & {
  invitation: string;
  token: string;
  session: string;
  teamId: string;
  projectId: string;
  title: string;
};

type Team = Omit<Site, keyof Things | "projectId" | "title"> & { actor: Person; leader: Person; fellow: Person };
export type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * Two teams. In each there is the one whose seat the tests change (an owner at first), the lead who opens and facilitates
 * everything, and a fellow member. Projects are played when they are first asked for.
 */
export async function openWorld() {
  const [home, abroad] = [await openTeam("home"), await openTeam("abroad")];
  const cast = ({ leader, actor, fellow }: Team) => ({ lead: leader.api, others: [actor.api, fellow.api] });
  const played = new Map<string, Promise<Site>>();
  const project = (team: Team, step: Step, title: string): Promise<Site> => {
    const { leader: _, actor: __, fellow: ___, ...rest } = team;
    const key = `${team.team} ${title}`;
    const site = played.get(key) ?? playTo(step, team.team, cast(team), title).then((things) => placed(rest, things));
    played.set(key, site);
    return site;
  };
  const { userId } = home.actor;
  const expired = await openSession(userId);
  return {
    ...{ home, abroad },
    actor: home.actor,
    leader: home.leader,
    fellow: home.fellow,
    /** Signed in, with a seat in the other team alone. */
    outsider: abroad.actor,
    /** A token of a session that has run out. */
    expired,
    /** The project of this step, made when it is first asked for. */
    at: (step: Step) => project(home, step, `At ${step}`),
    /** Another project of the same team, and one of the other team: with all that can be named. */
    elsewhere: () => project(home, "deciding", "Elsewhere"),
    foreign: () => project(abroad, "deciding", "Abroad"),
  };
}

async function placed(team: Omit<Site, keyof Things | "projectId" | "title">, things: Things): Promise<Site> {
  const where = { teamId_number: { teamId: team.teamId, number: things.project } };
  const project = await connection().prisma.project.findUniqueOrThrow({ where, select: { id: true, title: true } });
  return { ...team, ...things, projectId: project.id, title: project.title };
}

async function openTeam(name: string): Promise<Team> {
  const { prisma } = connection();
  const team = `${name}-${randomUUID().slice(0, 8)}`;
  const person = (role: string) => account(`${role} of ${name}`, `${role}@${team}.example.org`);
  const first = await person("lead");
  await first.api.team.create({ name, slug: team });
  const { id: teamId } = await prisma.team.findUniqueOrThrow({ where: { slug: team } });
  const seat = async (who: Awaited<ReturnType<typeof account>>, role: Role): Promise<Person> => {
    const where = { teamId_userId: { teamId, userId: who.userId } };
    const { id } = await prisma.member.upsert({ where, create: { teamId, userId: who.userId, role }, update: {} });
    return { ...who, memberId: id };
  };
  const leader = await seat(first, "owner");
  const [actor, fellow] = [await seat(await person("actor"), "owner"), await seat(await person("fellow"), "member")];
  const [admin, observer] = [
    await seat(await person("admin"), "admin"),
    await seat(await person("observer"), "observer"),
  ];
  await openSession(actor.userId);
  const { id: session } = await prisma.session.findFirstOrThrow({
    where: { userId: actor.userId },
    orderBy: { id: "desc" },
  });
  const { id: invitation, token } = await leader.api.team.invite({ team, role: "member", email: null });
  return {
    ...{ team, teamId, actor, leader, fellow, invitation, token: token ?? "", session },
    ...{ lead: leader.memberId, people: { peer: fellow.memberId, admin: admin.memberId, observer: observer.memberId } },
  };
}
