// How is a decision written, signed, sealed and found again? Its rows, in and out.

import { z } from "zod";
import { type DecisionDraft, emptyDraft } from "@/domain/record/draft";
import { searchTextOf } from "@/domain/record/library";
import { dayOf } from "@/domain/record/reassessment";
import { candidateIn, type SealedRecord, tones } from "@/domain/record/record";
import type { SignOff, Stance } from "@/domain/record/sign-off";
import type { RecordOpening } from "@/domain/record/veil";
import type { Db } from "../db";
import type { ProjectScope } from "../scope";
import { headOf } from "../trail";
import { afterSeal } from "./after-seal";

const consequences = z.array(z.strictObject({ tone: z.enum(tones), text: z.string() }));
const named = { member: { select: { user: { select: { name: true } } } } } as const;

export function recordStore(db: Db, scope: ProjectScope) {
  const { teamId, projectId, memberId } = scope;
  const own = { teamId_projectId: { teamId, projectId } };
  return {
    ...afterSeal(db, scope),

    /** The draft as it is written, and when it was last saved; an empty one if there is none. */
    async draft(): Promise<DecisionDraft & { savedAt: string | null }> {
      const row = await db.decision.findUnique({ where: own });
      if (!row) return { ...emptyDraft, savedAt: null };
      const { version, candidateId, statement, because, overrideReason, reassessOn, reassessWhen, updatedAt } = row;
      return {
        ...{ version, candidateId, statement, because, overrideReason, reassessWhen },
        consequences: consequences.parse(row.consequences),
        reassessOn: reassessOn && dayOf(reassessOn),
        savedAt: version > 0 ? updatedAt.toISOString() : null,
      };
    },

    /** Writes the draft; answers the decision's id. Refuses a foreign candidate by the database. */
    async saveDraft({ reassessOn, ...draft }: DecisionDraft, quorum: number): Promise<string> {
      const data = { ...draft, quorum, reassessOn: reassessOn === null ? null : new Date(`${reassessOn}T00:00:00Z`) };
      const { id } = await db.decision.upsert({
        where: own,
        create: { ...data, teamId, projectId },
        update: data,
        select: { id: true },
      });
      return id;
    },

    /** The decision's id; an unwritten one is made if there is none. */
    async id(): Promise<string> {
      const row = await db.decision.findUnique({ where: own, select: { id: true } });
      if (row) return row.id;
      const { version, consequences } = emptyDraft;
      const data = { teamId, projectId, version, consequences, quorum: 1 };
      return (await db.decision.create({ data, select: { id: true } })).id;
    },

    /** What people say against it, by name. */
    async dissents() {
      const rows = await db.dissent.findMany({ where: { teamId, decision: { projectId } }, include: named });
      return rows
        .map(({ member, body, ...row }) => ({ memberId: row.memberId, name: nameOf(member), body }))
        .sort(byName);
    },

    /** Sets the caller's own dissent, or takes it away where it is empty. */
    async dissent(decisionId: string, body: string): Promise<void> {
      const key = { decisionId, memberId };
      if (body === "") await db.dissent.deleteMany({ where: { ...key, teamId } });
      else
        await db.dissent.upsert({
          where: { decisionId_memberId: key },
          create: { ...key, teamId, body },
          update: { body },
        });
    },

    /** Who has signed what, by name; those for an earlier version too. */
    async signOffs(): Promise<(SignOff & { name: string; at: string })[]> {
      const rows = await db.signOff.findMany({ where: { teamId, decision: { projectId } }, include: named });
      return rows
        .map(({ member, stance, reason, version, hash, at, ...row }) => ({
          ...{ memberId: row.memberId, name: nameOf(member), reason, version, hash },
          ...{ stance: stance as Stance, at: at.toISOString() },
        }))
        .sort(byName);
    },

    /** Sets the caller's own sign-off. */
    async sign(decisionId: string, given: Omit<SignOff, "memberId">, at: Date): Promise<void> {
      const { stance, reason, version, hash } = given;
      const key = { decisionId, memberId };
      const data = { stance, reason, version, hash, at };
      await db.signOff.upsert({
        where: { decisionId_memberId: key },
        create: { ...key, ...data, teamId },
        update: data,
      });
    },

    /** Takes the caller's sign-off back; answers whether there was one. */
    async unsign(): Promise<boolean> {
      const { count } = await db.signOff.deleteMany({ where: { teamId, memberId, decision: { projectId } } });
      return count > 0;
    },

    /** The next record number of the team; whoever seals next waits until this transaction ends. */
    async nextNumber(): Promise<number> {
      await db.$executeRaw`SELECT 1 FROM team WHERE id = ${teamId}::uuid FOR NO KEY UPDATE`;
      const head = await db.decision.aggregate({ where: { teamId }, _max: { number: true } });
      return (head._max.number ?? 0) + 1;
    },

    /** The head of the team's trail. */
    async trailHead(): Promise<{ size: string; root: string }> {
      const head = await headOf(db, { id: teamId, teamId });
      if (!head) throw new Error("The team has no trail.");
      return head;
    },

    /** Keeps what opens the record's commitments; only before the seal. */
    async keepOpenings(decisionId: string, openings: readonly RecordOpening[]): Promise<void> {
      await db.recordOpening.createMany({
        data: openings.map(({ salt, ...opening }) => ({
          ...{ ...opening, teamId, decisionId },
          salt: new Uint8Array(Buffer.from(salt, "base64")),
        })),
      });
    },

    /** Fixes the decision as these bytes and moves the project to its phase. */
    async seal(record: SealedRecord, bytes: Uint8Array<ArrayBuffer>, sealHash: string, phase: string): Promise<void> {
      const { number, sealed, decision, signing } = record;
      const reviewOn = decision.reassessOn === null ? null : new Date(`${decision.reassessOn}T00:00:00Z`);
      await db.decision.update({
        where: own,
        data: {
          ...{ number, sealed: bytes, sealHash, sealedAt: new Date(sealed.at), sealedById: sealed.memberId, reviewOn },
          ...{
            quorum: signing.quorum,
            choice: candidateIn(record, decision.candidateId),
            searchText: searchTextOf(record),
          },
        },
      });
      await db.project.update({ where: { id: projectId, teamId }, data: { phase } });
    },
  };
}

function nameOf(member: { user: { name: string } | null }): string {
  return member.user?.name ?? "Former member";
}

function byName(a: { name: string; memberId: string }, b: { name: string; memberId: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.memberId < b.memberId ? -1 : 1;
}
