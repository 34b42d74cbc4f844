// How is a team made, filled and kept?
import { refuse } from "@/domain/refusal";
import { freeSlug, teamInput } from "@/domain/team/team";
import { accountCommand, router, teamQuery } from "../trpc";

export const teamRouter = router({
  create: accountCommand(teamInput).mutation(async ({ ctx: { account, emitIn, store }, input }) => {
    if (account.isVisitor) refuse("account.visitor-cannot");
    const free = freeSlug(input.slug, await store.teams.slugsLike(input.slug));
    if (free !== input.slug) refuse("team.slug-taken", { slug: input.slug, free }, "slug");
    const scope = await store.teams.create({ ...input, isExample: false }, account.userId);
    emitIn(scope)("team.created", {}, { name: input.name });
    return { slug: input.slug };
  }),

  /** The team and the caller's seat in it, for what stands around every screen. */
  shell: teamQuery("team.read", {}).query(({ ctx: { actor }, input }) => ({
    slug: input.team,
    name: actor.teamName,
    isExample: actor.isExample,
    me: { memberId: actor.memberId, name: actor.name, role: actor.role, isVisitor: actor.isVisitor },
  })),

  members: teamQuery("team.read", {}).query(({ ctx: { store } }) => store.team.members()),
});
