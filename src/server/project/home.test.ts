// Does a team's home say what waits for whom?
import { beforeAll, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";
import { connection } from "../db";

let c: Crew;
let teamId: string;
beforeAll(async () => {
  c = await crew();
  teamId = (await connection().prisma.team.findUniqueOrThrow({ where: { slug: c.team } })).id;
});

const open = async (title: string, over = {}) => {
  const opening = { title, question: `Which ${title}?`, context: "", templateId: null, ...over };
  const { number } = await c.facilitator.api.project.create({ team: c.team, ...opening });
  const project = await connection().prisma.project.findFirstOrThrow({ where: { teamId, number } });
  return { id: project.id, number };
};
const phase = (id: string, to: string) => connection().prisma.project.update({ where: { id }, data: { phase: to } });
const waiting = async (who = c.member) => (await who.api.project.home({ team: c.team })).waiting;

describe("what waits for one", () => {
  it("is a ballot until it is cast, then the reveal, for the facilitator", async () => {
    const { prisma } = connection();
    const { id: projectId } = await open("Runtime");
    await phase(projectId, "weighing");
    const round = await prisma.round.create({
      data: { teamId, projectId, number: 1, method: "points", secrecy: "named", criterionIds: [] },
    });
    const voters = [c.member, c.owner].map(({ memberId }) => ({ teamId, roundId: round.id, memberId }));
    await prisma.roundVoter.createMany({
      data: [...voters, { teamId, roundId: round.id, memberId: c.visitor.memberId, counted: false }],
    });
    expect(await waiting()).toEqual([
      { kind: "ballot", project: 1, title: "Runtime", round: 1, due: null, cast: 0, of: 2 },
    ]);
    expect(await waiting(c.observer)).toEqual([]);
    for (const { memberId } of [c.member, c.owner])
      await prisma.ballot.create({ data: { teamId, roundId: round.id, memberId, kind: "vote", answers: {} } });
    expect(await waiting()).toEqual([]);
    expect(await waiting(c.facilitator)).toMatchObject([{ kind: "reveal", state: "open", cast: 2, of: 2 }]);
    await prisma.round.update({ where: { id: round.id }, data: { state: "revealed" } });
    expect(await waiting(c.facilitator)).toEqual([]);
  });

  it("is the open cells of a score sheet, without ruled-out and measured ones", async () => {
    const rated = (name: string) => ({
      name,
      definition: "",
      direction: "more",
      scale: { kind: "rated", anchors: [] },
    });
    const { id, number } = await open("Queue", {
      criteria: [rated("A"), rated("B"), { name: "M", definition: "", direction: "must", scale: { kind: "yesno" } }],
      candidates: ["X", "Y", "Z"].map((name) => ({ name, description: "", stackId: null })),
    });
    const at = { team: c.team, project: number };
    const { candidates, mustHaves } = await c.member.api.candidates.board(at);
    const key = { candidateId: candidates[0]?.id ?? "", criterionId: mustHaves[0]?.id ?? "" };
    await c.member.api.candidates.judge({ ...at, ...key, verdict: "fails", reason: "No." });
    await c.facilitator.api.candidates.withdraw({ ...at, id: candidates[1]?.id ?? "", reason: "Old." });
    await phase(id, "scoring");
    expect(await waiting()).toEqual([{ kind: "scores", project: number, title: "Queue", given: 0, of: 2 }]);
    await phase(id, "deciding");
  });

  it("is a sign-off of the draft as it is now", async () => {
    const { prisma } = connection();
    const { id: projectId, number } = await open("Cache", {
      candidates: [{ name: "Valkey", description: "", stackId: null }],
    });
    await phase(projectId, "deciding");
    const candidate = await prisma.candidate.findFirstOrThrow({ where: { projectId } });
    const draft = { teamId, projectId, candidateId: candidate.id, quorum: 3, version: 2 };
    const { id: decisionId } = await prisma.decision.create({ data: draft });
    const due = {
      kind: "sign-off",
      project: number,
      title: "Cache",
      candidate: "Valkey",
      by: "Lia Reyes",
      signed: 0,
      of: 3,
    };
    expect(await waiting()).toEqual([due]);
    const signed = { teamId, decisionId, memberId: c.member.memberId, stance: "approve" };
    await prisma.signOff.create({ data: { ...signed, version: 1 } });
    expect(await waiting()).toEqual([due]);
    await prisma.signOff.updateMany({ where: { decisionId }, data: { version: 2 } });
    expect(await waiting()).toEqual([]);
    expect(await waiting(c.owner)).toMatchObject([{ signed: 1 }]);
  });
});

it("says which sessions are on, to those who see their project", async () => {
  const { number } = await open("Dispatch", { participants: [c.member.memberId] });
  const at = { team: c.team, project: number };
  const sessions = async (who: typeof c.member) => (await who.api.project.home({ team: c.team })).sessions;
  expect(await sessions(c.member)).toEqual([]);
  await c.facilitator.api.session.open(at);
  const on = { project: number, title: "Dispatch", number: 1, state: "lobby", people: 1 };
  expect(await sessions(c.member)).toMatchObject([{ ...on, isIn: false }]);
  expect(await sessions(c.facilitator)).toMatchObject([{ ...on, isIn: true }]);
  expect(await sessions(c.observer)).toEqual([]);
  expect((await c.member.api.project.shell(at)).session).toEqual({ number: 1, state: "lobby" });
  await c.facilitator.api.session.end(at);
  expect(await sessions(c.member)).toEqual([]);
  expect((await c.member.api.project.shell(at)).session).toBeNull();
});

it("says which sealed records are due for a second look", async () => {
  const { prisma } = connection();
  const { id: projectId, number } = await open("Database");
  await phase(projectId, "sealed");
  const sealed = {
    number: 1,
    sealedAt: new Date("2020-01-02"),
    sealedById: c.owner.memberId,
    statement: "We use PostgreSQL.",
  };
  const { id: decisionId } = await prisma.decision.create({
    data: { teamId, projectId, quorum: 1, ...sealed, reviewOn: new Date("2021-01-01") },
  });
  const due = async () => (await c.member.api.project.home({ team: c.team })).due;
  expect(await due()).toMatchObject([
    { number: 1, project: number, because: "We use PostgreSQL.", by: "Ana Kim", on: "2021-01-01T00:00:00.000Z" },
  ]);
  // A seal leaves two things open: the day of the next look, which the last look sets, and that it is superseded.
  const later = (data: { reviewOn?: Date; supersededAt?: Date }) =>
    prisma.decision.update({ where: { id: decisionId, teamId }, data });
  await later({ reviewOn: new Date("2022-01-01") });
  expect(await due()).toMatchObject([{ on: "2022-01-01T00:00:00.000Z" }]);
  await later({ supersededAt: new Date("2022-02-01") });
  expect(await due()).toEqual([]);
  expect((await c.member.api.project.home({ team: c.team })).counts).toMatchObject({ sealed: 1, isMore: false });
});

describe("the list", () => {
  it("turns over in every order, each project once", async () => {
    const { prisma } = connection();
    const facilitatorId = c.member.memberId;
    const rows = Array.from({ length: 120 }, (_, n) => ({
      ...{
        teamId,
        number: 1000 + n,
        title: `Queue ${String.fromCharCode(65 + (n % 26))} ${n}`,
        question: "Which broker?",
      },
      ...{ creatorId: facilitatorId, facilitatorId, changedAt: new Date(1.7e12 + (n % 7) * 1000) },
      phase: ["framing", "weighing", "scoring", "deciding"][n % 4] ?? "framing",
    }));
    await prisma.project.createMany({ data: rows });
    for (const sort of ["changed", "name", "stage"] as const)
      for (const reversed of [false, true]) {
        const seen: number[] = [];
        for (let cursor: string | null = null; ; ) {
          const page = await c.member.api.project.list({ team: c.team, by: facilitatorId, sort, reversed, cursor });
          seen.push(...page.rows.map((row) => row.number));
          cursor = page.next;
          if (!cursor) break;
        }
        expect(seen.length).toBe(120);
        expect(new Set(seen).size).toBe(120);
      }
  });

  it("is searched by the beginnings of words, whatever is typed", async () => {
    const found = async (search: string) => (await c.member.api.project.list({ team: c.team, search })).rows.length;
    expect(await found("cach")).toBe(1);
    expect(await found("broker queu")).toBe(50);
    for (const odd of ["'", "\\", ":* & |", "!", "( )", "<->", "a'b", "100%"])
      expect(await found(odd)).toBeLessThan(51);
    await expect(c.member.api.project.list({ team: c.team, cursor: "nonsense" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(c.stranger.api.project.list({ team: c.team })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
