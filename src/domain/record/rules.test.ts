// Do the rules of writing, signing and sealing hold?
import { describe, expect, it } from "vitest";
import { sampleInputs, sampleRecord, sha256, sheet } from "@/testing/sample-record";
import { assemble } from "../comparison/assemble";
import { Refusal } from "../refusal";
import type { Json } from "../trail/canonical";
import { composeRecord } from "./compose";
import { differences } from "./differences";
import { emptyDraft, rewritten } from "./draft";
import { plainFigure } from "./figures";
import { fileName } from "./file-name";
import type { RecordInputs } from "./inputs";
import { isConfirmed, obstacles, reasonNeeded } from "./obstacles";
import { checkLook, daysUntil, isDue } from "./reassessment";
import { sealRecord } from "./sealing";
import { checkSignOff, quorumOf, tally } from "./sign-off";
import { voices } from "./voices";
import { yamlScalar } from "./yaml";

const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return null;
};
const compose = (change: Partial<RecordInputs> = {}) =>
  composeRecord({ ...sampleInputs(), ...change }, (part) => sha256(part as Json));
const draft = sampleInputs().draft;
const codes = (change: Partial<RecordInputs>) => obstacles(compose(change).matter).map(({ code }) => code);

describe("writing", () => {
  it("gives each change the next version, and a save sent twice the same one", () => {
    const first = rewritten(emptyDraft, { ...emptyDraft, because: "Why" }, []);
    expect(first.version).toBe(1);
    expect(rewritten(first, { ...first, version: 0 }, [])).toBe(first);
    expect(rewritten(first, { ...first, because: "Why not" }, []).version).toBe(2);
  });
  it("refuses a save from an older version, and a candidate that is out", () => {
    expect(codeOf(() => rewritten(draft, { ...draft, version: 6, because: "x" }, []))).toBe(
      "project.changed-meanwhile",
    );
    const out = [{ id: "o3", isOut: true }];
    expect(codeOf(() => rewritten(draft, { ...draft, candidateId: "o3" }, out))).toBe("record.candidate-out");
    expect(codeOf(() => rewritten(draft, { ...draft, candidateId: "foreign" }, out))).toBe("record.candidate-out");
  });
});

describe("signing", () => {
  const now = { version: 2, hash: "a" };
  it("wants the present version and a reason for a concern or an objection", () => {
    expect(codeOf(() => checkSignOff(now, { ...now, version: 1, stance: "approve", reason: "" }))).toBe(
      "record.changed-since-preview",
    );
    expect(codeOf(() => checkSignOff(now, { ...now, hash: "b", stance: "approve", reason: "" }))).toBe(
      "record.changed-since-preview",
    );
    expect(codeOf(() => checkSignOff(now, { ...now, stance: "object", reason: "" }))).toBe(
      "record.stance-reason-needed",
    );
    expect(codeOf(() => checkSignOff(now, { ...now, stance: "abstain", reason: "" }))).toBeNull();
  });
  it("needs more than half unless told otherwise, never more than there are", () => {
    expect([0, 1, 2, 5, 6].map((n) => quorumOf(null, n))).toEqual([1, 1, 2, 3, 4]);
    expect(quorumOf(9, 4)).toBe(4);
  });
  it("counts approvals and concerns, and no abstention", () => {
    const given = (["approve", "concern", "object", "abstain"] as const).map((stance) => ({ stance }));
    expect(tally(2, 6, given)).toMatchObject({
      approving: 2,
      concerns: 1,
      objections: 1,
      abstentions: 1,
      waiting: 2,
      isMet: true,
    });
  });
  it("voids sign-offs of an earlier version or of other figures, visibly", () => {
    const { matter, signedHash } = compose();
    expect(matter.signing.given).toEqual([]);
    expect(matter.signing.outdated.map(({ name, version }) => [name, version])[0]).toEqual(["A. Kim", 7]);
    const signOffs = sampleInputs().signOffs.map((each) => ({ ...each, hash: signedHash }));
    expect(compose({ signOffs }).matter.signing.given).toHaveLength(5);
    const other = assemble({ ...sheet, scores: sheet.scores.slice(4) });
    expect(compose({ signOffs, ...other }).matter.signing.given).toEqual([]);
    expect(compose({ signOffs, dissents: [], evidence: [] }).matter.signing.given).toHaveLength(5);
  });
});

