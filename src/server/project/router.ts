// How is a project framed and found?
import { z } from "zod";
import { can, type Permission, policy } from "@/domain/access/policy";
import { isOpenIn } from "@/domain/project/phases";
import { framing } from "@/domain/project/project";
import { projectQuery, router, teamCommand } from "../trpc";

export const projectRouter = router({
  create: teamCommand("project.create", { ...framing, templateId: z.string().max(60).nullable() }).mutation(
    async ({ ctx: { emit, store }, input: { team: _, ...project } }) => {
      const { id, number } = await store.projects.create(project);
      emit("project.created", { projectId: id, number }, { title: project.title, question: project.question });
      return { number };
    },
  ),

  /** The project, the caller's seat in it and what the caller may do there now: for the screens' buttons. */
  shell: projectQuery("project.read", {}).query(async ({ ctx: { actor, store } }) => {
    const project = await store.project.shell();
    const permissions = Object.keys(policy) as Permission[];
    const isOpen = (p: Permission) => isOpenIn(p, project.phase) && (!project.archivedAt || p === "project.archive");
    return {
      ...project,
      teamName: actor.teamName,
      isExample: actor.isExample,
      me: { memberId: actor.memberId, name: actor.name, role: actor.role, standings: actor.standings },
      /** Held and possible now. */
      may: permissions.filter((p) => can(actor, p) && isOpen(p)),
    };
  }),

  participants: projectQuery("project.read", {}).query(({ ctx: { store } }) => store.project.participants()),
});
