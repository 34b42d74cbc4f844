// Does an exported file prove what it says, in every format, and does a changed one not?
import { beforeAll, describe, expect, it } from "vitest";
import { exportNote, exportProof, normalText, provedText } from "@/domain/record/export-text";
import { type FormatId, formatIds } from "@/domain/record/formats";
import { readSealedRecord } from "@/domain/record/veil-schema";
import { base64Of, hexOf, utf8 } from "@/domain/trail/bytes";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { originOf } from "@/domain/trail/checkpoint";
import { leafHash } from "@/domain/trail/log";
import { checkNote, parseNote, parseVerifierKey } from "@/domain/trail/note";
import { checkTlogProof, parseTlogProof } from "@/domain/trail/tlog-proof";
import { type DecidingWorld, decidingTeam, seal, sign, written } from "@/testing/deciding";
import { nodeCrypto } from "../node-crypto";
import { verificationKey } from "../signing";

let world: DecidingWorld;
beforeAll(async () => {
  world = await decidingTeam();
  await written(world, world.facilitator, world.bo, world.li);
  await sign(world, world.mia, "object", "Nobody -- but nobody --> has run it.");
  await seal(world);
});

const fileOf = async (format: FormatId) =>
  (await world.observer.api.record.export({ ...world.at, format }))?.text ?? expect.fail("no file");

function parts(file: string, format: FormatId) {
  if (format !== "json") return provedText(file) ?? expect.fail("no proof");
  const { proof, ...rest } = JSON.parse(file);
  return { text: canonicalJson(rest as Json), proof: exportProof(proof) ?? expect.fail("no proof"), tlog: proof.tlog };
}

/** Whether the signed note is the one that this file would have. */
function isSigned(file: string, format: FormatId): boolean {
  const { text, proof } = parts(file, format);
  const key = parseVerifierKey(nodeCrypto, proof.key);
  const note = parseNote(proof.export);
  const hash = (of: string) => nodeCrypto.sha256(utf8(of));
  const expected = exportNote({
    ...{ origin: originOf(key.name, proof.log), format: proof.format },
    ...{ sealHash: hexOf(hash(proof.record.sealed)), textHash: base64Of(hash(normalText(text))) },
  });
  return checkNote(nodeCrypto, note, key) === "signed" && note.text === expected;
}

describe.each(formatIds)("a file in %s", (format) => {
  it("is signed by the house, and its record is in the team's log", async () => {
    const file = await fileOf(format);
    const { proof, tlog } = parts(file, format);
    expect(isSigned(file, format)).toBe(true);
    expect(proof).toMatchObject({ format, log: world.teamId, key: verificationKey() });
    const { seq, at, body } = proof.leaf;
    const leaf = leafHash(nodeCrypto, { logId: proof.log, seq: BigInt(seq), at: BigInt(at), body: utf8(body) });
    const key = parseVerifierKey(nodeCrypto, proof.key);
    const claim = { leaf, origin: originOf(key.name, proof.log), key };
    expect(checkTlogProof(nodeCrypto, parseTlogProof(tlog), claim).size).toBeGreaterThan(Number(seq));
    expect(JSON.parse(body).d.hash).toBe(hexOf(nodeCrypto.sha256(utf8(proof.record.sealed))));
    const { open, sealed } = proof.record;
    const read = readSealedRecord(JSON.parse(sealed), (place) => open[place]?.value ?? null);
    expect(read).toEqual((await world.bo.api.record.sealed(world.at))?.record);
  });

  it("isn't any more, with one word of it changed", async () => {
    const file = await fileOf(format);
    expect(isSigned(file.replace("Operability weighed most", "Operability weighed least"), format)).toBe(false);
    expect(isSigned(file.replace("Go for the API", "Node.js for the API"), format)).toBe(false);
  });
});

it("survives what tools do to line ends, and says in a sentence how to check it", async () => {
  const file = await fileOf("madr");
  expect(isSigned(file.replaceAll("\n", "\r\n"), "madr")).toBe(true);
  expect(file).toContain("drop it on <http://localhost:3000/verify>, or run `npm run -s verify -- FILE`");
  const below = file.slice(file.indexOf("<!-- steelyard-proof/1 -->"));
  expect(below.split("-->")).toHaveLength(3);
});
