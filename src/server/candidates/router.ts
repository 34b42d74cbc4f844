// How are candidates named and ruled out?
import { z } from "zod";
import {
  candidateInput,
  checkNewCandidates,
  checkReason,
  checkRename,
  checkVerdictSeen,
  verdictSeen,
  verdicts,
} from "@/domain/project/candidate";
import { checkStacks } from "@/domain/project/known-stacks";
import { refuse } from "@/domain/refusal";
import { id, optionalLine, requiredProse } from "@/domain/text";
import { projectCommand, projectQuery, router } from "../trpc";

const reason = requiredProse(500, "Say why: the record keeps the reason.");
const { name, description } = candidateInput.shape;

export const candidatesRouter = router({
  /** Every candidate, and the must-haves that it is held against. */
  board: projectQuery("candidates.read", {}).query(async ({ ctx: { store } }) => {
    const [candidates, agreed] = await Promise.all([store.candidates.board(), store.criteria.agreed()]);
    const mustHaves = agreed.filter((criterion) => criterion.direction === "must");
    return { candidates, mustHaves: mustHaves.map(({ id, name, definition }) => ({ id, name, definition })) };
  }),

  /** Names one candidate or several at once. */
  name: projectCommand("candidates.write", { candidates: z.array(candidateInput).min(1).max(20) }).mutation(
    async ({ ctx: { emit, store }, input: { candidates } }) => {
      checkStacks(candidates);
      const taken = await store.candidates.list();
      const names = candidates.map((candidate) => candidate.name);
      checkNewCandidates(
        names,
        taken.map((candidate) => candidate.name),
      );
      const ids = await store.candidates.add(candidates);
      for (const [place, { name, description, stackId }] of candidates.entries())
        emit("candidates.named", { candidateId: ids[place] ?? "", stackId }, { name, description });
      return { ids };
    },
  ),

  edit: projectCommand("candidates.write", { id, version: z.int().min(1).max(1_000_000), name, description }).mutation(
    async ({ ctx: { emit, store }, input: { id, version, name, description } }) => {
      const list = await store.candidates.list();
      const { version: stored } = find(list, id);
      if (version !== stored) refuse("project.changed-meanwhile");
      checkRename(name, id, list);
      await store.candidates.edit(id, { name, description });
      emit("candidates.edited", { candidateId: id }, { name, description });
    },
  ),

  withdraw: projectCommand("candidates.withdraw", { id, reason }).mutation(
    async ({ ctx: { emit, now, store }, input: { id, reason } }) => {
      find(await store.candidates.list(), id);
      await store.candidates.withdraw(id, { at: now, reason });
      emit("candidates.withdrawn", { candidateId: id }, { reason });
    },
  ),

  restore: projectCommand("candidates.withdraw", { id }).mutation(async ({ ctx: { emit, store }, input: { id } }) => {
    find(await store.candidates.list(), id);
    await store.candidates.withdraw(id, null);
    emit("candidates.restored", { candidateId: id }, {});
  }),

  /** Whether a candidate meets a must-have. A failure names its reason: it rules the candidate out. `was`: what the giver saw. */
  judge: projectCommand("candidates.write", {
    ...{ candidateId: id, criterionId: id, verdict: z.enum(verdicts) },
    ...{ reason: optionalLine(500).default(""), was: verdictSeen.optional() },
  }).mutation(async ({ ctx: { emit, now, store }, input: { candidateId, criterionId, verdict, reason, was } }) => {
    const judged = find(await store.candidates.list(), candidateId).verdicts;
    checkVerdictSeen(
      judged.find((each) => each.criterionId === criterionId),
      was,
    );
    if (!(await store.candidates.mustHaveIds()).includes(criterionId)) refuse("access.not-found");
    if (verdict === "fails") checkReason(reason);
    await store.candidates.judge(candidateId, criterionId, verdict === "unknown" ? null : { verdict, reason }, now);
    emit("candidates.judged", { candidateId, criterionId, verdict }, { reason });
  }),

  /** Lets a candidate stay in spite of a must-have that it fails; an empty reason takes that back. */
  override: projectCommand("candidates.withdraw", {
    ...{ candidateId: id, criterionId: id },
    ...{ reason: optionalLine(500), was: verdictSeen.optional() },
  }).mutation(async ({ ctx: { emit, store }, input: { candidateId, criterionId, reason, was } }) => {
    const judged = find(await store.candidates.list(), candidateId).verdicts;
    checkVerdictSeen(
      judged.find((each) => each.criterionId === criterionId),
      was,
    );
    const failed = await store.candidates.override(candidateId, criterionId, reason || null);
    if (!failed) refuse("access.not-found");
    emit("candidates.overridden", { candidateId, criterionId, overridden: reason !== "" }, { reason });
  }),
});

function find<C extends { id: string }>(list: readonly C[], wanted: string): C {
  return list.find((candidate) => candidate.id === wanted) ?? refuse("access.not-found");
}