describe("sealing", () => {
  it("says what is missing, in the order of the page", () => {
    const blank = { ...emptyDraft, version: 1 };
    expect(codes({ draft: blank })).toEqual([
      "record.candidate-needed",
      "record.statement-needed",
      "record.because-needed",
      "record.quorum-missing",
    ]);
    expect(codes({ draft: { ...draft, candidateId: "o3" } })).toContain("record.candidate-out");
    expect(codes({ draft: { ...draft, candidateId: "o1" } })).toContain("record.reason-needed");
    expect(codes({ draft: { ...draft, candidateId: "o1", overrideReason: "We know it." } })).not.toContain(
      "record.reason-needed",
    );
  });
  it("wants a reason where missing values could change who is first", () => {
    const scores = sheet.scores.filter(({ candidateId, criterionId }) => candidateId !== "o1" || criterionId !== "c0");
    expect(reasonNeeded(compose(assemble({ ...sheet, scores })).matter)).toBe("record.gap-reason-needed");
    expect(reasonNeeded(compose().matter)).toBeNull();
  });
  it("refuses what isn't what was looked at", () => {
    const { matter } = compose();
    const seal = {
      number: 1,
      sealed: { at: "2026-01-01T00:00:00Z", memberId: "m0", name: "A" },
      trail: { size: "0", root: "0".repeat(64) },
    };
    expect(codeOf(() => sealRecord(matter, seal, "x", "y"))).toBe("record.changed-since-preview");
    expect(codeOf(() => sealRecord(matter, seal, "x", "x"))).toBe("record.quorum-missing");
  });
  it("asks for the title, not for its capitals", () => {
    expect(isConfirmed("  api Runtime ", "API runtime")).toBe(true);
    expect(isConfirmed("API", "API runtime")).toBe(false);
  });
  it("names the parts that changed", () => {
    const before = compose().matter;
    expect(differences(before, compose({ draft: { ...draft, because: "x" }, dissents: [] }).matter)).toEqual([
      "the reasons",
      "dissent",
    ]);
    expect(differences(before, compose().matter)).toEqual([]);
  });
  it("is the same value for the same inputs, and hides who voted in an anonymous round", () => {
    expect(sampleRecord()).toEqual(sampleRecord());
    const record = sampleRecord((inputs) => ({
      ...inputs,
      voterNames: null,
      round: { ...inputs.round, voters: null },
    }));
    expect(record.weighing).toMatchObject({ named: false, voters: null, ballots: 6 });
    expect(record.findings.flips.join()).not.toContain("Reyes");
  });
  it("gives every dissenter one voice", () => {
    expect(voices(sampleRecord()).map(({ name, stance }) => [name, stance])).toEqual([
      ["L. Reyes", "object"],
      ["J. Novak", "concern"],
    ]);
  });
});

describe("looking again", () => {
  it("is due from its day on", () => {
    expect([isDue("2027-06-01", "2027-05-31"), isDue("2027-06-01", "2027-06-01"), isDue(null, "2027-06-01")]).toEqual([
      false,
      true,
      false,
    ]);
    expect(daysUntil("2027-03-01", "2027-02-20")).toBe(9);
    expect(codeOf(() => checkLook("2027-06-01", "2027-06-01"))).toBe("record.day-past");
  });
});

describe("writing figures and names down", () => {
  it("writes a figure without an exponent, and reads it back the same", () => {
    for (const x of [0, -0, 1, -2.5, 310, 1e12, 1e21, 1.5e-7, -1.25e-9, 0.1, 123456.789]) {
      expect(plainFigure(x)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(plainFigure(x))).toBe(x === 0 ? 0 : x);
    }
    expect(() => plainFigure(Number.NaN)).toThrow(RangeError);
  });
  it("names files as ADR tools do", () => {
    expect(fileName(7, "We use Go for the API runtime.", "md")).toBe("0007-we-use-go-for-the-api-runtime.md");
    expect(fileName(12, "../../etc/passwd\u0000", "md")).toBe("0012-etc-passwd.md");
    expect(fileName(1, "日本語", "md")).toBe("0001-record.md");
    expect(fileName(12345, `É ${"word ".repeat(30)}`, "md")).toMatch(/^12345-e-(word-){10}word\.md$/);
  });
  it("quotes in YAML only what needs it", () => {
    expect(["A. Kim, B. Moss", "Zoë O’Neill"].map(yamlScalar)).toEqual(["A. Kim, B. Moss", "Zoë O’Neill"]);
    expect(["no", "a: b", "x #y", "- z", "", "[a]", "2026"].every((text) => yamlScalar(text).startsWith('"'))).toBe(
      true,
    );
  });
});
