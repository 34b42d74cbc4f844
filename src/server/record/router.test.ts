// Do the doors of the record keep their rules?
import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/server/db";
import { type DecidingWorld, decidingTeam, fullDraft, seal, sign, written } from "@/testing/deciding";
import { no } from "@/testing/weighing";

let world: DecidingWorld;
beforeEach(async () => {
  world = await decidingTeam();
});
const read = async () => (await world.facilitator.api.record.draft(world.at)) ?? expect.fail("no draft");
const events = async () => (await world.facilitator.api.trail.timeline(world.at)).entries.map(({ event }) => event);

describe("writing a decision", () => {
  it("begins empty, beside what the numbers say and what is missing", async () => {
    const { draft, matter, facts, missing } = await read();
    expect(draft).toMatchObject({ version: 0, candidateId: null, because: "" });
    expect(matter.ranking.map(({ candidateId }) => candidateId)[0]).toBe(world.go);
    expect(matter.ranking).toHaveLength(3);
    expect(facts.join(" ")).toContain("AWS Lambda is ruled out");
    expect(missing.map(({ code }) => code)).toContain("record.candidate-needed");
    expect(missing.at(-1)?.text).toBe("3 of 4 must approve; 0 do. Missing: Ana Kim, Bo Moss, Li Reyes and Mia Osei.");
  });

  it("saves under the next version, and refuses an older one without losing what stands", async () => {
    const { facilitator, at } = world;
    expect((await facilitator.api.record.save({ ...at, ...fullDraft(world) })).version).toBe(1);
    expect((await facilitator.api.record.save({ ...at, ...fullDraft(world) })).version).toBe(1);
    const stale = { ...at, ...fullDraft(world), because: "Other" };
    await expect(facilitator.api.record.save(stale)).rejects.toMatchObject(no("project.changed-meanwhile"));
    expect((await read()).draft.because).toBe("Operability weighed most.");
    expect((await events()).slice(0, 2)).toEqual(["record.drafted", "record.drafted"]);
  });

  it("refuses candidates that are out or foreign, and what can't be read", async () => {
    const { facilitator, at, lambda } = world;
    const save = (change: object) => facilitator.api.record.save({ ...at, ...fullDraft(world), ...change });
    await expect(save({ candidateId: lambda })).rejects.toMatchObject(no("record.candidate-out"));
    await expect(save({ candidateId: crypto.randomUUID() })).rejects.toMatchObject(no("record.candidate-out"));
    for (const bad of [
      { because: "x".repeat(20_001) },
      { reassessOn: "2027-02-30" },
      { statement: "a\u0000b" },
      { extra: 1 },
    ])
      await expect(save(bad)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("lets only the facilitator write, everyone who takes part read, and nobody else", async () => {
    const { at, bo, li, observer, visitor, stranger } = world;
    for (const seat of [bo, li, observer, visitor]) {
      expect((await seat.api.record.draft(at))?.matter.project.title).toBe("API runtime");
      await expect(seat.api.record.save({ ...at, ...fullDraft(world) })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(stranger.api.record.draft(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stranger.api.record.save({ ...at, ...fullDraft(world) })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("shows nothing while the scores are blind", async () => {
    const { facilitator, at } = world;
    await facilitator.api.scores.unlock(at);
    expect(await facilitator.api.record.draft(at)).toBeNull();
    await expect(facilitator.api.record.save({ ...at, ...fullDraft(world) })).rejects.toMatchObject(
      no("project.not-now"),
    );
  });
});

describe("dissent and signatures", () => {
  it("keeps everyone's own words, and lets them take those back", async () => {
    const { at, bo, mia, observer, visitor } = world;
    await bo.api.record.dissent({ ...at, body: "I would choose Node.js." });
    await mia.api.record.dissent({ ...at, body: "So would I." });
    await bo.api.record.dissent({ ...at, body: "" });
    expect((await read()).matter.dissents.map(({ name, body }) => [name, body])).toEqual([["Mia Osei", "So would I."]]);
    for (const seat of [observer, visitor])
      await expect(seat.api.record.dissent({ ...at, body: "No." })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("signs the version and the figures that were read; a change voids it in sight", async () => {
    const { at, bo, facilitator } = world;
    await expect(sign(world, bo)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await written(world, bo);
    const { version, signedHash, matter } = await read();
    expect(matter.signing.given.map(({ name }) => name)).toEqual(["Bo Moss"]);
    const wrong = { ...at, version, hash: "0".repeat(64), stance: "approve" as const, reason: "" };
    await expect(bo.api.record.sign(wrong)).rejects.toMatchObject(no("record.changed-since-preview"));
    const mute = { ...at, version, hash: signedHash, stance: "object" as const, reason: " " };
    await expect(bo.api.record.sign(mute)).rejects.toMatchObject(no("record.stance-reason-needed"));
    await facilitator.api.record.save({ ...at, ...fullDraft(world, 1), because: "Better." });
    const after = (await read()).matter.signing;
    expect(after.given).toEqual([]);
    expect(after.outdated).toMatchObject([{ name: "Bo Moss", version: 1 }]);
  });

  it("voids signatures when the figures behind them change", async () => {
    const { at, bo, facilitator, projectId } = world;
    await written(world, bo);
    await connection().prisma.score.updateMany({ where: { projectId }, data: { value: 4 } });
    expect((await read()).matter.signing).toMatchObject({ given: [], outdated: [{ name: "Bo Moss" }] });
    await facilitator.api.record.save({ ...at, ...fullDraft(world, 1) });
  });
  it("takes a signature back", async () => {
    const { at, bo } = world;
    await written(world, bo);
    await bo.api.record.takeBackSignOff(at);
    expect((await read()).matter.signing.given).toEqual([]);
    await expect(bo.api.record.takeBackSignOff(at)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("sealing", () => {
  it("seals what was previewed as canonical bytes under the team's next number", async () => {
    const { at, bo, mia, facilitator, projectId } = world;
    await written(world, facilitator, bo, mia);
    expect(await seal(world)).toBe(1);
    const row = await connection().prisma.decision.findFirstOrThrow({ where: { projectId } });
    expect(
      createHash("sha256")
        .update(row.sealed ?? "")
        .digest("hex"),
    ).toBe(row.sealHash);
    const leaf = await connection().prisma.trailLeaf.findFirstOrThrow({ where: { projectId, event: "record.sealed" } });
    expect(new TextDecoder().decode(leaf.body)).toContain(row.sealHash);
    const sealed = await bo.api.record.sealed(at);
    expect(sealed).toMatchObject({ sealHash: row.sealHash, reviewOn: "2099-06-01", looks: [], successor: null });
    expect(sealed?.record).toMatchObject({ number: 1, sealed: { name: "Ana Kim" }, signing: { quorum: 3, of: 4 } });
    expect(Number(sealed?.record.trail.size)).toBeGreaterThan(5);
    expect((await facilitator.api.project.shell(at)).phase).toBe("sealed");
    expect(await facilitator.api.record.draft(at)).toBeNull();
  });

  it("refuses without a quorum, with another text than previewed, or unconfirmed, and leaves everything open", async () => {
    const { at, bo, mia, facilitator } = world;
    await written(world, facilitator, bo);
    await expect(seal(world)).rejects.toMatchObject(no("record.quorum-missing"));
    await sign(world, mia);
    const { version, hash } = await read();
    await expect(facilitator.api.record.seal({ ...at, version, hash, confirm: "yes" })).rejects.toMatchObject(
      no("record.not-confirmed"),
    );
    await bo.api.record.dissent({ ...at, body: "Wait." });
    const late = facilitator.api.record.seal({ ...at, version, hash, confirm: "API runtime" });
    await expect(late).rejects.toMatchObject(no("record.changed-since-preview"));
    expect((await facilitator.api.project.shell(at)).phase).toBe("deciding");
    expect(await events()).not.toContain("record.sealed");
  });

  it("wants a reason where the choice isn't first", async () => {
    const { at, bo, mia, facilitator, node } = world;
    await facilitator.api.record.save({ ...at, ...fullDraft(world), candidateId: node });
    for (const seat of [facilitator, bo, mia]) await sign(world, seat);
    await expect(seal(world)).rejects.toMatchObject(no("record.reason-needed"));
  });

  it("makes one record of two seals at once", async () => {
    const { at, bo, mia, facilitator } = world;
    await written(world, facilitator, bo, mia);
    const { version, hash } = await read();
    const once = () => facilitator.api.record.seal({ ...at, version, hash, confirm: "API runtime" });
    const done = await Promise.allSettled([once(), once()]);
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await events()).filter((event) => event === "record.sealed")).toHaveLength(1);
  });

  it("is for the assigned facilitator alone", async () => {
    const { at, bo, li, mia, facilitator, stranger } = world;
    await written(world, facilitator, bo, mia);
    const { version, hash } = await read();
    for (const seat of [bo, li])
      await expect(seat.api.record.seal({ ...at, version, hash, confirm: "API runtime" })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    await expect(stranger.api.record.seal({ ...at, version, hash, confirm: "API runtime" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("stays as it is, in the API and in the database", async () => {
    const { at, bo, mia, facilitator, projectId } = world;
    await written(world, facilitator, bo, mia);
    await seal(world);
    await expect(facilitator.api.record.save({ ...at, ...fullDraft(world, 1) })).rejects.toMatchObject(
      no("project.not-now"),
    );
    await expect(bo.api.record.dissent({ ...at, body: "Late." })).rejects.toMatchObject(no("project.not-now"));
    const { prisma } = connection();
    const { id } = await prisma.decision.findFirstOrThrow({ where: { projectId }, select: { id: true } });
    for (const change of [
      `UPDATE decision SET because = 'x' WHERE id = '${id}'`,
      `UPDATE decision SET sealed = NULL, sealed_at = NULL WHERE id = '${id}'`,
      `DELETE FROM decision WHERE id = '${id}'`,
      `UPDATE sign_off SET stance = 'object' WHERE decision_id = '${id}'`,
      `DELETE FROM sign_off WHERE decision_id = '${id}'`,
    ])
      await expect(prisma.$executeRawUnsafe(change), change).rejects.toThrow(/a sealed decision is fixed/);
    await prisma.$executeRawUnsafe(`UPDATE decision SET review_on = '2030-01-01' WHERE id = '${id}'`);
  });
});
