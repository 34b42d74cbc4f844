// What stands on a meeting's agenda? Its rows, in and out.
import type { ItemKindId } from "@/domain/session/item-kinds";
import { itemKinds } from "@/domain/session/item-kinds";
import type { ItemState } from "@/domain/session/session";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export type ItemRow = {
  id: string;
  kind: ItemKindId;
  /** Its own words, its criterion's name, or what its kind is called. */
  title: string;
  criterionId: string | null;
  roundId: string | null;
  state: ItemState;
  task: string | null;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  doneAt: string | null;
};
type NewItem = { kind: ItemKindId; title: string; criterionId: string | null };
type Change = {
  state?: ItemState;
  roundId?: string | null;
  task?: string | null;
  ownerId?: string | null;
  dueOn?: string | null;
  doneAt?: Date | null;
};

export function itemRows(db: Db, { teamId, projectId }: ProjectScope) {
  const here = { teamId, projectId };
  return {
    /** A meeting's agenda in its order. */
    async items(sessionId: string): Promise<ItemRow[]> {
      const rows = await db.sessionItem.findMany({
        where: { ...here, sessionId },
        include: { criterion: { select: { name: true } }, owner: { select: { user: { select: { name: true } } } } },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
      return rows.map(({ id, criterionId, roundId, task, ownerId, owner, ...row }) => {
        const kind = row.kind as ItemKindId;
        return {
          ...{ id, kind, criterionId, roundId, task, ownerId, state: row.state as ItemState },
          title: row.title || row.criterion?.name || itemKinds[kind].title,
          ownerName: owner && (owner.user?.name ?? "Former member"),
          dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null,
          doneAt: row.doneAt?.toISOString() ?? null,
        };
      });
    },

    /** Any item of the project's meetings, with its meeting; null for none. */
    async item(id: string) {
      return db.sessionItem.findFirst({
        where: { ...here, id },
        select: { id: true, sessionId: true, task: true, ownerId: true, doneAt: true },
      });
    },

    /** Puts an item last. */
    async addItem(sessionId: string, item: NewItem): Promise<string> {
      const position = await db.sessionItem.count({ where: { ...here, sessionId } });
      const { id } = await db.sessionItem.create({
        data: { ...here, sessionId, position, ...item },
        select: { id: true },
      });
      return id;
    },

    async changeItem(id: string, { dueOn, ...change }: Change): Promise<void> {
      const data = { ...change, ...(dueOn === undefined ? {} : { dueOn: dueOn && new Date(dueOn) }) };
      await db.sessionItem.update({ where: { ...here, id }, data });
    },

    async reorderItems(itemIds: readonly string[]): Promise<void> {
      for (const [position, id] of itemIds.entries())
        await db.sessionItem.update({ where: { ...here, id }, data: { position } });
    },
  };
}
