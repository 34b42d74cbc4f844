// Do the doors of the projects keep their rules?
import { beforeAll, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";
import { connection } from "../db";

const framing = { title: "API runtime", question: "Which runtime serves the API?", context: "We **must** hurry." };
const must = { name: "Open source", definition: "", direction: "must" as const, scale: { kind: "yesno" as const } };
const cost = {
  name: "Run cost",
  definition: "A month at our load.",
  direction: "less" as const,
  scale: { kind: "measured" as const, unit: "EUR", worst: 900, best: 100 },
};

let c: Crew;
beforeAll(async () => {
  c = await crew();
});

const open = (over = {}) =>
  c.facilitator.api.project.create({ team: c.team, ...framing, templateId: null, ...over }) as Promise<{
    number: number;
  }>;

describe("opening a project", () => {
  it("makes the project, its criteria, its candidates and its people in one go, and leaves each event", async () => {
    const { number } = await open({
      criteria: [must, cost],
      candidates: [{ name: "Go", description: "", stackId: "go" }],
      participants: [c.member.memberId],
      deadline: "2999-01-01",
      named: false,
      weightMethod: "rating",
    });
    const at = { team: c.team, project: number };
    const shell = await c.facilitator.api.project.shell(at);
    expect(shell).toMatchObject({
      title: "API runtime",
      limited: true,
      named: false,
      weightMethod: "rating",
      hasCriteria: true,
    });
    expect(shell.deadline).toBe("2999-01-01T23:59:59.000Z");
    expect(shell.may).toContain("criteria.lock");
    const { criteria } = await c.facilitator.api.criteria.board(at);
    expect(criteria.map((k) => [k.name, k.state, k.color])).toEqual([
      ["Open source", "agreed", 1],
      ["Run cost", "agreed", 1],
    ]);
    const { candidates } = await c.facilitator.api.candidates.board(at);
    expect(candidates.map((k) => [k.name, k.stackId, k.ruledOut])).toEqual([["Go", "go", null]]);
    const people = await c.facilitator.api.project.participants(at);
    expect(people.map((p) => p.name)).toEqual(["Lia Reyes", "Tom Okafor"]);
    const first = await c.facilitator.api.project.people(at);
    expect(first).toEqual({ names: ["Lia Reyes", "Tom Okafor"], count: 2 });
    const leaves = await connection().prisma.trailLeaf.findMany({
      where: { projectId: shell.id },
      orderBy: { seq: "asc" },
    });
    expect(leaves.map((leaf) => leaf.event)).toEqual([
      ...[
        "project.created",
        "project.participants-changed",
        "criteria.proposed",
        "criteria.proposed",
        "candidates.named",
      ],
    ]);
  });

  it("names those who take part a hundred at a time, each once, no visitors", async () => {
    const { prisma } = connection();
    const many = await crew();
    const { number } = await many.facilitator.api.project.create({
      ...{ team: many.team, title: "Many", question: "Who?", context: "", templateId: null },
    });
    const { id: teamId } = await prisma.team.findUniqueOrThrow({ where: { slug: many.team } });
    const users = await prisma.user.createManyAndReturn({
      data: Array.from({ length: 203 }, (_, n) => ({ name: `Person ${n % 7}` })),
      select: { id: true },
    });
    await prisma.member.createMany({ data: users.map(({ id: userId }) => ({ teamId, userId, role: "member" })) });
    const seen: string[] = [];
    let cursor: string | null = null;
    const sizes: number[] = [];
    do {
      const page = await many.member.api.project.peoplePage({ team: many.team, project: number, cursor });
      seen.push(...page.people.map(({ id }) => id));
      sizes.push(page.people.length);
      cursor = page.next;
    } while (cursor);
    expect(sizes).toEqual([100, 100, 8]);
    expect(new Set(seen).size).toBe(208);
    expect(seen).not.toContain(many.visitor.memberId);
  });

  it("refuses bad input and leaves nothing behind", async () => {
    const before = await c.owner.api.project.list({ team: c.team });
    await expect(open({ question: "" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(open({ title: "a\u0000b" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(open({ deadline: "2001-01-01" })).rejects.toThrow("project.deadline-past");
    await expect(open({ deadline: "someday" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(open({ criteria: [cost, { ...cost, name: "run  COST" }] })).rejects.toThrow("criteria.name-taken");
    await expect(open({ criteria: [{ ...cost, direction: "more" }] })).rejects.toThrow("criteria.scale-invalid");
    await expect(open({ participants: [crypto.randomUUID()] })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(open({ surprise: 1 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect((await c.owner.api.project.list({ team: c.team })).rows).toEqual(before.rows);
  });

  it("is for members and up, and gives two at once two numbers", async () => {
    for (const who of [c.visitor, c.observer])
      await expect(who.api.project.create({ team: c.team, ...framing, templateId: null })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    await expect(c.stranger.api.project.create({ team: c.team, ...framing, templateId: null })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const numbers = (await Promise.all([open(), open(), open()])).map((p) => p.number);
    expect(new Set(numbers).size).toBe(3);
  });
});
