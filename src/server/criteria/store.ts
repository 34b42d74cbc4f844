// How does a team agree on criteria? Its rows, in and out.
import type { Direction, Scale } from "@/domain/project/criterion";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

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
  };
}
