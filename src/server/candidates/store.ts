// How are candidates named and ruled out? Its rows, in and out.
import { type CandidateInput, ruledOut, type Verdict } from "@/domain/project/candidate";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function candidatesStore(db: Db, scope: ProjectScope) {
  const { teamId, projectId, memberId } = scope;
  return {
    /** Every candidate by position, withdrawn ones too, with its must-haves' verdicts and what rules it out. */
    async list() {
      const mustHaveIds = await this.mustHaveIds();
      const rows = await db.candidate.findMany({
        where: { teamId, projectId },
        include: { verdicts: { where: { criterionId: { in: mustHaveIds } } } },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
      return rows.map(({ id, name, description, stackId, position, withdrawnAt, withdrawnReason, version, ...row }) => {
        const verdicts = row.verdicts.map(({ criterionId, verdict, reason, overrideReason }): Verdict => {
          return { criterionId, verdict: verdict as Verdict["verdict"], reason, overrideReason };
        });
        return {
          ...{ id, name, description, stackId, position, version, withdrawnReason, verdicts },
          withdrawnAt: withdrawnAt?.toISOString() ?? null,
          ruledOut: ruledOut(verdicts, mustHaveIds),
        };
      });
    },

    /** The list with what the screen shows beside: who named each, how many notes it has. */
    async board() {
      const [list, people, notes] = await Promise.all([
        this.list(),
        db.candidate.findMany({
          where: { teamId, projectId },
          select: { id: true, proposedById: true, proposedBy: { select: { user: { select: { name: true } } } } },
        }),
        db.comment.groupBy({
          by: ["candidateId"],
          where: { teamId, projectId, deletedAt: null, candidateId: { not: null } },
          _count: true,
        }),
      ]);
      return list.map((candidate) => {
        const person = people.find((row) => row.id === candidate.id);
        return {
          ...candidate,
          proposedBy: person?.proposedBy.user?.name ?? "Former member",
          isOwn: person?.proposedById === memberId,
          notes: notes.find((row) => row.candidateId === candidate.id)?._count ?? 0,
        };
      });
    },

    /** The agreed must-haves, in their order. */
    async mustHaveIds(): Promise<string[]> {
      const rows = await db.criterion.findMany({
        where: { teamId, projectId, state: "agreed", direction: "must" },
        select: { id: true },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
      return rows.map((row) => row.id);
    },

    /** Adds candidates at the end; answers their ids. */
    async add(inputs: readonly CandidateInput[]): Promise<string[]> {
      const head = await db.candidate.aggregate({ where: { teamId, projectId }, _max: { position: true } });
      const ids: string[] = [];
      for (const [place, input] of inputs.entries()) {
        const position = (head._max.position ?? 0) + place + 1;
        const data = { ...input, teamId, projectId, position, proposedById: memberId };
        ids.push((await db.candidate.create({ data, select: { id: true } })).id);
      }
      return ids;
    },

    async edit(id: string, input: Omit<CandidateInput, "stackId">): Promise<void> {
      await db.candidate.update({ where: { id, teamId, projectId }, data: { ...input, version: { increment: 1 } } });
    },

    /** Takes a candidate out of the running for a reason, or, with none, back in. */
    async withdraw(id: string, withdrawn: { at: Date; reason: string } | null): Promise<void> {
      const data = { withdrawnAt: withdrawn?.at ?? null, withdrawnReason: withdrawn?.reason ?? null };
      await db.candidate.update({ where: { id, teamId, projectId }, data });
    },

    /** Says whether a candidate meets a must-have; null: unknown again. Whatever overrode the last verdict is gone. */
    async judge(candidateId: string, criterionId: string, given: { verdict: string; reason: string } | null, at: Date) {
      const key = { projectId, candidateId, criterionId };
      await db.verdict.deleteMany({ where: { ...key, teamId } });
      if (given) await db.verdict.create({ data: { ...key, ...given, teamId, givenById: memberId, givenAt: at } });
    },

    /** Lets a candidate stay in spite of a failure, or takes that back; answers whether there was a failure. */
    async override(candidateId: string, criterionId: string, reason: string | null): Promise<boolean> {
      const { count } = await db.verdict.updateMany({
        where: { teamId, projectId, candidateId, criterionId, verdict: "fails" },
        data: { overrideReason: reason },
      });
      return count > 0;
    },
  };
}
