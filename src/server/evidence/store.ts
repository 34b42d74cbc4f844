// What stands behind a score? Its rows, in and out.
import type { EvidenceInput } from "@/domain/evidence/evidence";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

type CellId = { candidateId: string; criterionId: string };

export function evidenceStore(db: Db, { teamId, projectId, memberId }: ProjectScope) {
  const here = { teamId, projectId };
  const withAuthor = { include: { addedBy: { select: { user: { select: { name: true } } } } } } as const;
  return {
    /** Adds a piece of evidence to a cell and answers its id. A foreign candidate or criterion is refused by the database. */
    async add(cell: CellId, input: EvidenceInput): Promise<string> {
      const { id } = await db.evidence.create({ data: { ...here, ...cell, ...input, addedById: memberId } });
      return id;
    },

    /** The evidence of a cell, oldest first. */
    async ofCell({ candidateId, criterionId }: CellId) {
      const rows = await db.evidence.findMany({
        where: { ...here, candidateId, criterionId, deletedAt: null },
        orderBy: { id: "asc" },
        ...withAuthor,
      });
      return rows.map(asEvidence(memberId));
    },

    /** All evidence of the project, for the record. */
    async all() {
      const rows = await db.evidence.findMany({
        where: { ...here, deletedAt: null },
        orderBy: { id: "asc" },
        ...withAuthor,
      });
      return rows.map(asEvidence(memberId));
    },

    /** How many pieces each cell has; cells without any are left out. */
    async counts() {
      const rows = await db.evidence.groupBy({
        by: ["candidateId", "criterionId"],
        where: { ...here, deletedAt: null },
        _count: true,
      });
      return rows.map(({ candidateId, criterionId, _count }) => ({ candidateId, criterionId, count: _count }));
    },

    /** A piece of this project, removed ones too. */
    async find(id: string): Promise<{ isOwn: boolean } | null> {
      const row = await db.evidence.findFirst({ where: { ...here, id }, select: { addedById: true } });
      return row && { isOwn: row.addedById === memberId };
    },

    async setRemoved(id: string, removedAt: Date | null): Promise<void> {
      await db.evidence.update({ where: { ...here, id, addedById: memberId }, data: { deletedAt: removedAt } });
    },
  };
}

type Row = {
  id: string;
  candidateId: string;
  criterionId: string;
  kind: string;
  title: string;
  url: string | null;
  body: string;
  claimId: string | null;
  stance: string;
  strength: string;
  addedById: string;
  createdAt: Date;
  addedBy: { user: { name: string } | null };
};

const asEvidence =
  (memberId: string) =>
  ({ id, candidateId, criterionId, kind, title, url, body, claimId, stance, strength, ...row }: Row) => ({
    ...{ id, candidateId, criterionId, title, url, body, claimId },
    kind: kind as EvidenceInput["kind"],
    stance: stance as EvidenceInput["stance"],
    strength: strength as EvidenceInput["strength"],
    by: row.addedBy.user?.name ?? "Former member",
    isOwn: row.addedById === memberId,
    at: row.createdAt.toISOString(),
  });
