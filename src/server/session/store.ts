// What does a meeting remember? Its rows, in and out.
import type { ItemKindId } from "@/domain/session/item-kinds";
import type { LiveSession, SessionState } from "@/domain/session/session";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";
import { guestRows } from "./guest-rows";
import { itemRows } from "./items";
import { pastRows } from "./past";
import { seatRows } from "./seats";

const columns = {
  ...{ id: true, number: true, state: true, itemId: true, focusId: true, focusAt: true, endsRoundId: true },
  ...{ pausedAt: true, timerEndsAt: true, timerLeftMs: true, code: true, guestsIn: true },
  ...{ openedAt: true, startedAt: true, endedAt: true, ledAt: true },
} as const;

type Change = Partial<Omit<LiveSession, "id" | "number" | "openedAt">>;

export function sessionStore(db: Db, scope: ProjectScope) {
  const { teamId, projectId } = scope;
  const here = { teamId, projectId };
  return {
    ...itemRows(db, scope),
    ...seatRows(db, scope),
    ...guestRows(db, scope),
    ...pastRows(db, scope),

    /** The project's meeting that hasn't ended, else its last; null before the first. */
    async latest(): Promise<LiveSession | null> {
      const row = await db.liveSession.findFirst({ where: here, select: columns, orderBy: { number: "desc" } });
      return row && sessionOf(row);
    },

    /** The project's meeting that hasn't ended; null while there is none. */
    async current(): Promise<LiveSession | null> {
      const latest = await this.latest();
      return latest && latest.state !== "ended" ? latest : null;
    },

    /** Opens a meeting with its agenda. The database refuses a second one that hasn't ended. */
    async open({
      code,
      kinds,
    }: {
      code: string;
      kinds: readonly ItemKindId[];
    }): Promise<{ id: string; number: number }> {
      const { _max } = await db.liveSession.aggregate({ where: here, _max: { number: true } });
      const number = (_max.number ?? 0) + 1;
      const { id } = await db.liveSession.create({ data: { ...here, number, code }, select: { id: true } });
      const item = (kind: ItemKindId, position: number) => ({ ...here, sessionId: id, kind, position });
      await db.sessionItem.createMany({ data: kinds.map(item) });
      return { id, number };
    },

    /** Changes a meeting; `ledAt` says that its facilitator did it. */
    async change(id: string, { letsGuestsIn, ...change }: Change): Promise<void> {
      const data = { ...change, ...(letsGuestsIn === undefined ? {} : { guestsIn: letsGuestsIn }) };
      await db.liveSession.update({ where: { ...here, id }, data });
    },

    /** Ends the meeting that hasn't ended, with its project: answers which; null where there is none. */
    async endWithProject(endedAt: Date): Promise<{ sessionId: string; number: number } | null> {
      const current = await this.current();
      if (!current) return null;
      await this.change(current.id, { state: "ended", endedAt, pausedAt: null });
      return { sessionId: current.id, number: current.number };
    },

    /** Whether a code leads to another meeting that hasn't ended, of any team. */
    async isTaken(code: string): Promise<boolean> {
      return (await db.liveSession.count({ where: { code, state: { not: "ended" } } })) > 0;
    },
  };
}

type Row = Omit<LiveSession, "state" | "letsGuestsIn"> & { state: string; guestsIn: boolean };

function sessionOf({ guestsIn, state, ...row }: Row): LiveSession {
  return { ...row, state: state as SessionState, letsGuestsIn: guestsIn };
}
