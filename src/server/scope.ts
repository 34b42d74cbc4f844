// To what is a store bound?

/** One team, and the seat that acts in it. */
export type TeamScope = { teamId: string; memberId: string };

/** One project of a team, and the seat that acts in it. */
export type ProjectScope = TeamScope & { projectId: string };
