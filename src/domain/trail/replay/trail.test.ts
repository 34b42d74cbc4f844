// Does the verifier notice a house that lied while every hash and every signature is right?
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { ballot } from "@/testing/sample-steps";
import { type Lies, sampleTrail } from "@/testing/sample-trail";
import type { Step } from "@/testing/trail-file";
import { verifyLines } from "../verify";

const verify = (lines: readonly string[]) => verifyLines(nodeCrypto, lines);

/** What the log would hold if the server itself had lied: every hash and signature is right. */
const lied = (lies: Lies) => verify(sampleTrail(lies).lines).flaw?.sentence;
const change = (event: string, alter: (step: Step, n: number) => Step | null): Lies => {
  let n = 0;
  return { step: (_, step) => (step.event === event ? alter(step, n++) : step) };
};
const shown = (event: string, more: Step["shown"]) =>
  change(event, (step) => ({ ...step, shown: { ...step.shown, ...more } }));
const changedText = (step: Step, label: string, from: string | RegExp, to: string): Step => ({
  ...step,
  hidden: { ...step.hidden, [label]: String(step.hidden?.[label]).replace(from, to) },
});

describe("a trail whose meaning doesn't fit", () => {
  const cases: [string, Lies, RegExp][] = [
    [
      "a ballot after the close",
      { late: ballot(0, [0, 0, 0, 100], "b-late") },
      /cast after round 1 was closed with 6 entries/,
    ],
    [
      "a log of ballots other than the one closed",
      shown("weighting.round-closed", { root: "0".repeat(64) }),
      /closed with another log/,
    ],
    [
      "a ballot too few at the close",
      shown("weighting.round-closed", { size: "7" }),
      /closed with 7 entries; its log has 6/,
    ],
    [
      "weights that the ballots don't give",
      shown("weighting.weights-accepted", { weightsBp: { c0: 2500, c1: 2500, c2: 2500, c3: 2500 } }),
      /give criterion c0 33.33 %; recorded is 25.00 %/,
    ],
    ["weights by another statistic", shown("weighting.weights-accepted", { statistic: "mean" }), /give criterion/],
    [
      "a statistic that the round doesn't offer",
      shown("weighting.weights-accepted", { statistic: "judgements" }),
      /can't be summed up by the statistic “judgements”/,
    ],
    [
      "a voter who counted more than was said",
      shown("weighting.round-opened", { shares: { m3: 9 } }),
      /give criterion c0 .* %; recorded is/,
    ],
    [
      "a voter who counts more in the record only",
      { sealed: (record) => retouched(record, /"named":true/, '"named":true,"shares":[1,2,1,1,1,1]') },
      /Seat m1 counts once in round 1; the record says otherwise/,
    ],
    [
      "shares in a round without names",
      shown("weighting.round-opened", { shares: { m3: 2 }, secrecy: "confidential" }),
      /has no names, but some of its ballots count more/,
    ],
    ["a revote on nothing", shown("weighting.round-opened", { aboutId: "c9" }), /criterion that it doesn't weigh/],
    ["a share of nobody", shown("weighting.round-opened", { shares: { m9: 2 } }), /whose ballot doesn't count/],
    ["half a share", shown("weighting.round-opened", { shares: { m3: 0.5 } }), /no whole number from 1 to 9/],
    [
      "an abstention that nobody made",
      {
        sealed: (record) =>
          retouched(
            record,
            /"named":true/,
            '"named":true,"turnout":{"of":6,"abstained":1,"withoutInformation":0,"missing":0}',
          ),
      },
      /no vote, or for other reasons/,
    ],
    [
      "a voter from outside",
      change("weighting.ballot-cast", (step, n) => (n === 2 ? changedText(step, "ballot", '"m2"', '"m9"') : step)),
      /isn't in the electorate/,
    ],
    [
      "one voter with two ballots",
      change("weighting.ballot-cast", (step, n) => (n === 2 ? changedText(step, "ballot", '"m2"', '"m1"') : step)),
      /one person has two/,
    ],
    [
      "a ballot of 101 points",
      change("weighting.ballot-cast", (step, n) => (n === 0 ? changedText(step, "ballot", "40", "41") : step)),
      /no valid ballot/,
    ],
    [
      "a ballot that counts though its voter's doesn't",
      shown("weighting.round-opened", { uncounted: ["m3"] }),
      /counts, but its voter's ballot doesn't/,
    ],
    ["an anonymous ballot that was changed", { step: (log, step) => anonymous(log, step) }, /cast, and then again/],
    ["a reveal before the close", change("weighting.round-closed", () => null), /revealed, but wasn't closed/],
    [
      "a reveal of other turnout",
      shown("weighting.round-revealed", { voted: 5 }),
      /revealed with 5 ballots that count; its log has 6/,
    ],
    [
      "weights accepted before the reveal",
      change("weighting.round-revealed", () => null),
      /accepted, but it wasn't revealed/,
    ],
    [
      "criteria changed while locked",
      change("weighting.round-opened", (step) => ({
        ...step,
        event: "criteria.moved",
        object: "project/00000000-0000-4000-8000-000000000002",
        shown: { criterionId: "c0", state: "parked" },
      })),
      /changed while they were locked/,
    ],
    ["scores changed after the lock", shown("scores.locked", { root: "0".repeat(64) }), /locked with another log/],
    [
      "a score that wasn't counted",
      change("scores.given", (step, n) => (n < 3 ? { ...step, shown: { ...step.shown, counted: false } } : step)),
      /Go on Operability comes to/,
    ],
    [
      "another draft than the one sealed",
      change("record.drafted", (step) => changedText(step, "draft", "We use Go", "We use Rust")),
      /isn't the last draft/,
    ],
    ["a seal without its approvals", change("record.signed", () => null), /didn't sign that/],
    ["a sign-off of another text", shown("record.signed", { hash: "0".repeat(64) }), /didn't sign that/],
    [
      "an objection left out of the record",
      { sealed: (record) => withoutObjection(record) },
      /sign-off is not in the record/,
    ],
    [
      "a total that the figures don't give",
      { sealed: (record) => retouched(record, /"total":"0\.\d/, '"total":"0.9') },
      /didn't sign|comes to rank/,
    ],
    [
      "a weight in the record that wasn't accepted",
      { sealed: (record) => retouched(record, /"weightBp":\d+/, '"weightBp":1') },
      /accepted with a weight of/,
    ],
    [
      "another method of weighing",
      { sealed: (record) => retouched(record, /"method":"100 points"/, '"method":"Ranking"') },
      /weighed by 100 points, named/,
    ],
    [
      "names that were promised away",
      { sealed: (record) => retouched(record, /"named":true/, '"named":false') },
      /weighed by 100 points, named/,
    ],
    [
      "a head of the trail that it never had",
      { sealed: (record) => ({ ...record, trail: { size: "3", root: "0".repeat(64) } }) },
      /it was another/,
    ],
    [
      "a candidate ruled out that fails nothing",
      change("candidates.judged", () => null),
      /“AWS Lambda” is standing; sealed is ruled-out/,
    ],
    [
      "a quorum that was lowered",
      change("project.settings-changed", (step) => ({ ...step, hidden: { ...step.hidden, quorum: 5 } })),
      /5 approvals were needed/,
    ],
  ];
  it.each(cases)("%s: is named", (_, lies, sentence) => expect(lied(lies)).toMatch(sentence));

  it("holds without a lie", () => expect(lied({})).toBeUndefined());
});

function anonymous(log: string, step: Step): Step {
  if (step.event === "weighting.round-opened") return { ...step, shown: { ...step.shown, secrecy: "anonymous" } };
  if (log !== "round") return step;
  const nameless = changedText(step, "ballot", /,"voter":"m\d"/, "");
  return { ...nameless, shown: { ...nameless.shown, mark: String(nameless.shown.mark).replace(/[01]$/, "0") } };
}

function retouched(record: object, from: RegExp, to: string) {
  return JSON.parse(JSON.stringify(record).replace(from, to));
}

function withoutObjection(record: Record<string, unknown>) {
  const copy = JSON.parse(JSON.stringify(record));
  copy.signing.given = copy.signing.given.filter(({ stance }: { stance: string }) => stance !== "object");
  return copy;
}
