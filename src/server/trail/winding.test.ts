// Does the trail of a decision that went every way there is still verify?
import { beforeAll, expect, it } from "vitest";
import { emptyDraft } from "@/domain/record/draft";
import { verifyLines } from "@/domain/trail/verify";
import type { Secrecy } from "@/domain/weighting/round";
import { type Crew, crew, type Person } from "@/testing/crew";
import { connection } from "../db";
import { nodeCrypto } from "../node-crypto";
import { verificationKey } from "../signing";
import { trailBundle } from "./bundle";

let people: Crew;
let here: { team: string; project: number };
let ids: { team: string; project: string };
const db = () => connection().prisma;
const criterion = (name: string) => ({
  name,
  definition: "",
  direction: "more" as const,
  scale: { kind: "rated" as const, anchors: [] },
});

beforeAll(async () => {
  people = await crew();
  const { team, owner } = people;
  const { number: project } = await owner.api.project.create({
    ...{ team, title: "Winding", question: "Which way?", context: "", templateId: null },
    criteria: [
      criterion("Operability"),
      criterion("Hiring"),
      {
        name: "Latency",
        definition: "p95",
        direction: "less",
        scale: { kind: "measured", unit: "ms", worst: 200, best: 10, points: [[60, 0.5]] },
      },
      { name: "Open", definition: "", direction: "must", scale: { kind: "yesno" } },
    ],
    candidates: ["Go", "Node.js", "Django", "Perl"].map((name) => ({ name, description: "", stackId: null })),
  });
  here = { team, project };
  const row = await db().project.findFirstOrThrow({ where: { number: project, team: { slug: team } } });
  ids = { team: row.teamId, project: row.id };
}, 120_000);

const criterionNamed = async (name: string) =>
  (await db().criterion.findFirstOrThrow({ where: { projectId: ids.project, name } })).id;
const candidateNamed = async (name: string) =>
  (await db().candidate.findFirstOrThrow({ where: { projectId: ids.project, name } })).id;

async function open(secrecy: Secrecy): Promise<string> {
  return (
    await people.owner.api.weighting.openRound({
      ...here,
      method: "points",
      secrecy,
      showsVoters: true,
      deadline: null,
    })
  ).id;
}

async function vote({ api }: Person, roundId: string, points: number[]): Promise<void> {
  const round = await db().round.findUniqueOrThrow({ where: { id: roundId } });
  const answers = Object.fromEntries((round.criterionIds as string[]).map((id, place) => [id, points[place] ?? 0]));
  await api.weighting.castBallot({ ...here, roundId, kind: "vote", answers, reasons: {} });
}

async function verdict(projectId: string | null) {
  const lines: string[] = [];
  for await (const line of trailBundle(db(), { teamId: ids.team, projectId, since: null })) lines.push(line.trimEnd());
  return verifyLines(nodeCrypto, lines, { key: verificationKey() });
}

async function holds() {
  for (const of of [null, ids.project]) expect(await verdict(of)).toMatchObject({ flaw: null, gaps: [] });
}

it("verifies while criteria come and go", async () => {
  const { owner, member, admin } = people;
  const { id } = await member.api.criteria.propose({ ...here, ...criterion("Cost"), state: "proposed" });
  const { id: twin } = await member.api.criteria.propose({ ...here, ...criterion("Price"), state: "agreed" });
  await member.api.criteria.edit({ ...here, ...criterion("Running cost"), id, version: 1 });
  await owner.api.criteria.merge({ ...here, id: twin, intoId: id });
  await owner.api.criteria.move({ ...here, id, state: "parked", reason: "Known." });
  await owner.api.criteria.lock(here);
  const roundId = await open("named");
  await vote(member, roundId, [50, 30, 20]);
  await vote(admin, roundId, [50, 30, 20]);
  await owner.api.criteria.unlock({ ...here, reason: "Cost matters after all." });
  await owner.api.criteria.move({ ...here, id, state: "agreed" });
  await owner.api.criteria.lock(here);
  await holds();
});

