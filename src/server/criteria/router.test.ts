// Do the doors of the criteria keep their rules?
import { beforeEach, describe, expect, it } from "vitest";
import { type Crew, crew } from "@/testing/crew";
import { connection } from "../db";

const rated = (name: string, catalogueId?: string) => ({
  ...{ name, definition: "", direction: "more" as const, scale: { kind: "rated" as const, anchors: [] } },
  ...(catalogueId && { catalogueId }),
});

let c: Crew;
let at: { team: string; project: number };
beforeEach(async () => {
  c = await crew();
  const { number } = await c.facilitator.api.project.create({
    ...{ team: c.team, title: "API runtime", question: "Which?", context: "", templateId: null },
  });
  at = { team: c.team, project: number };
});

const propose = (name: string, state: "proposed" | "agreed" = "agreed", catalogueId?: string) =>
  c.member.api.criteria.propose({ ...at, ...rated(name, catalogueId), state });
const board = async () => (await c.member.api.criteria.board(at)).criteria;

describe("agreeing on criteria", () => {
  it("gives each a colour of its own and keeps it, and a name only once", async () => {
    for (let n = 1; n <= 9; n++) await propose(`Criterion ${n}`);
    expect((await board()).map((k) => k.color)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
    await expect(propose("criterion  4")).rejects.toThrow("criteria.name-taken");
    await expect(propose("")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(c.member.api.criteria.propose({ ...at, ...rated("x"), direction: "must" })).rejects.toThrow(
      "scale-invalid",
    );
  });

  it("takes thirty", async () => {
    for (let n = 1; n <= 30; n++) await propose(`Criterion ${n}`);
    await expect(propose("One more")).rejects.toThrow("criteria.too-many");
  });

  it("tells the later of two editors", async () => {
    const { id } = await propose("Latency");
    await c.member.api.criteria.edit({ ...at, ...rated("Real time"), id, version: 1 });
    await expect(c.facilitator.api.criteria.edit({ ...at, ...rated("Speed"), id, version: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await c.facilitator.api.criteria.edit({ ...at, ...rated("Speed"), id, version: 2 });
    expect((await board())[0]).toMatchObject({ name: "Speed", version: 3 });
    const both = [1, 2].map((n) => c.member.api.criteria.edit({ ...at, ...rated(`Speed ${n}`), id, version: 3 }));
    const settled = await Promise.allSettled(both);
    expect(settled.map((s) => s.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is moved, parked for a reason, put up and down", async () => {
    const [a, b] = [await propose("A"), await propose("B")];
    await expect(c.member.api.criteria.move({ ...at, id: a.id, state: "parked" })).rejects.toThrow("reason-needed");
    await c.member.api.criteria.move({ ...at, id: a.id, state: "parked", reason: "Later." });
    expect((await board()).map((k) => [k.name, k.state, k.parkedReason])).toEqual([
      ["B", "agreed", null],
      ["A", "parked", "Later."],
    ]);
    await c.member.api.criteria.move({ ...at, id: a.id, state: "agreed" });
    await c.member.api.criteria.shift({ ...at, id: a.id, way: "up" });
    expect((await board()).map((k) => k.name)).toEqual(["A", "B"]);
    await expect(c.member.api.criteria.shift({ ...at, id: a.id, way: "up" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(c.member.api.criteria.shift({ ...at, id: crypto.randomUUID(), way: "up" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(b.id).toBeTruthy();
  });

  it("is supported once a person, and taken back", async () => {
    const { id } = await propose("A");
    for (let n = 0; n < 2; n++) await c.member.api.criteria.support({ ...at, id, supported: true });
    await c.owner.api.criteria.support({ ...at, id, supported: true });
    expect((await board())[0]).toMatchObject({ support: 2, isSupported: true });
    await c.member.api.criteria.support({ ...at, id, supported: false });
    expect(await c.member.api.criteria.board(at)).toMatchObject({
      criteria: [{ support: 1, isSupported: false }],
      people: 4,
    });
  });

  it("is merged with its support and notes, and can be brought back", async () => {
    const [a, b] = [await propose("Latency"), await propose("Delay")];
    await c.owner.api.criteria.support({ ...at, id: b.id, supported: true });
    await c.member.api.discussion.write({ ...at, subject: { kind: "criterion", id: b.id }, body: "Same thing." });
    await c.member.api.criteria.merge({ ...at, id: b.id, intoId: a.id });
    expect(await board()).toMatchObject([{ name: "Latency", support: 1, notes: 1, merged: ["Delay"] }]);
    const notes = await c.member.api.discussion.notes({ ...at, subject: { kind: "criterion", id: a.id } });
    expect(notes.map((note) => note.body)).toEqual(["Same thing."]);
    for (const [id, intoId] of [
      [a.id, a.id],
      [a.id, b.id],
      [b.id, a.id],
    ] as const)
      await expect(c.member.api.criteria.merge({ ...at, id, intoId })).rejects.toThrow("merge-into-itself");
    await c.member.api.criteria.move({ ...at, id: b.id, state: "proposed" });
    expect((await board()).map((k) => k.name)).toEqual(["Latency", "Delay"]);
  });

  it("points out overlaps until the team keeps both", async () => {
    const [a, b] = [
      await propose("p99 latency", "agreed", "latency-p99"),
      await propose("Throughput", "proposed", "rps"),
    ];
    const hints = async () => (await c.member.api.criteria.board(at)).hints;
    expect(await hints()).toMatchObject([{ id: b.id, withId: a.id }]);
    await c.member.api.criteria.keepApart({ ...at, id: b.id, otherId: a.id });
    await c.member.api.criteria.keepApart({ ...at, id: a.id, otherId: b.id });
    expect(await hints()).toEqual([]);
  });
});

describe("locking the criteria", () => {
  it("takes two to weigh, parks what isn't settled, and is the facilitator's", async () => {
    await propose("A");
    await expect(c.facilitator.api.criteria.lock(at)).rejects.toThrow("nothing-to-lock");
    await propose("B");
    await propose("C", "proposed");
    for (const who of [c.member, c.owner, c.observer])
      await expect(who.api.criteria.lock(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const both = await Promise.allSettled([c.facilitator.api.criteria.lock(at), c.facilitator.api.criteria.lock(at)]);
    expect(both.map((s) => s.status).sort()).toEqual(["fulfilled", "rejected"]);
    const { criteria, lockedBy } = await c.member.api.criteria.board(at);
    expect(criteria.map((k) => k.state)).toEqual(["agreed", "agreed", "parked"]);
    expect(lockedBy).toBe("Lia Reyes");
    expect(await c.member.api.project.shell(at)).toMatchObject({ phase: "weighing" });
    await expect(propose("D")).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is taken back with a reason, and voids the pending round", async () => {
    await propose("A");
    await propose("B");
    await c.facilitator.api.criteria.lock(at);
    expect((await c.observer.api.project.shell(at)).lockedBy).toEqual({ criteria: "Lia Reyes", scores: null });
    const { id: projectId } = await c.member.api.project.shell(at);
    const { prisma } = connection();
    await c.facilitator.api.weighting.openRound({ ...at, method: "points", secrecy: "named", deadline: null });
    await expect(c.facilitator.api.criteria.unlock({ ...at, reason: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await c.facilitator.api.criteria.unlock({ ...at, reason: "B has no scale." });
    expect((await c.observer.api.project.shell(at)).lockedBy).toEqual({ criteria: null, scores: null });
    expect(await prisma.round.findFirst({ where: { projectId } })).toMatchObject({
      state: "voided",
      voidReason: "B has no scale.",
    });
    expect(await c.member.api.project.shell(at)).toMatchObject({ phase: "framing", criteriaLockedAt: null });
    await expect(c.facilitator.api.criteria.unlock({ ...at, reason: "Again." })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("who may", () => {
  it("write criteria: members who take part; read them: all who take part", async () => {
    for (const who of [c.visitor, c.observer]) {
      await expect(who.api.criteria.propose({ ...at, ...rated("X") })).rejects.toMatchObject({ code: "FORBIDDEN" });
      expect((await who.api.criteria.board(at)).criteria).toEqual([]);
    }
    await expect(c.stranger.api.criteria.board(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await c.facilitator.api.project.choose({ ...at, participants: [] });
    await expect(c.member.api.criteria.propose({ ...at, ...rated("X") })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("touch only criteria of the project", async () => {
    const { id } = await propose("A");
    const { number } = await c.facilitator.api.project.create({
      ...{ team: c.team, title: "Other", question: "Which?", context: "", templateId: null },
    });
    const other = { team: c.team, project: number };
    await expect(c.member.api.criteria.support({ ...other, id, supported: true })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(c.member.api.criteria.edit({ ...other, ...rated("X"), id, version: 1 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const subject = { kind: "criterion" as const, id };
    await expect(c.member.api.discussion.write({ ...other, subject, body: "Hello" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
