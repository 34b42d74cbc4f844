// How do people talk about a criterion, a candidate or a round? Its rows, in and out.
import type { NoteSubject } from "@/domain/project/note";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

const MOST_SHOWN = 200;

export function discussionStore(db: Db, scope: ProjectScope) {
  const { teamId, projectId, memberId } = scope;
  const columnOf = (subject: NoteSubject) => `${subject.kind}Id` as "criterionId" | "candidateId" | "roundId";
  return {
    /** The last 200 notes on a subject, oldest first; a criterion's include those of what was merged into it. */
    async notes(subject: NoteSubject, seesHidden: boolean) {
      const about =
        subject.kind === "criterion"
          ? { OR: [{ criterionId: subject.id }, { criterion: { mergedIntoId: subject.id } }] }
          : { [columnOf(subject)]: subject.id };
      const rows = await db.comment.findMany({
        where: { teamId, projectId, deletedAt: null, ...about },
        include: { author: { select: { user: { select: { name: true } } } } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: MOST_SHOWN,
      });
      return rows.reverse().map(({ id, body, authorId, author, createdAt, editedAt, hiddenAt }) => ({
        id,
        author: author.user?.name ?? "Former member",
        isOwn: authorId === memberId,
        isHidden: hiddenAt !== null,
        body: hiddenAt && !seesHidden && authorId !== memberId ? null : body,
        createdAt: createdAt.toISOString(),
        editedAt: editedAt?.toISOString() ?? null,
      }));
    },

    /** Writes a note; the database refuses a subject of another project. Answers its id. */
    async write(subject: NoteSubject, body: string): Promise<string> {
      const data = { teamId, projectId, authorId: memberId, body, [columnOf(subject)]: subject.id };
      return (await db.comment.create({ data, select: { id: true } })).id;
    },

    /** A note of this project, deleted ones too. */
    async find(id: string) {
      return db.comment.findFirst({
        where: { id, teamId, projectId },
        select: { id: true, authorId: true, body: true },
      });
    },

    async edit(id: string, body: string, at: Date): Promise<void> {
      await db.comment.update({ where: { id, teamId, projectId }, data: { body, editedAt: at } });
    },

    async setDeleted(id: string, deletedAt: Date | null): Promise<void> {
      await db.comment.update({ where: { id, teamId, projectId }, data: { deletedAt } });
    },

    async setHidden(id: string, hiddenAt: Date | null): Promise<void> {
      await db.comment.update({ where: { id, teamId, projectId }, data: { hiddenAt } });
    },
  };
}
