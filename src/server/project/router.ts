// How is a project opened, found and framed?
import { z } from "zod";
import { can, isAtLeast, type Permission, policy } from "@/domain/access/policy";
import { criterionWords } from "@/domain/project/criterion-words";
import { checkStacks } from "@/domain/project/known-stacks";
import { cursorFrom, cursorText, listing } from "@/domain/project/listing-schema";
import { isPossible } from "@/domain/project/phases";
import {
  checkDeadline,
  checkOpening,
  checkUnchanged,
  framing,
  framingSchema,
  opening,
  participation,
  settings,
  settingsSchema,
} from "@/domain/project/project";
import { refuse } from "@/domain/refusal";
import { id } from "@/domain/text";
import { endMeeting } from "../meeting-end";
import { projectCommand, projectQuery, router, teamCommand, teamQuery } from "../trpc";

export const projectRouter = router({
  /** Opens a project with its criteria, candidates and people in one go. */
  create: teamCommand("project.create", opening).mutation(async ({ ctx: { actor, emitIn, now, store }, input }) => {
    const { team: _, criteria, candidates, participants, ...project } = input;
    checkOpening(input, now);
    checkStacks(candidates);
    const { id: projectId, number } = await store.projects.create(project);
    const inside = store.within(projectId);
    const emit = emitIn({ teamId: actor.teamId, memberId: actor.memberId, projectId });
    emit("project.created", { projectId, number }, { title: project.title, question: project.question });
    if (participants) await inside.project.choose(participants);
    if (participants) emit("project.participants-changed", { limited: true, memberIds: participants }, {});
    const criterionIds = await inside.criteria.add(criteria, "agreed");
    for (const [place, criterion] of criteria.entries())
      emit("criteria.proposed", { criterionId: criterionIds[place] ?? "", state: "agreed" }, criterionWords(criterion));
    for (const [place, candidateId] of (await inside.candidates.add(candidates)).entries()) {
      const { name = "", description = "", stackId = null } = candidates[place] ?? {};
      emit("candidates.named", { candidateId, stackId }, { name, description });
    }
    return { number };
  }),

  /** What waits for the caller, what is due for a second look, and how much there is. */
  home: teamQuery("project.list", {}).query(async ({ ctx: { actor, store } }) => {
    const [counts, waiting, due, sessions] = await Promise.all([
      store.home.counts(actor),
      store.home.waiting(actor),
      store.home.reassessmentsDue(actor),
      store.home.sessionsOn(actor),
    ]);
    return {
      ...{ counts, waiting, sessions },
      due: due.map(({ sealed_at, on, ...rest }) => ({
        ...rest,
        sealedAt: sealed_at.toISOString(),
        on: on.toISOString(),
      })),
      may: { create: can(actor, "project.create"), seeBin: isAtLeast(actor.role, "admin") },
    };
  }),

  /** A page of the team's projects; the bin only for those who may delete. */
  list: teamQuery("project.list", listing).query(async ({ ctx: { actor, store }, input }) => {
    if (input.place === "deleted" && !can(actor, "project.delete")) refuse("access.not-allowed");
    const { rows, next } = await store.projects.list(
      actor,
      input,
      input.cursor ? cursorFrom(input.cursor, input.sort) : null,
    );
    return { rows, next: next && cursorText(next) };
  }),

  /** The project, the caller's seat in it and what the caller may do there now: for the screens' buttons. */
  shell: projectQuery("project.see", {}).query(async ({ ctx: { actor, store } }) => {
    const [{ context: _, ...project }, lockedBy, session] = await Promise.all([
      store.project.shell(),
      store.project.lockedBy(),
      store.session.current(),
    ]);
    const permissions = Object.keys(policy) as Permission[];
    return {
      ...project,
      lockedBy,
      /** The meeting that is on. */
      session: session && { number: session.number, state: session.state },
      teamName: actor.teamName,
      isExample: actor.isExample,
      guestsJoin: actor.guestsJoin,
      me: { memberId: actor.memberId, name: actor.name, role: actor.role, standings: actor.standings },
      /** Held and possible now. */
      may: permissions.filter((p) => can(actor, p) && isPossible(p, actor)),
    };
  }),

  /** The first twelve who take part, and how many there are: a screen of thousands stays small. */
  people: projectQuery("project.read", {}).query(({ ctx: { store } }) => store.project.people(12)),

  /** Who takes part, a hundred at a time, by name. */
  peoplePage: projectQuery("project.read", { cursor: id.nullable().default(null) }).query(
    ({ ctx: { store }, input: { cursor } }) => store.project.peoplePage(cursor, 100),
  ),

  /** Who takes part; of the visitors only the caller. */
  participants: projectQuery("project.read", {}).query(async ({ ctx: { actor, store } }) => {
    const people = await store.project.participants();
    return people.filter(({ id, role }) => role !== "visitor" || id === actor.memberId);
  }),

  framing: projectQuery("project.see", {}).query(({ ctx: { store } }) => store.project.framing()),

  /** Rewords what the project asks; `was` is what the writer began with. */
  frame: projectCommand("project.update", { ...framing, was: framingSchema }).mutation(
    async ({ ctx: { emit, store }, input: { was, title, question, context } }) => {
      checkUnchanged(await store.project.framing(), was);
      await store.project.frame({ title, question, context });
      emit("project.framed", {}, { title, question, context });
    },
  ),

  set: projectCommand("project.update", { ...settings, was: settingsSchema }).mutation(
    async ({ ctx: { emit, now, store }, input: { was, deadline, quorum, named, weightMethod } }) => {
      checkUnchanged(await store.project.settings(), was);
      if (deadline && deadline !== was.deadline) checkDeadline(deadline, now);
      // A scorer keeps one mark in the log of scores: a score with a name would give those without away.
      if (named !== was.named && (await store.scores.isBegun())) refuse("project.names-fixed");
      await store.project.set({ deadline, quorum, named, weightMethod });
      emit("project.settings-changed", {}, { deadline, quorum, named, weightMethod });
    },
  ),

  choose: projectCommand("project.set-participants", { participants: participation }).mutation(
    async ({ ctx: { emit, store }, input: { participants } }) => {
      await store.project.choose(participants);
      const memberIds = [...new Set(participants ?? [])];
      emit("project.participants-changed", { limited: participants !== null, memberIds }, {});
    },
  ),

  assign: projectCommand("project.assign-facilitator", { memberId: id }).mutation(
    async ({ ctx: { actor, emit, store }, input: { memberId } }) => {
      const role = await store.project.roleOf(memberId);
      if (!role || !isAtLeast(role, "member")) refuse("project.facilitator-needs-seat", {}, "memberId");
      await store.project.assign(memberId, actor.facilitatorId);
      emit("project.facilitator-assigned", { memberId }, {});
    },
  ),

  /** Takes a project off the list, or puts it back. */
  archive: projectCommand("project.archive", { archived: z.boolean() }).mutation(
    async ({ ctx: { actor, emit, emitIn, now, store }, input: { archived } }) => {
      await store.project.archive(archived ? now : null);
      if (archived) await endMeeting(store, { actor, emit, emitIn, now });
      emit(archived ? "project.archived" : "project.restored", {}, {});
    },
  ),

  /** Puts a project into the bin, where it can be taken out again. */
  delete: projectCommand("project.delete", {}).mutation(async ({ ctx: { actor, emit, emitIn, now, store } }) => {
    await store.project.delete(now);
    await endMeeting(store, { actor, emit, emitIn, now });
    emit("project.deleted", {}, {});
  }),

  undelete: teamCommand("project.undelete", { project: z.int().min(1).max(1_000_000) }).mutation(
    async ({ ctx: { emit, store }, input }) => {
      const { id: projectId } = (await store.projects.deleted(input.project)) ?? refuse("access.not-found");
      await store.projects.undelete(projectId);
      emit("project.undeleted", { projectId }, {});
    },
  ),
});
