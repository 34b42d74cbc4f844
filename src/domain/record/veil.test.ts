// Does a veiled record hold no name and no word of one person, and read as it was once it is opened?
import { expect, test } from "vitest";
import { sampleSealing, sha256 } from "@/testing/sample-record";
import { canonicalJson, type Json } from "../trail/canonical";
import type { RecordInputs } from "./inputs";
import { type Commit, commitmentsIn, ERASED_WORDS, unveil, veil } from "./veil";
import { readSealedRecord, veiledRecordSchema } from "./veil-schema";

const commit: Commit = (label, value) => {
  const salt = `salt of ${label}`;
  return { salt, commitment: Buffer.from(sha256(`${label} ${salt} ${value}`), "hex").toString("base64") };
};

/** The sample with one voter who would choose otherwise, L. Reyes: the sentence on that names them. */
function alone(inputs: RecordInputs): RecordInputs {
  const other = { c0: 0.05, c1: 0.85, c2: 0.05, c3: 0.05 };
  return {
    ...inputs,
    voters: inputs.voters.map((each) => (each.id === "m3" ? { ...each, weights: other, values: null } : each)),
  };
}

/** That sample, veiled. */
function veiledSample(change: (inputs: RecordInputs) => RecordInputs = (inputs) => inputs) {
  const { record, seated } = sampleSealing((inputs) => change(alone(inputs)));
  const { veiled, openings } = veil(record, seated, commit);
  return { record, veiled, openings, open: new Map(openings.map(({ place, value }) => [place, value])) };
}

test("no name and no dissent stand in the sealed bytes", () => {
  const { record, veiled } = veiledSample();
  const bytes = canonicalJson(veiled as Json);
  for (const { name } of record.participants) expect(bytes).not.toContain(name);
  expect(bytes).not.toContain("I would choose Node.js");
  expect(bytes).not.toContain("Error handling");
  expect(record.findings.flips.join()).toContain("L. Reyes");
  expect(veiledRecordSchema.parse(JSON.parse(bytes))).toEqual(veiled);
});

test("opened, it reads as it was", () => {
  const { record, veiled, open } = veiledSample();
  expect(unveil(veiled, (place) => open.get(place) ?? null)).toEqual(record);
  expect(readSealedRecord(JSON.parse(JSON.stringify(veiled)), (place) => open.get(place) ?? null)).toEqual(record);
});

test("a name with a sign of ours in it comes back unharmed", () => {
  const odd = "⟦m0⟧ $& de Vries";
  const { record, veiled, open } = veiledSample((inputs) =>
    JSON.parse(JSON.stringify(inputs).replaceAll("L. Reyes", odd)),
  );
  const read = unveil(veiled, (place) => open.get(place) ?? null);
  expect(read.participants).toEqual(record.participants);
  expect(read.findings.flips).toEqual(record.findings.flips);
});

test("without the openings of one person, that person is gone and nothing else is", () => {
  const { record, veiled, openings } = veiledSample();
  const kept = new Map(openings.filter(({ memberId }) => memberId !== "m3").map(({ place, value }) => [place, value]));
  const read = unveil(veiled, (place) => kept.get(place) ?? null);
  expect(JSON.stringify(read)).not.toContain("Reyes");
  expect(read.dissents).toEqual([{ memberId: "m3", name: "Former member", body: ERASED_WORDS }]);
  expect(read.findings.flips.join(" ")).toContain("Former member alone would choose Node.js");
  expect(read.participants.filter(({ memberId }) => memberId !== "m3")).toEqual(
    record.participants.filter(({ memberId }) => memberId !== "m3"),
  );
  expect(read.ranking).toEqual(record.ranking);
});

test("every opening opens the commitment at its place, and every commitment has one", () => {
  const { veiled, openings } = veiledSample();
  const commitments = commitmentsIn(veiled);
  expect(openings.map(({ place }) => place).sort()).toEqual([...commitments.keys()].sort());
  for (const { place, value } of openings) expect(commit(place, value).commitment).toBe(commitments.get(place));
});

test("an anonymous round leaves no seat beside the weights", () => {
  const { veiled, record, open } = veiledSample((inputs) => ({
    ...inputs,
    voterNames: null,
    round: { ...inputs.round, voters: null },
  }));
  expect(veiled.weighing.voters).toBeNull();
  expect(unveil(veiled, (place) => open.get(place) ?? null)).toEqual(record);
});

test("a record of the first format holds its names itself", () => {
  const { record } = sampleSealing();
  const old = { ...record, format: "steelyard-record/1" };
  expect(readSealedRecord(old, () => null)).toEqual(old);
});
