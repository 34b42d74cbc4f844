// How is a decision written, signed, sealed and found again?
import { z } from "zod";
import { can, type Role } from "@/domain/access/policy";
import { checkTextSeen } from "@/domain/project/note";
import { draftInput, rewritten } from "@/domain/record/draft";
import { formatIds, formats } from "@/domain/record/formats";
import { libraryCursorFrom, libraryCursorText, libraryInput } from "@/domain/record/library-schema";
import { obstacles } from "@/domain/record/obstacles";
import { checkLook, dayOf } from "@/domain/record/reassessment";
import { lookInput } from "@/domain/record/reassessment-schema";
import { checkSignOff, quorumOf } from "@/domain/record/sign-off";
import { hashText, signInput } from "@/domain/record/sign-off-schema";
import { signers } from "@/domain/record/signing";
import { refuse } from "@/domain/refusal";
import { line, prose } from "@/domain/text";
import { canonicalJson } from "@/domain/trail/canonical";
import { words } from "@/i18n/words";
import { projectCommand, projectQuery, router, teamQuery } from "../trpc";
import { addressOf, exportOf, readSealed } from "./exports";
import { readMatter } from "./matter";
import { openSuccessor, sealNow } from "./seal";

export const recordRouter = router({
  /** The decision as it is being written, with the figures it rests on; null while the scores are blind and after the seal. */
  draft: projectQuery("record.read", {}).query(async ({ ctx: { actor, store } }) => {
    if (actor.phase !== "deciding") return null;
    const [draft, { seated: _, ...written }] = await Promise.all([store.record.draft(), readMatter(store, actor)]);
    const missing = obstacles(written.matter).map(({ code, params, field = null }) => ({
      ...{ code, field },
      text: words(`refusals.${code}`, params),
    }));
    return { ...written, draft, missing, today: dayOf(actor.now) };
  }),

  save: projectCommand("record.draft", draftInput).mutation(
    async ({ ctx: { emit, now, store }, input: { team: _, project: __, ...input } }) => {
      const [{ savedAt: ___, ...draft }, candidates, shell, people] = await Promise.all([
        ...[store.record.draft(), store.candidates.list()],
        ...[store.project.shell(), store.project.participants()],
      ] as const);
      const choices = candidates.map((each) => ({
        id: each.id,
        isOut: each.withdrawnAt !== null || each.ruledOut !== null,
      }));
      const { version, ...content } = rewritten(draft, input, choices);
      const quorum = quorumOf(shell.quorum, signers(people).length);
      const decisionId = await store.record.saveDraft({ version, ...content }, quorum);
      emit("record.drafted", { decisionId, version }, { draft: canonicalJson(content) });
      return { version, savedAt: now.toISOString() };
    },
  ),

  /** The caller's own dissent, in their words; empty takes it away. `was`: what they began with, in this window or another. */
  dissent: projectCommand("record.sign", { body: prose(8_000), was: prose(8_000).optional() }).mutation(
    async ({ ctx: { actor, emit, store }, input: { body, was } }) => {
      const own = (await store.record.dissents()).find(({ memberId }) => memberId === actor.memberId);
      checkTextSeen(own?.body ?? "", was);
      const decisionId = await store.record.id();
      await store.record.dissent(decisionId, body);
      emit("record.dissented", { decisionId }, { body });
    },
  ),

  sign: projectCommand("record.sign", signInput).mutation(
    async ({ ctx: { actor, emit, now, store }, input: { stance, reason, version, hash } }) => {
      const written = await readMatter(store, actor);
      if (written.version === 0) refuse("record.no-draft");
      checkSignOff({ version: written.version, hash: written.signedHash }, { version, hash, stance, reason });
      const decisionId = await store.record.id();
      await store.record.sign(decisionId, { stance, reason, version, hash }, now);
      emit("record.signed", { decisionId, version, hash, stance }, { reason });
    },
  ),

  takeBackSignOff: projectCommand("record.sign", {}).mutation(async ({ ctx: { emit, store } }) => {
    const decisionId = await store.record.id();
    if (!(await store.record.unsign())) refuse("access.not-found");
    emit("record.sign-off-taken-back", { decisionId }, {});
  }),

  /** Decides and seals what was previewed: its version and its hash; `confirm` is the project's title, typed. */
  seal: projectCommand("record.seal", {
    ...{ version: z.int().min(1).max(1_000_000), hash: hashText, confirm: prose(200) },
  }).mutation(async ({ ctx, input }) => ({ number: await sealNow(ctx, input) })),

  /** The sealed record and what became of it; null before the seal. */
  sealed: projectQuery("record.read", {}).query(async ({ ctx: { actor, store }, input }) => {
    const read = await readSealed(store, viewOf(actor));
    if (!read) return null;
    const all = Object.values(formats).map(({ id, name, note, extension }) => ({ id, name, note, extension }));
    return { ...read, formats: all, url: addressOf(input), today: dayOf(actor.now) };
  }),

  /** A file of the sealed record. */
  export: projectQuery("record.read", { format: z.enum(formatIds) }).query(
    async ({ ctx: { actor, store }, input: { team, project, format } }) =>
      exportOf(store, { team, project }, format, viewOf(actor)),
  ),

  supersede: projectCommand("record.supersede", { title: line(80, "Give the project a short name.") }).mutation(
    async ({ ctx, input: { title } }) => ({ project: await openSuccessor(ctx, title) }),
  ),

  /** Keeps a second look: whether it still holds, and what was learned. */
  reassess: projectCommand("record.reassess", lookInput).mutation(
    async ({ ctx: { emit, now, store }, input: { outcome, learned, nextOn } }) => {
      checkLook(nextOn, dayOf(now));
      const decisionId = await store.record.id();
      await store.record.look(decisionId, { outcome, learned, nextOn }, now);
      emit("record.reassessed", { decisionId, outcome }, { learned });
    },
  ),

  /** A page of the team's sealed records: those due for a look first, then the newest. */
  library: teamQuery("record.list", libraryInput).query(async ({ ctx: { actor, store }, input }) => {
    const { team: _, cursor, ...filter } = input;
    const view = { ...viewOf(actor), today: dayOf(actor.now) };
    const { rows, next } = await store.records.page(view, filter, cursor === null ? null : libraryCursorFrom(cursor));
    return { rows, next: next && libraryCursorText(next), today: view.today };
  }),

  /** How many records a search finds, up to 100, and by what it can be narrowed. */
  libraryFacets: teamQuery("record.list", libraryInput).query(async ({ ctx: { actor, store }, input }) => {
    const { team: _, cursor: __, ...filter } = input;
    const view = { ...viewOf(actor), today: dayOf(actor.now) };
    const [count, years, choices] = await Promise.all([
      ...[store.records.count(view, filter), store.records.years(view), store.records.choices(view)],
    ] as const);
    return { ...count, years, choices };
  }),
});

/** Whether a seat sees the records of projects that it has no part in: by its role alone. */
function viewOf({ role }: { role: Role }): { seesAll: boolean } {
  return { seesAll: can({ role }, "record.read") };
}
