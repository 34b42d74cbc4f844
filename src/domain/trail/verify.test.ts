// Does the verifier accept what is whole?
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { sampleTrail } from "@/testing/sample-trail";
import { type TestLog, testKey } from "@/testing/trail-file";
import { type Known, verifyLines } from "./verify";

const verify = (lines: readonly string[], known: Known = {}) => verifyLines(nodeCrypto, lines, known);

const whole = sampleTrail();

describe("a whole trail", () => {
  it("verifies, and its result is recomputed: identical", () => {
    const verdict = verify(whole.lines);
    expect(verdict).toMatchObject({ flaw: null, gaps: [], records: [{ number: 14, gaps: [] }], logs: 3, rounds: 1 });
    expect(verdict.entries).toBe(whole.logs.team.size + whole.logs.round.size + whole.logs.scores.size);
    expect(verdict.signed).toMatchObject({ size: whole.logs.team.size, root: whole.logs.team.root() });
  });

  it("verifies against the house's key, and not against another's", () => {
    expect(verify(whole.lines, { key: testKey })).toMatchObject({ flaw: null, key: { isKnown: true } });
    const other = testKey.replace("house.example", "other.example");
    expect(verify(whole.lines, { key: other }).flaw?.sentence).toMatch(/id/);
  });

  it("goes on from the head that was seen before, and notices another or a shorter one", () => {
    const { team } = whole.logs;
    const seen = { log: team.id, size: team.size, root: team.root() };
    expect(verify(whole.lines, { seen }).flaw).toBeNull();
    expect(verify(whole.lines, { seen: { ...seen, size: seen.size - 1 } }).flaw?.sentence).toMatch(
      /aren't those seen before/,
    );
    expect(verify(whole.lines, { seen: { ...seen, size: seen.size + 1 } }).flaw?.sentence).toMatch(/cut off/);
  });

  it.each(["ballot", "score", "draft", "scale"])(
    "does not fail where every %s was erased, and says what can't be recomputed",
    (label) => {
      const lines = whole.lines.map((text) => {
        const line = JSON.parse(text);
        if (line.body && line.open) delete line.open[label];
        return JSON.stringify(line);
      });
      const verdict = verify(lines);
      expect(verdict.flaw).toBeNull();
      expect(verdict.gaps.map(({ what }) => what).join()).toMatch(/can't be (read|recomputed)/);
    },
  );
});

it("finds an entry that was rewritten with all hashes, by the checkpoints that were signed before", () => {
  const rewritten = sampleTrail({
    step: (_, step) => (step.event === "criteria.locked" ? { ...step, subject: "m9" } : step),
  }).logs.team;
  const lines = [...whole.lines.filter((text) => text.includes('"format"')), ...teamLines(rewritten)];
  const { flaw } = verify(lines);
  expect(flaw).toMatchObject({
    place: { seq: "0" },
    sentence: expect.stringMatching(/One of the entries 0 to 16 isn't/),
  });
});

it("finds a score that was put in after the lock with all hashes: nobody signed it", () => {
  const { logs, lines } = sampleTrail();
  const signed = JSON.stringify({ checkpoint: logs.scores.notes.at(-1) });
  logs.scores.append({ event: "scores.given", object: "project/x", shown: { mark: "m" } });
  const [added, root] = [JSON.stringify(logs.scores.leaves.at(-1)?.line), logs.scores.root()];
  const grown = lines
    .flatMap((text) => (text === signed ? [added, text] : [text]))
    .map((text) => ({ text, line: JSON.parse(text) }))
    .map(({ text, line }) =>
      line.of === "scores" ? JSON.stringify({ ...line, size: String(logs.scores.size), root }) : text,
    );
  expect(verify(grown).flaw).toMatchObject({
    place: { log: logs.scores.id },
    sentence: expect.stringMatching(/no signed checkpoint/),
  });
});

it("says that it was another log that was seen before", () => {
  const seen = { log: whole.logs.round.id, size: 1, root: "0".repeat(64) };
  const { flaw, gaps } = verify(whole.lines, { seen });
  expect([flaw, gaps.map(({ what }) => what)]).toEqual([null, [expect.stringMatching(/another log/)]]);
});

/** The team's log with the whole one's checkpoints. */
function teamLines(log: TestLog): string[] {
  const head = { log: log.id, of: "team", round: null, project: null, size: String(log.size), root: log.root() };
  return [
    head,
    ...log.leaves.map((leaf) => leaf.line),
    ...whole.logs.team.notes.map((checkpoint) => ({ checkpoint })),
  ].map((each) => JSON.stringify(each));
}
