// What happens at the seal?
import { randomBytes } from "node:crypto";
import { criterionWords } from "@/domain/project/criterion-words";
import { type Phase, phaseAfter } from "@/domain/project/phases";
import { isConfirmed } from "@/domain/record/obstacles";
import type { SealedRecord } from "@/domain/record/record";
import { sealRecord } from "@/domain/record/sealing";
import { veil } from "@/domain/record/veil";
import { refuse } from "@/domain/refusal";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import type { ProjectSeat } from "../access";
import type { EmitIn } from "../command";
import type { projectStores } from "../store";
import { commitment } from "../trail";
import { hashOf, readMatter } from "./matter";

type Stores = ReturnType<typeof projectStores>;
type Acting = { actor: ProjectSeat; emitIn: EmitIn; now: Date; store: Stores };

/** Seals the decision as it was previewed, under the team's next number; what it supersedes is superseded from then on. */
export async function sealNow(
  { actor, emitIn, now, store }: Acting,
  seen: { version: number; hash: string; confirm: string },
): Promise<number> {
  const { matter, seated, version, hash } = await readMatter(store, actor);
  if (version === 0) refuse("record.no-draft");
  if (!isConfirmed(seen.confirm, matter.project.title))
    refuse("record.not-confirmed", { title: matter.project.title }, "confirm");
  const seal = {
    number: await store.record.nextNumber(),
    sealed: { at: now.toISOString(), memberId: actor.memberId, name: actor.name },
    trail: await store.record.trailHead(),
  };
  const record = sealRecord(matter, seal, `${seen.version} ${seen.hash}`, `${version} ${hash}`);
  const { veiled, openings } = veil(record, seated, committed);
  const bytes = new TextEncoder().encode(canonicalJson(veiled as Json));
  const decisionId = await store.record.id();
  await store.record.keepOpenings(decisionId, openings);
  await store.record.seal(record, bytes, hashOf(veiled), phaseAfter(actor.phase, "seal"));
  emitIn(actor)("record.sealed", { decisionId, number: record.number, hash: hashOf(veiled) }, {});
  await supersede({ actor, emitIn, now, store }, record);
  return record.number;
}

/** A commitment as in the trail, with a salt of its own. */
function committed(label: string, value: string): { commitment: string; salt: string } {
  const salt = randomBytes(32);
  return { commitment: commitment(label, salt, value), salt: salt.toString("base64") };
}

async function supersede({ actor, emitIn, now, store }: Acting, record: SealedRecord): Promise<void> {
  const old = await store.record.predecessor();
  if (old?.phase !== "sealed") return;
  const phase = phaseAfter(old.phase as Phase, "supersede");
  if (!(await store.record.markSuperseded(old.decisionId, phase, now))) return;
  const { teamId, memberId } = actor;
  const shown = { decisionId: old.decisionId, byProjectId: actor.projectId, number: record.number };
  emitIn({ teamId, memberId, projectId: old.projectId })("record.superseded", shown, {});
}

/** Opens the project that is to supersede a sealed decision, with its criteria and candidates; answers its number. */
export async function openSuccessor({ actor, emitIn, store }: Acting, title: string): Promise<number> {
  const open = await store.record.successor({ seesAll: true });
  if (open) refuse("record.successor-open", { number: open.project });
  const { question, context, templateId } = await store.project.shell();
  const { id, number } = await store.projects.create({ title, question, context, templateId });
  await store.record.succeed(id);
  const emit = emitIn({ teamId: actor.teamId, memberId: actor.memberId, projectId: id });
  emit("project.created", { projectId: id, number }, { title, question });
  const inside = store.within(id);
  const criteria = (await store.criteria.agreed()).map(({ name, definition, direction, scale, catalogueId }) => ({
    ...{ name, definition, direction, scale },
    ...(catalogueId === null ? {} : { catalogueId }),
  }));
  const criterionIds = await inside.criteria.add(criteria, "agreed");
  for (const [place, criterion] of criteria.entries())
    emit("criteria.proposed", { criterionId: criterionIds[place] ?? "", state: "agreed" }, criterionWords(criterion));
  const candidates = (await store.candidates.list())
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ name, description, stackId }) => ({ name, description, stackId }));
  for (const [place, candidateId] of (await inside.candidates.add(candidates)).entries()) {
    const { name = "", description = "", stackId = null } = candidates[place] ?? {};
    emit("candidates.named", { candidateId, stackId }, { name, description });
  }
  const decisionId = await store.record.id();
  emitIn(actor)("record.succession-opened", { decisionId, byProjectId: id, number }, {});
  return number;
}
