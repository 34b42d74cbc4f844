// Who weighs what in the database tests? A team with one of each role and a project that is ready for its first round.
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/policy";
import type { Scale } from "@/domain/project/criterion";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import type { Secrecy } from "@/domain/weighting/round";
import { connection } from "@/server/db";
import { account } from "./cast";

export type Seat = Awaited<ReturnType<typeof account>> & { memberId: string };

const rated: Scale = { kind: "rated", anchors: [] };

/** A team whose owner facilitates a project in weighing, with three criteria to weigh and a must-have. */
export async function weighingTeam() {
  const { prisma } = connection();
  const mark = randomUUID().slice(0, 8);
  const facilitator = await person("Ana Kim", `ana-${mark}@example.org`);
  const slug = `team-${mark}`;
  await facilitator.api.team.create({ name: "Field platform", slug });
  const team = await prisma.team.findUniqueOrThrow({ where: { slug }, include: { members: true } });
  const memberId = team.members[0]?.id ?? "";
  const frame = {
    title: "API runtime",
    question: "Which runtime?",
    context: "",
    templateId: null,
    weightMethod: "points" as const,
  };
  const { number: project } = await facilitator.api.project.create({ team: slug, ...frame });
  const { id: projectId } = await prisma.project.findFirstOrThrow({ where: { teamId: team.id, number: project } });
  await prisma.project.update({ where: { id: projectId }, data: { phase: "weighing", criteriaLockedAt: new Date() } });
  const names = ["Operability", "Run cost", "Hiring"];
  const criterionIds = names.map(() => randomUUID());
  await prisma.criterion.createMany({
    data: [...names, "Open licence"].map((name, place) => ({
      ...{ teamId: team.id, projectId, name, state: "agreed", position: place + 1, color: place + 1 },
      ...{ id: criterionIds[place] ?? randomUUID(), proposedById: memberId },
      ...(place < names.length ? { direction: "more", scale: rated } : { direction: "must", scale: { kind: "yesno" } }),
    })),
  });

  /** Gives a new account a seat in the team. */
  async function seat(name: string, role: Role): Promise<Seat> {
    const one = await person(name, `${name.toLowerCase().replace(/\W/g, "-")}-${mark}@example.org`);
    const row = await prisma.member.create({ data: { teamId: team.id, userId: one.userId, role } });
    return { ...one, memberId: row.id };
  }

  const at = { team: slug, project };
  return { at, teamId: team.id, projectId, criterionIds, facilitator: { ...facilitator, memberId }, seat };
}

/** A ballot of 100 points, in the order of the criteria. */
export function pointsBallot(roundId: string, criterionIds: readonly string[], points: readonly number[]) {
  const answers = Object.fromEntries(criterionIds.map((id, place) => [id, points[place] ?? 0]));
  return { roundId, kind: "vote" as const, answers, reasons: {} };
}

export type World = Awaited<ReturnType<typeof weighingTeam>>;

const terms = { method: "points" as WeightMethodId, secrecy: "named" as Secrecy, deadline: null as string | null };

/** Opens a round of 100 points, named, without a deadline, and answers its id. */
export async function openRound(
  { at, facilitator }: World,
  more: Partial<typeof terms & { showsVoters: boolean; guestsCount: boolean; aboutId: string | null }> = {},
): Promise<string> {
  return (await facilitator.api.weighting.openRound({ ...at, ...terms, ...more })).id;
}

/** Casts a seat's ballot of 100 points. */
export function cast({ at, criterionIds }: World, seat: Seat, roundId: string, points: readonly number[]) {
  return seat.api.weighting.castBallot({ ...at, ...pointsBallot(roundId, criterionIds, points) });
}

/** What an error of that refusal looks like, for toMatchObject. */
export const no = (refusal: string) => ({ cause: { code: refusal } });

const person = (name: string, email: string) => account(name, email);
