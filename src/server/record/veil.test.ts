// Does what is sealed hold no name, and can a person's part be erased without breaking the seal?
import { createHash } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { commitmentsIn, ERASED_WORDS } from "@/domain/record/veil";
import { veiledRecordSchema } from "@/domain/record/veil-schema";
import { connection } from "@/server/db";
import { commitment } from "@/server/trail";
import { type DecidingWorld, decidingTeam, seal, sign, written } from "@/testing/deciding";

let world: DecidingWorld;
beforeEach(async () => {
  world = await decidingTeam();
  const { at, bo, mia, li, facilitator } = world;
  await written(world, facilitator, bo, li);
  await sign(world, mia, "object", "Nobody here has run it.");
  await mia.api.record.dissent({ ...at, body: "I would choose Node.js." });
  await seal(world);
});

const decision = () =>
  connection().prisma.decision.findFirstOrThrow({ where: { projectId: world.projectId }, include: { openings: true } });

it("seals seats and commitments; every one of them has its opening", async () => {
  const { sealed, sealHash, openings } = await decision();
  const text = new TextDecoder().decode(sealed ?? new Uint8Array());
  for (const word of ["Ana Kim", "Bo Moss", "Mia Osei", "Li Reyes", "Jo Novak", "Nobody here", "I would choose"])
    expect(text, word).not.toContain(word);
  expect(createHash("sha256").update(text).digest("hex")).toBe(sealHash);
  const commitments = commitmentsIn(veiledRecordSchema.parse(JSON.parse(text)));
  expect(openings.map(({ place }) => place).sort()).toEqual([...commitments.keys()].sort());
  for (const { place, salt, value } of openings) expect(commitment(place, salt, value)).toBe(commitments.get(place));
});

it("reads with names and words, and without those of one whose openings are gone", async () => {
  const { at, bo, mia } = world;
  const before = await bo.api.record.sealed(at);
  expect(before?.record.dissents).toMatchObject([{ name: "Mia Osei", body: "I would choose Node.js." }]);
  expect(before?.record.signing.given.map(({ name, reason }) => [name, reason])).toContainEqual([
    ...["Mia Osei", "Nobody here has run it."],
  ]);
  await connection().prisma.recordOpening.deleteMany({ where: { memberId: mia.memberId } });
  const after = await bo.api.record.sealed(at);
  expect(JSON.stringify(after)).not.toMatch(/Mia Osei|Nobody here|I would choose/);
  expect(after?.record.dissents).toMatchObject([{ name: "Former member", body: ERASED_WORDS }]);
  expect(after?.record.participants.map(({ name }) => name)).toContain("Bo Moss");
  expect(after?.sealHash).toBe(before?.sealHash);
});

it("lets openings and words be erased, not changed, and none be added", async () => {
  const { prisma } = connection();
  const { id } = await decision();
  for (const change of [
    `UPDATE record_opening SET value = '"x"' WHERE decision_id = '${id}'`,
    `INSERT INTO record_opening SELECT team_id, decision_id, 'people/x', member_id, salt, value FROM record_opening WHERE decision_id = '${id}' LIMIT 1`,
    `TRUNCATE record_opening`,
    `UPDATE dissent SET body = 'I agree.' WHERE decision_id = '${id}'`,
    `UPDATE sign_off SET reason = '', stance = 'approve' WHERE decision_id = '${id}'`,
    `DELETE FROM dissent WHERE decision_id = '${id}'`,
  ])
    await expect(prisma.$executeRawUnsafe(change), change).rejects.toThrow(/a sealed decision is fixed/);
  await prisma.$executeRawUnsafe(`UPDATE dissent SET body = '' WHERE decision_id = '${id}'`);
  await prisma.$executeRawUnsafe(`UPDATE sign_off SET reason = '' WHERE decision_id = '${id}'`);
});
