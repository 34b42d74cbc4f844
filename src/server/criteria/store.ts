// How does a team agree on criteria? Its rows, in and out.
import type { CriterionInput, CriterionState, Direction, Scale } from "@/domain/project/criterion";
import { type Entry, nextColor } from "@/domain/project/ledger";
import { type Db, Prisma } from "../db";
import type { ProjectScope } from "../scope";
import { boardOf } from "./board";

export function criteriaStore(db: Db, scope: ProjectScope) {
  const { teamId, projectId } = scope;
  return {
    /** What the team agreed on, must-haves among it, in its order. */
    async agreed() {
      const rows = await db.criterion.findMany({
        where: { teamId, projectId, state: "agreed" },
        select: {
          ...{ id: true, name: true, definition: true, direction: true, scale: true, color: true },
          ...{ weightBp: true, position: true, catalogueId: true },
        },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
      return rows.map((row) => ({ ...row, direction: row.direction as Direction, scale: row.scale as Scale }));
    },

    /** Every criterion as the rules need it, merged ones too. */
    async entries(): Promise<(Entry & { version: number })[]> {
      const rows = await db.criterion.findMany({
        where: { teamId, projectId },
        select: { id: true, name: true, state: true, direction: true, color: true, position: true, version: true },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
      return rows.map((row) => ({ ...row, state: row.state as CriterionState, direction: row.direction as Direction }));
    },

    /** Adds criteria at the end, each in a colour of its own as long as there are enough; answers their ids. */
    async add(inputs: readonly CriterionInput[], state: "proposed" | "agreed"): Promise<string[]> {
      const standing: Pick<Entry, "color" | "direction" | "state">[] = await this.entries();
      const ids: string[] = [];
      const head = await db.criterion.aggregate({ where: { teamId, projectId }, _max: { position: true } });
      for (const [place, { catalogueId, ...input }] of inputs.entries()) {
        const color = nextColor(standing);
        standing.push({ color, state, direction: input.direction });
        const { id } = await db.criterion.create({
          data: {
            ...{ ...input, teamId, projectId, state, color, proposedById: scope.memberId },
            catalogueId: catalogueId ?? null,
            position: (head._max.position ?? 0) + place + 1,
          },
          select: { id: true },
        });
        ids.push(id);
      }
      return ids;
    },

    /** Rewrites a criterion; its version rises. */
    async edit(id: string, { catalogueId: _, ...input }: CriterionInput): Promise<void> {
      await db.criterion.update({
        where: { id, teamId, projectId },
        data: { ...input, version: { increment: 1 } },
      });
    },

    /** Puts a criterion at the end of another state's list. */
    async move(id: string, state: "agreed" | "proposed" | "parked", parkedReason: string | null): Promise<void> {
      const head = await db.criterion.aggregate({ where: { teamId, projectId }, _max: { position: true } });
      const position = (head._max.position ?? 0) + 1;
      await db.criterion.update({
        where: { id, teamId, projectId },
        data: { state, parkedReason, position, mergedIntoId: null },
      });
    },

    async swap(one: Entry, other: Entry): Promise<void> {
      await db.criterion.update({ where: { id: one.id, teamId, projectId }, data: { position: other.position } });
      await db.criterion.update({ where: { id: other.id, teamId, projectId }, data: { position: one.position } });
    },

    /** One criterion goes into another, which gets its support; its notes are read there. */
    async merge(id: string, intoId: string): Promise<void> {
      await db.criterion.updateMany({ where: { teamId, projectId, mergedIntoId: id }, data: { mergedIntoId: intoId } });
      await db.criterion.update({ where: { id, teamId, projectId }, data: { state: "merged", mergedIntoId: intoId } });
      await db.$executeRaw(Prisma.sql`
        INSERT INTO criterion_support (team_id, criterion_id, member_id)
        SELECT team_id, ${intoId}::uuid, member_id FROM criterion_support WHERE criterion_id = ${id}::uuid
        ON CONFLICT DO NOTHING`);
    },

    /** Keeps two overlapping criteria apart for good. */
    async keepApart(one: string, other: string): Promise<void> {
      const [lowId, highId] = one < other ? [one, other] : [other, one];
      const pair = { projectId, lowId, highId };
      await db.keptApart.upsert({ where: { projectId_lowId_highId: pair }, create: { ...pair, teamId }, update: {} });
    },

    /** Gives or takes back the caller's support. */
    async support(criterionId: string, supported: boolean): Promise<void> {
      const key = { teamId, criterionId, memberId: scope.memberId };
      if (!supported) await db.criterionSupport.deleteMany({ where: key });
      else await db.criterionSupport.createMany({ data: [key], skipDuplicates: true });
    },

    /** The criteria stand still: what was proposed is parked for that reason. */
    async lock(parked: readonly string[], parkedReason: string, at: Date): Promise<void> {
      await db.criterion.updateMany({
        where: { teamId, projectId, id: { in: [...parked] } },
        data: { state: "parked", parkedReason },
      });
      await db.project.update({ where: { id: projectId, teamId }, data: { phase: "weighing", criteriaLockedAt: at } });
    },

    /** The criteria can be written again. */
    async unlock(): Promise<void> {
      await db.project.update({ where: { id: projectId, teamId }, data: { phase: "framing", criteriaLockedAt: null } });
    },

    board: () => boardOf(db, scope),
  };
}
