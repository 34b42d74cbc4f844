// Where are the rounds kept? Their rows without any ballot.
import { randomUUID } from "node:crypto";
import { refuse } from "@/domain/refusal";
import type { WeightMethodId } from "@/domain/weighting/method-ids";
import type { RoundLog } from "@/domain/weighting/receipt-check";
import { isNamed, type Round, type RoundState, type Secrecy, type Voter } from "@/domain/weighting/round";
import type { openedRound } from "@/domain/weighting/round-opening";
import { type Db, Prisma } from "../db";

import { HAS_VOTED } from "../has-voted";
import { putDown } from "../jobs";
import type { ProjectScope } from "../scope";
import { headOf, openLog } from "../trail";
import { appendShuffled } from "./shuffling";

export type RoundRow = {
  id: string;
  number: number;
  method: string;
  secrecy: string;
  showsVoters: boolean;
  guestsCount: boolean;
  state: string;
  criterionIds: string[];
  deadline: Date | null;
  openedAt: Date;
  closedAt: Date | null;
  revealedAt: Date | null;
  voidReason: string | null;
  aboutId: string | null;
};

const columns = {
  ...{
    id: true,
    number: true,
    method: true,
    secrecy: true,
    showsVoters: true,
    guestsCount: true,
    state: true,
    criterionIds: true,
    deadline: true,
  },
  ...{ openedAt: true, closedAt: true, revealedAt: true, voidReason: true, aboutId: true },
} as const;

export function roundOf(row: RoundRow): Round {
  const { method, state, secrecy } = row;
  return { ...row, method: method as WeightMethodId, state: state as RoundState, secrecy: secrecy as Secrecy };
}

/** What stands for a voter in the round's log; in an anonymous round none is kept with the voter. */
function newMark(secrecy: Secrecy): string | null {
  return secrecy === "anonymous" ? null : randomUUID();
}

export function roundRows(db: Db, scope: ProjectScope) {
  const { teamId, projectId } = scope;
  const here = { teamId, projectId };
  return {
    /** Every round, the first first. */
    async rounds(): Promise<Round[]> {
      const rows = await db.round.findMany({ where: here, select: columns, orderBy: { number: "asc" } });
      return rows.map(roundOf);
    },

    /** One round. Refuses `access.not-found`. */
    async round(id: string): Promise<Round> {
      const row = await db.round.findFirst({ where: { ...here, id }, select: columns });
      return row ? roundOf(row) : refuse("access.not-found");
    },

    /** One round, taken alone until the transaction ends: casts wait, and those under way are in. Refuses `access.not-found`. */
    async roundAlone(id: string): Promise<Round> {
      await db.$executeRaw(Prisma.sql`
        SELECT 1 FROM round WHERE id = ${id}::uuid AND team_id = ${teamId}::uuid AND project_id = ${projectId}::uuid FOR UPDATE`);
      return this.round(id);
    },

    /** Opens a round with its electorate and its log. */
    async open({ electorate, ...round }: ReturnType<typeof openedRound>): Promise<string> {
      const id = randomUUID();
      await db.round.create({ data: { id, ...here, ...round } });
      await db.roundVoter.createMany({
        data: electorate.map((voter) => ({ teamId, roundId: id, mark: newMark(round.secrecy), ...voter })),
      });
      await openLog(db, { id, teamId, roundId: id });
      if (round.deadline) await putDown(db, "close-round", [{ id, at: round.deadline }]);
      return id;
    },

    /** Closes a round; answers the size and root of its log, which cannot grow any more. Without names, its ballots go in only now. */
    async close(id: string, now: Date): Promise<{ size: string; root: string }> {
      const round = await this.round(id);
      if (!isNamed(round)) await appendShuffled(db, scope, round);
      await db.round.update({ where: { ...here, id }, data: { state: "closed", closedAt: now } });
      return (await headOf(db, { id, teamId })) ?? refuse("access.not-found");
    },

    /** A round's own log, whole: what it shows, and what it hides only as commitments. For after the reveal. */
    async log(id: string): Promise<RoundLog> {
      const head = await headOf(db, { id, teamId });
      const leaves = await db.$queryRaw<RoundLog["leaves"][number][]>(Prisma.sql`
        SELECT seq::text, at::text, convert_from(body, 'UTF8') AS body FROM trail_leaf WHERE log_id = ${id}::uuid ORDER BY seq`);
      return head ? { log: id, ...head, leaves } : refuse("access.not-found");
    },

    async reveal(id: string, now: Date): Promise<void> {
      await db.round.update({ where: { ...here, id }, data: { state: "revealed", revealedAt: now } });
    },

    async void(id: string, voidReason: string): Promise<void> {
      await db.round.update({ where: { ...here, id }, data: { state: "voided", voidReason } });
    },

    /** Who may vote in a round and how much each one counts, by member. */
    async electorate(roundId: string): Promise<Voter[]> {
      return db.roundVoter.findMany({
        where: { teamId, roundId, round: here },
        select: { memberId: true, counted: true, share: true },
        orderBy: { memberId: "asc" },
      });
    },

    /** Adds who came after the opening, with a share of 1; answers false if they are a voter already. */
    async join({ id: roundId, secrecy }: Round, voter: Omit<Voter, "share">): Promise<boolean> {
      const data = { teamId, roundId, mark: newMark(secrecy), ...voter };
      const { count } = await db.roundVoter.createMany({ data, skipDuplicates: true });
      return count > 0;
    },

    /**
     * Takes the caller out of a round's voters; answers false where they stay, for the round's log knows of a ballot of theirs,
     * even of one that was taken back.
     */
    async stepOut(roundId: string): Promise<boolean> {
      const count = await db.$executeRaw(Prisma.sql`
        DELETE FROM round_voter v USING round r
        WHERE r.id = v.round_id AND r.project_id = ${projectId}::uuid AND v.team_id = ${teamId}::uuid
          AND v.round_id = ${roundId}::uuid AND v.member_id = ${scope.memberId}::uuid AND NOT ${HAS_VOTED} AND NOT EXISTS (
            SELECT 1 FROM trail_leaf l WHERE l.log_id = v.round_id
              AND convert_from(l.body, 'UTF8')::jsonb -> 'd' ->> 'mark' = v.mark::text)`);
      return count > 0;
    },

    /** Makes a round's weights the project's; `phase` is where it stands then. */
    async accept(roundId: string, statistic: string, weightsBp: Readonly<Record<string, number>>, phase: string) {
      await this.clearWeights();
      for (const [id, weightBp] of Object.entries(weightsBp))
        await db.criterion.update({ where: { ...here, id }, data: { weightBp } });
      await db.project.update({
        where: { teamId, id: projectId },
        data: { acceptedRoundId: roundId, acceptedStatistic: statistic, phase },
      });
    },

    /** Takes the accepted weights back; scores stay. */
    async unaccept(phase: string): Promise<void> {
      await this.clearWeights();
      await db.project.update({
        where: { teamId, id: projectId },
        data: { acceptedRoundId: null, acceptedStatistic: null, phase },
      });
    },

    async clearWeights(): Promise<void> {
      await db.criterion.updateMany({ where: here, data: { weightBp: null } });
    },

    /** The accepted round and by which statistic, or null. */
    async accepted(): Promise<{ roundId: string; statistic: string } | null> {
      const row = await db.project.findUniqueOrThrow({
        where: { teamId, id: projectId },
        select: { acceptedRoundId: true, acceptedStatistic: true },
      });
      if (!row.acceptedRoundId) return null;
      return { roundId: row.acceptedRoundId, statistic: row.acceptedStatistic ?? "median" };
    },
  };
}
