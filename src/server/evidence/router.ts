// What stands behind a score?
import { claimById } from "@/domain/catalogue/catalogue";
import { evidenceSchema, evidenceText, webAddress } from "@/domain/evidence/evidence";
import { refuse } from "@/domain/refusal";
import { id } from "@/domain/text";
import { projectCommand, projectQuery, router } from "../trpc";

const cell = { candidateId: id, criterionId: id };

export const evidenceRouter = router({
  counts: projectQuery("scores.read", {}).query(({ ctx: { store } }) => store.evidence.counts()),

  ofCell: projectQuery("scores.read", cell).query(async ({ ctx: { store }, input: { candidateId, criterionId } }) => {
    const pieces = await store.evidence.ofCell({ candidateId, criterionId });
    const words = (claimId: string | null) => (claimId && claimById(claimId)?.says) || null;
    return pieces.map((piece) => ({ ...piece, claimText: words(piece.claimId) }));
  }),

  add: projectCommand("discussion.write", { ...cell, evidence: evidenceSchema }, "shared").mutation(
    async ({ ctx: { emit, store }, input: { candidateId, criterionId, evidence } }) => {
      if (evidence.kind === "claim" && !claimById(evidence.claimId)) refuse("evidence.claim-unknown");
      const kept = evidence.kind === "link" ? { ...evidence, url: webAddress(evidence.url) } : evidence;
      const evidenceId = await store.evidence.add({ candidateId, criterionId }, kept);
      const { kind, stance } = kept;
      emit("evidence.added", { evidenceId, candidateId, criterionId, kind, stance }, { text: evidenceText(kept) });
      return { id: evidenceId };
    },
  ),

  remove: projectCommand("discussion.write", { evidenceId: id }).mutation(
    async ({ ctx: { emit, now, store }, input: { evidenceId } }) => {
      checkOwn(await store.evidence.find(evidenceId));
      await store.evidence.setRemoved(evidenceId, now);
      emit("evidence.removed", { evidenceId }, {});
    },
  ),

  restore: projectCommand("discussion.write", { evidenceId: id }).mutation(
    async ({ ctx: { emit, store }, input: { evidenceId } }) => {
      checkOwn(await store.evidence.find(evidenceId));
      await store.evidence.setRemoved(evidenceId, null);
      emit("evidence.restored", { evidenceId }, {});
    },
  ),
});

function checkOwn(piece: { isOwn: boolean } | null): void {
  if (!piece?.isOwn) refuse(piece ? "access.not-allowed" : "access.not-found");
}
