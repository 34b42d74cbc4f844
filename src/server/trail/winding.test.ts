// Does the trail of a decision that went every way there is still verify?
import { beforeAll, expect, it } from "vitest";
import { emptyDraft } from "@/domain/record/draft";
import { findReceipt } from "@/domain/trail/receipt-in-trail";
import { verifyLines } from "@/domain/trail/verify";
import type { Receipt } from "@/domain/weighting/receipt";
import type { Person } from "@/testing/crew";
import { windingTeam } from "@/testing/winding-team";
import { connection } from "../db";
import { nodeCrypto } from "../node-crypto";
import { verificationKey } from "../signing";
import { trailBundle } from "./bundle";

let world: Awaited<ReturnType<typeof windingTeam>>;
const db = () => connection().prisma;

beforeAll(async () => {
  world = await windingTeam();
}, 120_000);

async function linesOf(projectId: string | null): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of trailBundle(db(), { teamId: world.teamId, projectId, since: null }))
    lines.push(line.trimEnd());
  return lines;
}

async function verdict(projectId: string | null) {
  return verifyLines(nodeCrypto, await linesOf(projectId), { key: verificationKey() });
}

async function holds() {
  for (const of of [null, world.projectId]) expect(await verdict(of)).toMatchObject({ flaw: null, gaps: [] });
}

it("verifies while criteria come and go", async () => {
  const { owner, member, admin } = world.people;
  const { id } = await member.api.criteria.propose({ ...world.here, ...world.criterion("Cost"), state: "proposed" });
  const { id: twin } = await member.api.criteria.propose({
    ...world.here,
    ...world.criterion("Price"),
    state: "agreed",
  });
  await member.api.criteria.edit({ ...world.here, ...world.criterion("Running cost"), id, version: 1 });
  await owner.api.criteria.merge({ ...world.here, id: twin, intoId: id });
  await owner.api.criteria.move({ ...world.here, id, state: "parked", reason: "Known." });
  await owner.api.criteria.lock(world.here);
  const roundId = await world.open("named");
  await world.vote(member, roundId, [50, 30, 20]);
  await world.vote(admin, roundId, [50, 30, 20]);
  await owner.api.criteria.unlock({ ...world.here, reason: "Cost matters after all." });
  await owner.api.criteria.move({ ...world.here, id, state: "agreed" });
  await owner.api.criteria.lock(world.here);
  await holds();
});

it("verifies rounds of every secrecy, changed, withdrawn, voided and reopened", async () => {
  const { owner, admin, facilitator, member, visitor } = world.people;
  const confidential = await world.open("confidential");
  const receipts: Receipt[] = [];
  for (const [place, person] of [owner, admin, facilitator, member, visitor].entries())
    receipts.push(await world.vote(person, confidential, [70 - place, 10, 10 + place, 10]));
  receipts.push(await world.vote(member, confidential, [0, 0, 0, 100]));
  await admin.api.weighting.withdrawBallot({ ...world.here, roundId: confidential });
  await owner.api.team.removeMember({ team: world.here.team, memberId: facilitator.memberId });
  await holds();
  await owner.api.weighting.closeRound({ ...world.here, roundId: confidential });
  await holds();
  await owner.api.weighting.revealRound({ ...world.here, roundId: confidential });
  await owner.api.weighting.accept({ ...world.here, roundId: confidential, statistic: "mean" });
  const lines = await linesOf(world.projectId);
  const found = receipts.map((receipt) => findReceipt(nodeCrypto, receipt, lines, verificationKey()).verdict);
  // Of a confidential round only what stood at the close is in the log.
  expect(found).toEqual(["counted", "missing", "counted", "replaced", "uncounted", "counted"]);
  await holds();
  await owner.api.weighting.reopen(world.here);
  const anonymous = await world.open("anonymous");
  for (const person of [owner, admin, member]) await world.vote(person, anonymous, [40, 30, 20, 10]);
  await owner.api.weighting.closeAndReveal({ ...world.here, roundId: anonymous });
  const voided = await world.open("named");
  await world.vote(owner, voided, [25, 25, 25, 25]);
  await owner.api.weighting.voidRound({ ...world.here, roundId: voided, reason: "Too early." });
  await owner.api.weighting.accept({ ...world.here, roundId: anonymous, statistic: "median" });
  await holds();
});

