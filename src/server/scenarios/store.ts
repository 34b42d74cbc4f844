// Which other weights has the team kept under a name? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

type Weights = Record<string, number>;
/** The group's weights when a scenario was saved: the round's number, the statistic, basis points by criterion. */
type Against = { round: number; statistic: string; weights: Weights };
type Content = { name: string; weights: Weights; against: Against };

export function scenariosStore(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  const here = { teamId, projectId };
  return {
    /** Those that are kept, by number, with what the criteria that they weigh are called now. */
    async kept() {
      const rows = await db.scenario.findMany({
        where: { ...here, deletedAt: null },
        include: { savedBy: { select: { user: { select: { name: true } } } } },
        orderBy: { number: "asc" },
      });
      const ids = [...new Set(rows.flatMap(({ weights }) => Object.keys(weights as Weights)))];
      const named = await db.criterion.findMany({
        where: { ...here, id: { in: ids } },
        select: { id: true, name: true },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
      return rows.map(({ id, number, name, savedById, savedBy, savedAt, version, ...row }) => {
        const weights = row.weights as Weights;
        return {
          ...{ id, number, name, version, savedById, weights },
          criteria: named.filter((criterion) => Object.hasOwn(weights, criterion.id)),
          against: row.against as Against,
          by: savedBy.user?.name ?? "Former member",
          savedAt: savedAt.toISOString(),
        };
      });
    },

    /** Those that were deleted: what is needed to bring one back. */
    deleted() {
      return db.scenario.findMany({
        where: { ...here, deletedAt: { not: null } },
        select: { id: true, name: true, savedById: true },
      });
    },

    /** Saves a new one under the next number, which no other ever had, deleted ones neither. */
    async save({ name, weights, against }: Content): Promise<{ id: string; number: number }> {
      const { _max } = await db.scenario.aggregate({ where: here, _max: { number: true } });
      const number = (_max.number ?? 0) + 1;
      const data = { ...here, number, name, weights, against, savedById: memberId };
      return db.scenario.create({ data, select: { id: true, number: true } });
    },

    async change(id: string, content: Partial<Content>): Promise<void> {
      await db.scenario.update({ where: { ...here, id }, data: { ...content, version: { increment: 1 } } });
    },

    async setDeleted(id: string, deletedAt: Date | null): Promise<void> {
      await db.scenario.update({ where: { ...here, id }, data: { deletedAt } });
    },
  };
}
