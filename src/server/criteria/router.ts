// How does a team agree on criteria?
import { z } from "zod";
import { templateById } from "@/domain/catalogue/templates";
import { checkCriterion, criterionInput } from "@/domain/project/criterion";
import { criterionWords } from "@/domain/project/criterion-words";
import { checkMerge, checkName, checkRoom, type Entry, folded, lock, neighbours } from "@/domain/project/ledger";
import { overlapHints } from "@/domain/project/overlap";
import { phaseAfter } from "@/domain/project/phases";
import { refuse } from "@/domain/refusal";
import { id, optionalLine, requiredProse } from "@/domain/text";
import { underWay } from "@/domain/weighting/round";
import { projectCommand, projectQuery, router } from "../trpc";

const criterion = criterionInput.shape;
const reason = requiredProse(500, "Say why: the record keeps the reason.");
const UNSETTLED = "Not settled when the criteria were locked.";

export const criteriaRouter = router({
  /** The ledger: agreed, proposed and parked criteria, hints at overlaps, and how many people's support there can be. */
  board: projectQuery("criteria.read", {}).query(async ({ ctx: { store } }) => {
    const { criteria, keptApart, lockedBy } = await store.criteria.board();
    const weighable = criteria.filter((c) => c.state !== "parked" && c.direction !== "must");
    const inOrder = [...weighable].sort((a, b) => (a.state === b.state ? 0 : a.state === "agreed" ? -1 : 1));
    const people = await store.project.countedPeople();
    return { criteria, hints: overlapHints(inOrder, keptApart), people, lockedBy };
  }),

  propose: projectCommand("criteria.write", { ...criterion, state: z.enum(["proposed", "agreed"]).default("proposed") })
    // biome-ignore format: one line each
    .mutation(async ({ ctx: { emit, store }, input: { team: _, project: __, state, ...input } }) => {
    const entries = await store.criteria.entries();
    checkRoom(entries, 1);
    checkName(input.name, entries);
    checkCriterion(input);
    const [criterionId = ""] = await store.criteria.add([input], state);
    emit("criteria.proposed", { criterionId, state }, criterionWords(input));
    return { id: criterionId };
  }),

  /** Takes over the criteria of a template whose names are free; refuses `access.not-found` where none is left. */
  adopt: projectCommand("criteria.write", { templateId: z.string().max(60) }).mutation(
    async ({ ctx: { emit, store }, input: { templateId } }) => {
      const entries = await store.criteria.entries();
      const taken = new Set(entries.filter((e) => e.state !== "merged").map((e) => folded(e.name)));
      const free = templateById(templateId)?.criteria.filter((k) => !taken.has(folded(k.name))) ?? [];
      if (free.length === 0) refuse("access.not-found");
      checkRoom(entries, free.length);
      const ids = await store.criteria.add(free, "agreed");
      for (const [i, input] of free.entries())
        emit("criteria.proposed", { criterionId: ids[i] ?? "", state: "agreed" }, criterionWords(input));
      return { added: free.length };
    },
  ),

  edit: projectCommand("criteria.write", { ...criterion, id, version: z.int().min(1).max(1_000_000) }).mutation(
    async ({ ctx: { emit, store }, input: { team: _, project: __, id, version, ...input } }) => {
      const entries = await store.criteria.entries();
      const { version: stored } = find(entries, id);
      if (version !== stored) refuse("project.changed-meanwhile");
      checkName(input.name, entries, id);
      checkCriterion(input);
      await store.criteria.edit(id, input);
      emit("criteria.edited", { criterionId: id }, criterionWords(input));
    },
  ),

  /** Settles a criterion: agreed, proposed again, or parked with the reason. Brings a merged one back, too. */
  move: projectCommand("criteria.write", {
    id,
    state: z.enum(["agreed", "proposed", "parked"]),
    reason: optionalLine(500).default(""),
  }).mutation(async ({ ctx: { emit, store }, input }) => {
    const entries = await store.criteria.entries();
    const { name, state } = find(entries, input.id);
    if (state === "merged") checkRoom(entries, 1);
    checkName(name, entries, input.id);
    if (input.state === "parked" && !input.reason) refuse("criteria.reason-needed", {}, "reason");
    const parkedReason = input.state === "parked" ? input.reason : null;
    await store.criteria.move(input.id, input.state, parkedReason);
    emit("criteria.moved", { criterionId: input.id, state: input.state }, { reason: parkedReason });
  }),

  /** One place up or down among those of its state; at the end of the list nothing changes and it is refused. */
  shift: projectCommand("criteria.write", { id, way: z.enum(["up", "down"]) }).mutation(
    async ({ ctx: { emit, store }, input }) => {
      const entries = await store.criteria.entries();
      find(entries, input.id);
      const pair = neighbours(entries, input.id, input.way) ?? refuse("project.changed-meanwhile");
      await store.criteria.swap(...pair);
      const order = await store.criteria.entries();
      emit("criteria.reordered", { criterionIds: order.filter(isAgreed).map((entry) => entry.id) }, {});
    },
  ),

  merge: projectCommand("criteria.write", { id, intoId: id }).mutation(async ({ ctx: { emit, store }, input }) => {
    const entries = await store.criteria.entries();
    checkMerge(find(entries, input.id), find(entries, input.intoId));
    await store.criteria.merge(input.id, input.intoId);
    emit("criteria.merged", { criterionId: input.id, intoId: input.intoId }, {});
  }),

  keepApart: projectCommand("criteria.write", { id, otherId: id }).mutation(async ({ ctx: { emit, store }, input }) => {
    const entries = await store.criteria.entries();
    checkMerge(find(entries, input.id), find(entries, input.otherId));
    await store.criteria.keepApart(input.id, input.otherId);
    emit("criteria.kept-apart", { criterionIds: [input.id, input.otherId] }, {});
  }),

  support: projectCommand("criteria.write", { id, supported: z.boolean() }).mutation(
    async ({ ctx: { emit, store }, input }) => {
      find(await store.criteria.entries(), input.id);
      await store.criteria.support(input.id, input.supported);
      emit("criteria.supported", { criterionId: input.id, supported: input.supported }, {});
    },
  ),

  /** Opens the weighing: the agreed stand still, the proposed are parked. */
  lock: projectCommand("criteria.lock", {}).mutation(async ({ ctx: { actor, emit, now, store } }) => {
    phaseAfter(actor.phase, "lock-criteria");
    const { agreed, parked } = lock(await store.criteria.entries());
    await store.criteria.lock(parked, UNSETTLED, now);
    for (const criterionId of parked) emit("criteria.moved", { criterionId, state: "parked" }, { reason: UNSETTLED });
    emit("criteria.locked", { criterionIds: agreed }, {});
  }),

  /** Back to framing: voids the round that is open or waits to be revealed. */
  unlock: projectCommand("criteria.lock", { reason }).mutation(
    async ({ ctx: { actor, emit, now, store }, input: { reason } }) => {
      phaseAfter(actor.phase, "unlock-criteria");
      const pending = underWay(await store.weighting.rounds());
      if (pending) {
        const { id: roundId, number, state } = await store.weighting.roundAlone(pending.id);
        if (state === "open")
          emit("weighting.round-closed", { roundId, ...(await store.weighting.close(roundId, now)) }, {});
        await store.weighting.void(roundId, reason);
        emit("weighting.round-voided", { roundId, number }, { reason });
      }
      await store.criteria.unlock();
      emit("criteria.unlocked", {}, { reason });
    },
  ),
});

function find<E extends Entry>(entries: readonly E[], wanted: string): E {
  return entries.find((entry) => entry.id === wanted) ?? refuse("access.not-found");
}

const isAgreed = (entry: Entry) => entry.state === "agreed";
