// Can a decision be sealed and proved in whose round a guest voted, and is it still whole when the guest is forgotten?
import { describe, expect, it } from "vitest";
import { emptyDraft } from "@/domain/record/draft";
import { verifyLines } from "@/domain/trail/verify";
import { type Secrecy, secrecies } from "@/domain/weighting/round";
import { comeAs, openToGuests } from "@/testing/guests";
import { castExample } from "@/testing/story";
import { pointsBallot } from "@/testing/weighing";
import { connection } from "../db";
import { erasureStore } from "../erasure";
import { nodeCrypto } from "../node-crypto";
import { verificationKey } from "../signing";
import { trailBundle } from "./bundle";

const rated = { kind: "rated" as const, anchors: [] };

describe.each(secrecies)("a round that is %s", (secrecy) => {
  it.each([true, false])("with a guest's ballot that counts: %s", async (guestsCount) => {
    const { team, teamId, guest, ...sealed } = await decidedWithGuest(secrecy, guestsCount);
    expect(JSON.stringify(sealed.record)).not.toContain('"guest"');
    expect(JSON.stringify(sealed.record).includes("Gia (guest)")).toBe(secrecy === "named" && guestsCount);
    const before = await verdictOf(teamId);
    expect(before).toMatchObject({ flaw: null, gaps: [] });
    expect(before.records).toHaveLength(1);

    const { prisma } = connection();
    await prisma.$transaction(async (db) => {
      await erasureStore(db).words({ teamId, memberId: guest.memberId });
      await erasureStore(db).person(guest.userId, null);
    });
    const after = await verdictOf(teamId);
    expect(after.flaw).toBeNull();
    expect((await lines(teamId)).join("")).not.toContain("Gia (guest)");
    expect(team).toBeTruthy();
  });
});

async function lines(teamId: string): Promise<string[]> {
  const all: string[] = [];
  for await (const line of trailBundle(connection().prisma, { teamId, projectId: null, since: null }))
    all.push(line.trimEnd());
  return all;
}

async function verdictOf(teamId: string) {
  return verifyLines(nodeCrypto, await lines(teamId), { key: verificationKey() });
}

/** A project from its opening to the seal, weighed in a session with one guest, which then ends. */
async function decidedWithGuest(secrecy: Secrecy, guestsCount: boolean) {
  const { prisma } = connection();
  const team = `guests-${secrecy}-${guestsCount}`;
  const { ana, ben, ...others } = await castExample("a long password", team);
  const lead = ana;
  const members = [ana, ben, others.luis, others.pia, others.sora];
  const { number: project } = await lead.api.project.create({
    ...{ team, title: "Runtime", question: "Which?", context: "", templateId: null, weightMethod: "points" },
    criteria: ["Speed", "Care"].map((name) => ({ name, definition: "", direction: "more" as const, scale: rated })),
    candidates: ["Go", "Rust"].map((name) => ({ name, description: "", stackId: null })),
  });
  const at = { team, project };
  const row = await prisma.project.findFirstOrThrow({
    where: { team: { slug: team }, number: project },
    include: { criteria: true, candidates: true },
  });
  const { teamId } = row;
  await lead.api.criteria.lock(at);
  const guest = await comeAs("Gia", await openToGuests({ at, teamId, facilitator: lead as never }));
  const terms = { method: "points" as const, secrecy, guestsCount, deadline: null };
  const { id: roundId } = await lead.api.weighting.openRound({ ...at, ...terms });
  const ids = row.criteria.map(({ id }) => id);
  for (const [place, { api }] of [...members, guest].entries())
    await api.weighting.castBallot({ ...at, ...pointsBallot(roundId, ids, [60 + place, 40 - place]) });
  await lead.api.weighting.closeAndReveal({ ...at, roundId });
  await lead.api.weighting.accept({ ...at, roundId, statistic: "mean" });
  for (const { api } of members)
    for (const { id: candidateId } of row.candidates)
      for (const criterionId of ids)
        await api.scores.set({ ...at, candidateId, criterionId, value: 4, confidence: "high", note: "" });
  await lead.api.scores.lock(at);
  const [{ id: candidateId } = { id: "" }] = row.candidates;
  const chosen = { candidateId, statement: "We use it", because: "It weighed most." };
  await lead.api.record.save({ ...at, ...emptyDraft, ...chosen, version: 0 });
  for (const { api } of members) {
    const read = await api.record.draft(at);
    if (!read) throw new Error("Nothing is being decided.");
    await api.record.sign({ ...at, version: read.version, hash: read.signedHash, stance: "approve", reason: "" });
  }
  const read = await lead.api.record.draft(at);
  if (!read) throw new Error("Nothing is being decided.");
  await lead.api.record.seal({ ...at, version: read.version, hash: read.hash, confirm: read.matter.project.title });
  await lead.api.session.end(at);
  return { team, teamId, guest, record: await lead.api.record.sealed(at) };
}