it("verifies scores and candidates that change their minds, to the seal and beyond", async () => {
  const { owner, admin, member, visitor } = world.people;
  const [go = "", node = "", django = "", perl = ""] = await Promise.all(
    ["Go", "Node.js", "Django", "Perl"].map((name) => world.candidateNamed(name)),
  );
  const [operability, hiring, cost, latency, must] = await Promise.all(
    ["Operability", "Hiring", "Running cost", "Latency", "Open"].map((name) => world.criterionNamed(name)),
  );
  await owner.api.candidates.judge({
    ...world.here,
    candidateId: perl,
    criterionId: must ?? "",
    verdict: "fails",
    reason: "Closed.",
  });
  await owner.api.candidates.judge({
    ...world.here,
    candidateId: django,
    criterionId: must ?? "",
    verdict: "fails",
    reason: "Closed.",
  });
  await owner.api.candidates.override({
    ...world.here,
    candidateId: django,
    criterionId: must ?? "",
    reason: "We may.",
  });
  await owner.api.candidates.withdraw({ ...world.here, id: node, reason: "Out." });
  await owner.api.candidates.restore({ ...world.here, id: node });
  const rate = (person: Person, candidateId: string, criterionId: string | undefined, value: number) =>
    person.api.scores.set({
      ...world.here,
      candidateId,
      criterionId: criterionId ?? "",
      value,
      confidence: "high",
      note: "A note.",
    });
  for (const [place, person] of [owner, admin, member, visitor].entries())
    for (const candidateId of [go, node, perl])
      for (const criterionId of [operability, hiring, cost])
        await rate(person, candidateId, criterionId, 1 + ((place + candidateId.charCodeAt(0)) % 5));
  await rate(member, go, operability, 5);
  await member.api.scores.takeBack({ ...world.here, candidateId: node, criterionId: hiring ?? "" });
  const measure = (candidateId: string, value: number) =>
    owner.api.scores.measure({
      ...world.here,
      candidateId,
      criterionId: latency ?? "",
      value,
      source: "bench",
      version: 0,
    });
  for (const [place, candidateId] of [go, node, django].entries()) await measure(candidateId, 15.5 + 40 * place);
  await owner.api.scores.removeMeasurement({ ...world.here, candidateId: django, criterionId: latency ?? "" });
  await owner.api.scores.lock(world.here);
  await holds();
  await owner.api.scores.unlock(world.here);
  await holds();
  await rate(admin, node, operability, 2);
  await owner.api.scores.lock(world.here);
  const draft = {
    ...emptyDraft,
    candidateId: go,
    statement: "Go",
    because: "It holds.",
    overrideReason: "Gaps are known.",
    reassessOn: "2099-01-01",
  };
  await owner.api.record.save({ ...world.here, ...draft });
  await world.sign(admin);
  await owner.api.record.save({
    ...world.here,
    ...draft,
    version: 1,
    because: "It held.",
    consequences: [
      { tone: "bad", text: "" },
      { tone: "good", text: "One binary." },
    ],
  });
  await world.sign(owner);
  await world.sign(admin);
  await world.sign(member);
  await member.api.record.takeBackSignOff(world.here);
  await member.api.record.dissent({ ...world.here, body: "I would not." });
  const seen = await owner.api.record.draft(world.here);
  await owner.api.record.seal({
    ...world.here,
    version: seen?.version ?? 0,
    hash: seen?.hash ?? "",
    confirm: "Winding",
  });
  await holds();
  await owner.api.record.reassess({ ...world.here, outcome: "still-right", learned: "Fine.", nextOn: null });
  await owner.api.record.supersede({ ...world.here, title: "Straight" });
  await holds();
  expect((await verdict(null)).records).toMatchObject([{ number: 1, gaps: [] }]);
});
