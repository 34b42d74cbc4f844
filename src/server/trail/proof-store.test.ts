// Does every member get what they need to hold the house to its word, and does it hold?
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { base64Of, bytesOfBase64, utf8 } from "@/domain/trail/bytes";
import { originOf } from "@/domain/trail/checkpoint";
import { checkConsistency, leafHash } from "@/domain/trail/log";
import { checkNote, parseNote, parseVerifierKey } from "@/domain/trail/note";
import { checkTlogProof, parseTlogProof } from "@/domain/trail/tlog-proof";
import { type DecidingWorld, decidingTeam, seal, written } from "@/testing/deciding";
import { newestSigned, signAt, signedHeads } from "../checkpoints";
import { connection } from "../db";
import { nodeCrypto } from "../node-crypto";
import { verifier } from "../signing";
import { projectStores, teamStores } from "../store";
import { openLog } from "../trail";

const db = () => connection().prisma;
let world: DecidingWorld;
beforeAll(async () => {
  world = await decidingTeam();
});

const heads = () => db().trailCheckpoint.findMany({ where: { logId: world.teamId }, orderBy: { size: "asc" } });
const logHead = () => db().trailLog.findUniqueOrThrow({ where: { id: world.teamId } });
const stores = () =>
  projectStores(db(), { teamId: world.teamId, projectId: world.projectId, memberId: world.bo.memberId });

describe("a head is signed", () => {
  it("in the transaction of a reveal, over that very entry", async () => {
    const leaf = await db().trailLeaf.findFirstOrThrow({
      where: { logId: world.teamId, event: "weighting.round-revealed" },
    });
    const [first, ...others] = await heads();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ size: leaf.seq + 1n });
    expect(checkNote(nodeCrypto, parseNote(first?.note ?? ""), verifier())).toBe("signed");
  });

  it("and in that of a seal, as the log stands then", async () => {
    const { facilitator, bo, mia } = world;
    await written(world, facilitator, bo, mia);
    expect(await heads()).toHaveLength(1);
    await seal(world);
    const { size, root } = await logHead();
    expect((await heads()).at(-1)).toMatchObject({ size, root });
  });

  it("never with another root than before", async () => {
    const { size } = await logHead();
    await expect(signAt(db(), world.teamId, { size: Number(size), root: new Uint8Array(32) })).rejects.toThrow(
      "had another root",
    );
  });

  it("once: by the same key again it is the same note", async () => {
    const before = await newestSigned(db(), world.teamId);
    const { size, root } = await logHead();
    expect((await signAt(db(), world.teamId, { size: Number(size), root })).note).toBe(before?.note);
  });
});

describe("a note by a key that the house no longer has", () => {
  it("is not shown for its own: the head is signed anew", async () => {
    const { size, root } = await logHead();
    const foreign = (await newestSigned(db(), world.teamId))?.note.replace(/— \S+ /, "— old.example ") ?? "";
    const logId = randomUUID();
    await openLog(db(), { id: logId, teamId: logId });
    await db().trailCheckpoint.create({ data: { logId, size, root, note: foreign } });
    expect(await newestSigned(db(), logId)).toBeNull();
    expect(await signedHeads(db(), logId, Number(size))).toEqual([]);
    const { note } = await signAt(db(), logId, { size: Number(size), root });
    expect(checkNote(nodeCrypto, parseNote(note), verifier())).toBe("signed");
    expect(await db().trailCheckpoint.count({ where: { logId } })).toBe(1);
  });
});

describe("everyone in the team", () => {
  it("gets the newest signed head with its key, strangers nothing", async () => {
    const { at, observer, visitor, stranger } = world;
    const head = await observer.api.trail.checkpoint({ team: at.team });
    expect(await visitor.api.trail.checkpoint({ team: at.team })).toEqual(head);
    const { size, root } = await logHead();
    expect(head).toMatchObject({
      size: String(size),
      root: base64Of(root),
      origin: originOf(verifier().name, world.teamId),
    });
    expect(checkNote(nodeCrypto, parseNote(head.note), parseVerifierKey(nodeCrypto, head.key))).toBe("signed");
    await expect(stranger.api.trail.checkpoint({ team: at.team })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stranger.api.trail.consistency({ team: at.team, from: 1 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("gets the proof that the log only grew since an older head", async () => {
    const { at, observer, bo } = world;
    const [older] = await heads();
    await bo.api.record.reassess({ ...at, outcome: "still-right", learned: "Nothing.", nextOn: null });
    const { size } = await logHead();
    const grown = await observer.api.trail.consistency({ team: at.team, from: Number(older?.size) });
    const ends = await observer.api.trail.consistency({ team: at.team, from: Number(size) });
    expect(ends?.proof).toEqual([]);
    const head = { size: Number(grown?.head.size), root: bytesOfBase64(grown?.head.root ?? "") };
    const proof = (grown?.proof ?? []).map(bytesOfBase64);
    const from = { size: Number(older?.size), root: older?.root ?? new Uint8Array() };
    expect(checkConsistency(nodeCrypto, from, head, proof)).toBe(true);
    expect(checkConsistency(nodeCrypto, { ...from, root: head.root }, head, proof)).toBe(false);
    expect(await observer.api.trail.consistency({ team: at.team, from: Number(size) + 1 })).toBeNull();
  });
});

describe("an entry", () => {
  it("has a proof that stands by itself and stays the same while the log grows", async () => {
    const proved = await stores().trail.proofOf("record.sealed");
    expect(proved?.log).toBe(world.teamId);
    expect(proved?.leaf.body).toContain('"a":"record.sealed"');
    const { seq, at, body } = proved?.leaf ?? { seq: "0", at: "0", body: "" };
    const leaf = leafHash(nodeCrypto, { logId: world.teamId, seq: BigInt(seq), at: BigInt(at), body: utf8(body) });
    const claim = { leaf, origin: originOf(verifier().name, world.teamId), key: verifier() };
    expect(checkTlogProof(nodeCrypto, parseTlogProof(proved?.proof ?? ""), claim).size).toBeGreaterThan(Number(seq));
    await world.bo.api.record.reassess({ ...world.at, outcome: "still-right", learned: "More.", nextOn: null });
    expect(await stores().trail.proofOf("record.sealed")).toEqual(proved);
    expect(await stores().trail.proof(Number(seq))).toEqual(proved);
  });

  it("after the last signed head gets a head of its own", async () => {
    const { size } = await logHead();
    const store = teamStores(db(), { teamId: world.teamId, memberId: world.bo.memberId });
    const proved = await store.teamTrail.proof(Number(size) - 1);
    expect(proved?.proof).toContain(`\n${size}\n`);
    expect(await store.teamTrail.proof(Number(size))).toBeNull();
    expect(await stores().trail.proofOf("project.archived")).toBeNull();
  });
});