it("verifies rounds of every secrecy, changed, withdrawn, voided and reopened", async () => {
  const { owner, admin, facilitator, member, visitor } = people;
  const confidential = await open("confidential");
  for (const [place, person] of [owner, admin, facilitator, member, visitor].entries())
    await vote(person, confidential, [70 - place, 10, 10 + place, 10]);
  await vote(member, confidential, [0, 0, 0, 100]);
  await admin.api.weighting.withdrawBallot({ ...here, roundId: confidential });
  await owner.api.team.removeMember({ team: here.team, memberId: facilitator.memberId });
  await holds();
  await owner.api.weighting.closeRound({ ...here, roundId: confidential });
  await holds();
  await owner.api.weighting.revealRound({ ...here, roundId: confidential });
  await owner.api.weighting.accept({ ...here, roundId: confidential, statistic: "mean" });
  await holds();
  await owner.api.weighting.reopen(here);
  const anonymous = await open("anonymous");
  for (const person of [owner, admin, member]) await vote(person, anonymous, [40, 30, 20, 10]);
  await owner.api.weighting.closeAndReveal({ ...here, roundId: anonymous });
  const voided = await open("named");
  await vote(owner, voided, [25, 25, 25, 25]);
  await owner.api.weighting.voidRound({ ...here, roundId: voided, reason: "Too early." });
  await owner.api.weighting.accept({ ...here, roundId: anonymous, statistic: "median" });
  await holds();
});

it("verifies scores and candidates that change their minds, to the seal and beyond", async () => {
  const { owner, admin, member, visitor } = people;
  const [go = "", node = "", django = "", perl = ""] = await Promise.all(
    ["Go", "Node.js", "Django", "Perl"].map((name) => candidateNamed(name)),
  );
  const [operability, hiring, cost, latency, must] = await Promise.all(
    ["Operability", "Hiring", "Running cost", "Latency", "Open"].map((name) => criterionNamed(name)),
  );
  await owner.api.candidates.judge({
    ...here,
    candidateId: perl,
    criterionId: must ?? "",
    verdict: "fails",
    reason: "Closed.",
  });
  await owner.api.candidates.judge({
    ...here,
    candidateId: django,
    criterionId: must ?? "",
    verdict: "fails",
    reason: "Closed.",
  });
  await owner.api.candidates.override({ ...here, candidateId: django, criterionId: must ?? "", reason: "We may." });
  await owner.api.candidates.withdraw({ ...here, id: node, reason: "Out." });
  await owner.api.candidates.restore({ ...here, id: node });
  const rate = (person: Person, candidateId: string, criterionId: string | undefined, value: number) =>
    person.api.scores.set({
      ...here,
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
  await member.api.scores.takeBack({ ...here, candidateId: node, criterionId: hiring ?? "" });
  const measure = (candidateId: string, value: number) =>
    owner.api.scores.measure({ ...here, candidateId, criterionId: latency ?? "", value, source: "bench", version: 0 });
  for (const [place, candidateId] of [go, node, django].entries()) await measure(candidateId, 15.5 + 40 * place);
  await owner.api.scores.removeMeasurement({ ...here, candidateId: django, criterionId: latency ?? "" });
  await owner.api.scores.lock(here);
  await holds();
  await owner.api.scores.unlock(here);
  await holds();
  await rate(admin, node, operability, 2);
  await owner.api.scores.lock(here);
  const draft = {
    ...emptyDraft,
    candidateId: go,
    statement: "Go",
    because: "It holds.",
    overrideReason: "Gaps are known.",
    reassessOn: "2099-01-01",
  };
  await owner.api.record.save({ ...here, ...draft });
  await sign(admin);
  await owner.api.record.save({
    ...here,
    ...draft,
    version: 1,
    because: "It held.",
    consequences: [
      { tone: "bad", text: "" },
      { tone: "good", text: "One binary." },
    ],
  });
  await sign(owner);
  await sign(admin);
  await sign(member);
  await member.api.record.takeBackSignOff(here);
  await member.api.record.dissent({ ...here, body: "I would not." });
  const seen = await owner.api.record.draft(here);
  await owner.api.record.seal({ ...here, version: seen?.version ?? 0, hash: seen?.hash ?? "", confirm: "Winding" });
  await holds();
  await owner.api.record.reassess({ ...here, outcome: "still-right", learned: "Fine.", nextOn: null });
  await owner.api.record.supersede({ ...here, title: "Straight" });
  await holds();
  expect((await verdict(null)).records).toMatchObject([{ number: 1, gaps: [] }]);
});

async function sign({ api }: Person): Promise<void> {
  const seen = await api.record.draft(here);
  await api.record.sign({
    ...here,
    version: seen?.version ?? 0,
    hash: seen?.signedHash ?? "",
    stance: "approve",
    reason: "",
  });
}
