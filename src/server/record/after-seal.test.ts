// What can be done with a record after its seal, and how is it found again?
import { beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { type DecidingWorld, decidingTeam, seal, written } from "@/testing/deciding";
import { no } from "@/testing/weighing";

let world: DecidingWorld;
beforeEach(async () => {
  world = await decidingTeam();
});
const _read = async () => (await world.facilitator.api.record.draft(world.at)) ?? expect.fail("no draft");
const _events = async () => (await world.facilitator.api.trail.timeline(world.at)).entries.map(({ event }) => event);

describe("after the seal", () => {
  beforeEach(async () => {
    await written(world, world.facilitator, world.bo, world.mia);
    await seal(world);
  });

  it("gives the record as files", async () => {
    const { at, bo, observer, stranger } = world;
    const madr = await observer.api.record.export({ ...at, format: "madr" });
    expect(madr?.name).toBe("0001-we-use-go-for-the-api-runtime.md");
    expect(madr?.text).toContain(`http://localhost:3000/t/${at.team}/p/${at.project}/record`);
    const json = await bo.api.record.export({ ...at, format: "json" });
    expect(JSON.parse(json?.text ?? "")).toMatchObject((await bo.api.record.sealed(at))?.record ?? {});
    await expect(stranger.api.record.export({ ...at, format: "madr" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is looked at again", async () => {
    const { at, bo, observer } = world;
    const look = { outcome: "still-right" as const, learned: "p95 is 90 ms.", nextOn: "2100-01-01" };
    await bo.api.record.reassess({ ...at, ...look });
    expect(await bo.api.record.sealed(at)).toMatchObject({
      reviewOn: "2100-01-01",
      looks: [{ by: "Bo Moss", ...look }],
    });
    await expect(bo.api.record.reassess({ ...at, ...look, nextOn: "2020-01-01" })).rejects.toMatchObject(
      no("record.day-past"),
    );
    await expect(bo.api.record.reassess({ ...at, ...look, learned: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(observer.api.record.reassess({ ...at, ...look })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is superseded by a new project once that is sealed", async () => {
    const { at, bo, facilitator, teamId } = world;
    await expect(bo.api.record.supersede({ ...at, title: "API runtime 2" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const { project } = await facilitator.api.record.supersede({ ...at, title: "API runtime 2" });
    await expect(facilitator.api.record.supersede({ ...at, title: "Again" })).rejects.toMatchObject(
      no("record.successor-open"),
    );
    const { prisma } = connection();
    const next = await prisma.project.findFirstOrThrow({
      where: { teamId, number: project },
      include: { criteria: true, candidates: true },
    });
    expect(next).toMatchObject({ phase: "framing", title: "API runtime 2" });
    expect(next.criteria.map(({ name, state, weightBp }) => [name, state, weightBp])).toContainEqual([
      "Run cost",
      "agreed",
      null,
    ]);
    expect(next.candidates.map(({ name }) => name)).toEqual(["Go", "Node.js", "Django", "AWS Lambda"]);
    expect((await bo.api.record.sealed(at))?.successor).toEqual({ project, title: "API runtime 2", sealed: null });
    expect((await facilitator.api.project.shell(at)).phase).toBe("sealed");
  });

  it("tells of a successor no more than that it is, to who has no part in it", async () => {
    const { at, bo, li, facilitator, teamId } = world;
    const { project } = await facilitator.api.record.supersede({ ...at, title: "Quietly Rust" });
    const { prisma } = connection();
    const { id } = await prisma.project.findFirstOrThrow({ where: { teamId, number: project } });
    await prisma.project.update({ where: { id }, data: { limited: true } });
    await prisma.projectParticipant.deleteMany({ where: { projectId: id } });
    const told = async ({ api }: typeof bo) => (await api.record.sealed(at))?.successor;
    expect(await told(bo)).toEqual({ project, title: null, sealed: null });
    expect((await told(facilitator))?.title).toBe("Quietly Rust");
    expect((await told(li))?.title).toBe("Quietly Rust");
    const sealed = {
      number: 2,
      statement: "We use Rust, quietly",
      sealedAt: new Date(),
      sealed: new Uint8Array(1),
      quorum: 1,
    };
    await prisma.decision.create({ data: { teamId, projectId: id, ...sealed } });
    expect(await told(bo)).toMatchObject({ title: null, sealed: { number: 2, statement: null } });
    expect(await told(facilitator)).toMatchObject({ sealed: { number: 2, statement: "We use Rust, quietly" } });
    for (const format of ["madr", "nygard", "json"] as const) {
      const file = async ({ api }: typeof bo) => (await api.record.export({ ...at, format }))?.text ?? "";
      expect(await file(bo)).not.toMatch(/quietly/i);
      expect(await file(bo)).not.toBe("");
      if (format === "nygard") expect(await file(facilitator)).toContain("We use Rust, quietly");
    }
    await prisma.projectParticipant.create({ data: { teamId, projectId: id, memberId: bo.memberId } });
    expect(await told(bo)).toMatchObject({ title: "Quietly Rust" });
  });
});

describe("the library", () => {
  it("finds sealed records by their words, and says what it can be narrowed by", async () => {
    const { at, bo, mia, facilitator, observer, stranger } = world;
    await written(world, facilitator, bo, mia);
    await seal(world);
    const find = async (search: string, more: object = {}) =>
      (await observer.api.record.library({ team: at.team, search, ...more })).rows.map(({ number }) => number);
    for (const search of ["", "go", "runtime", "API run", "weighed", "node.js", "Hiring", "OPERAB", "' | go"])
      expect(await find(search), search).toEqual([1]);
    for (const search of ["rust", "++", "go & rust:*"]) expect(await find(search), search).toEqual([]);
    expect(await find("", { state: "due" })).toEqual([]);
    expect(await find("", { choice: "Go", year: new Date().getUTCFullYear() })).toEqual([1]);
    const facets = await observer.api.record.libraryFacets({ team: at.team });
    expect(facets).toEqual({ count: 1, isMore: false, years: [new Date().getUTCFullYear()], choices: ["Go"] });
    await expect(stranger.api.record.library({ team: at.team })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(observer.api.record.library({ team: at.team, cursor: "x" })).rejects.toMatchObject(
      no("input.invalid"),
    );
  });

  it("hides the records of projects that one doesn't take part in, but from admins", async () => {
    const { at, bo, li, mia, facilitator, projectId } = world;
    await written(world, facilitator, bo, mia);
    await seal(world);
    await connection().prisma.project.update({ where: { id: projectId }, data: { limited: true } });
    const rows = async ({ api }: typeof bo) => (await api.record.library({ team: at.team })).rows.length;
    expect([await rows(bo), await rows(li), await rows(facilitator)]).toEqual([0, 1, 1]);
    expect((await bo.api.record.libraryFacets({ team: at.team })).choices).toEqual([]);
  });
});
