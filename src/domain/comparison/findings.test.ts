// Do the findings hold together, and do the sentences say what they found?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scale } from "@/domain/project/criterion";
import { plain } from "@/domain/wording/sentence";
import { anyComparison, comparisonOf } from "@/testing/comparisons";
import { assemble, ownValues, type Scoresheet } from "./assemble";
import { findings, type Lead } from "./findings";
import { matter } from "./matter";
import { matterSentences, shareOf } from "./matter-sentences";
import { factSentences, leadTitle, tippingSentences } from "./sentences";

const rated: Scale = { kind: "rated", anchors: [] };
const members = ["kim", "moss", "osei", "novak", "reyes", "lind"];
const names = {
  kim: "A. Kim",
  moss: "B. Moss",
  osei: "T. Osei",
  novak: "J. Novak",
  reyes: "L. Reyes",
  lind: "S. Lind",
};
const scores = (candidateId: string, criterionId: string, ...values: number[]) =>
  values.map((value, place) => ({
    memberId: members[place] ?? "",
    candidateId,
    criterionId,
    value,
    confidence: "medium" as const,
  }));

const sheet: Scoresheet = {
  criteria: [
    { id: "ops", name: "Operability", weight: 3000, scale: rated },
    { id: "time", name: "Real-time", weight: 2500, scale: { kind: "measured", unit: "ms", worst: 100, best: 0 } },
    { id: "speed", name: "Delivery speed", weight: 2500, scale: rated },
    { id: "team", name: "Team onboarding", weight: 2000, scale: rated },
    { id: "open", name: "Open", weight: 0, scale: { kind: "yesno" } },
  ],
  candidates: [
    { id: "go", name: "Go", ruledOut: null },
    { id: "node", name: "Node.js", ruledOut: null },
    { id: "django", name: "Django", ruledOut: null },
    { id: "lambda", name: "AWS Lambda", ruledOut: "“holds 5,000 open sockets” is not met" },
  ],
  scores: [
    ...scores("go", "ops", 5, 5, 4, 5, 5, 5),
    ...scores("go", "speed", 3, 3, 4, 3, 3, 3),
    ...scores("go", "team", 1, 2, 3, 3, 4, 5),
    ...scores("node", "ops", 2, 2, 2, 3, 2, 2),
    ...scores("node", "speed", 4, 4, 4, 4, 4, 4),
    ...scores("node", "team", 5, 5, 5, 5, 5, 5),
    ...scores("django", "ops", 2, 2, 2, 2, 2, 2),
    ...scores("django", "speed", 3, 3, 3, 3, 3, 3),
    ...scores("django", "team", 3, 3, 3, 3, 3, 3),
  ],
  measurements: [
    { candidateId: "go", criterionId: "time", figure: 20 },
    { candidateId: "node", criterionId: "time", figure: 25 },
    { candidateId: "django", criterionId: "time", figure: 60 },
  ],
};
const ballots = [30, 32, 40, 28, 15, 35].map((ops, place) => ({
  voterId: members[place] ?? "",
  weights: { ops: ops / 100, time: 0.2, speed: (50 - ops / 2) / 100, team: (30 - ops / 2) / 100 },
}));
const { comparison, cells } = assemble(sheet);
const voters = ballots.map(({ voterId, weights }) => ({ id: voterId, weights, values: null }));
const found = findings(comparison, voters, cells);
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("assemble", () => {
  it("leaves out must-haves, takes medians and measured values, and keeps missing missing", () => {
    expect(comparison.criteria.map(({ id }) => id)).toEqual(["ops", "time", "speed", "team"]);
    expect(comparison.values[0]).toEqual([1, 0.8, 0.5, 0.5]);
    expect(comparison.values[3]).toEqual([null, null, null, null]);
    expect(cells[0]?.[3]).toMatchObject({ rating: { lowest: 1, highest: 5, word: "apart" }, figure: null });
    expect(cells[0]?.[1]).toMatchObject({ rating: null, figure: 20 });
  });

  it("gives each member their own values, with what is measured for all", () => {
    const own = ownValues(sheet);
    expect(own.get("kim")?.[0]).toEqual([1, 0.8, 0.5, 0]);
    expect([...own.keys()]).toEqual(members);
  });
});

describe("findings in words", () => {
  it("say who leads, what would tip it, who alone would choose otherwise", () => {
    expect(leadTitle(comparison, found)).toMatchInlineSnapshot(`"Go leads, and Operability holds it there"`);
    expect(tippingSentences(comparison, found, names).map((each) => spaced(plain(each)))).toMatchInlineSnapshot(`
      [
        "Operability under 22 % puts Node.js first. It weighs 30 % now; one of six members gave it less than that.",
        "Team onboarding over 31 % would do the same.",
        "One cell: Go × Team onboarding. The six scores run from 1 to 5. At 1, Node.js is first.",
        "L. Reyes alone would choose Node.js; the other five choose Go.",
      ]
    `);
    expect(
      tippingSentences(comparison, found, null)
        .map((each) => spaced(plain(each)))
        .at(-1),
    ).toMatchInlineSnapshot(`"One of six would choose Node.js; the other five choose Go."`);
    expect(factSentences(comparison, found).map((each) => spaced(plain(each)))).toMatchInlineSnapshot(`
      [
        "Go has .725, .075 more than Node.js.",
        "Operability under 22 % puts Node.js first. It weighs 30 % now; one of six members gave it less than that.",
        "Team onboarding over 31 % would do the same.",
        "Delivery speed over 43 % would do the same.",
        "Node.js is better at Delivery speed and Team onboarding.",
        "AWS Lambda is ruled out: “holds 5,000 open sockets” is not met.",
      ]
    `);
  });

  it("say whether the ballots matter", () => {
    const matters = matter(comparison, ballots);
    expect(matterSentences(comparison, matters, names).map((each) => spaced(plain(each)))).toMatchInlineSnapshot(`
      [
        "Hardly. Go stays first in 98 % of mixes of these six ballots. Only L. Reyes’s ballot alone puts Node.js first.",
        "Operability alone would have to fall under 22 %. The lowest of the six ballots gives it 15 %.",
      ]
    `);
    expect([1, 0.998, 0.994, 0.9899, 0.9, 0.004, 0].map((share) => spaced(shareOf(share)))).toEqual([
      "all",
      "over 99 %",
      "over 99 %",
      "99 %",
      "90 %",
      "under 1 %",
      "none",
    ]);
  });

  const lead = (weights: number[], values: (number | null)[][]): [Lead, string] => {
    const made = comparisonOf(weights, values);
    const known = findings(made);
    return [known.lead, leadTitle(made, known)];
  };

  it("know when there is no clear lead", () => {
    expect(lead([1], [])).toEqual(["none", "There is nothing to compare yet"]);
    expect(lead([1], [[null], [null]])).toEqual(["unknown", "Nothing is scored yet"]);
    expect(lead([1], [[0.5]])).toEqual(["only", "C0 is the only one left"]);
    expect(
      lead(
        [1, 1],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    ).toEqual(["level", "C0 and C1 are level"]);
    expect(
      lead(
        [1, 1],
        [
          [1, null],
          [0.6, 0.6],
        ],
      ),
    ).toEqual(["open", "C0 leads so far, with one value missing"]);
    expect(
      lead(
        [1, 1],
        [
          [1, 0.5],
          [0, null],
        ],
      ),
    ).toEqual(["stable", "C0 leads, and K0 holds it there"]);
    expect(
      lead(
        [51, 49],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    ).toEqual(["fragile", "C0 leads, but only just"]);
    expect(
      lead(
        [1, 1],
        [
          [1, 1],
          [0, 1],
        ],
      ),
    ).toEqual(["stable", "C0 leads, whatever the weights"]);
  });

  it("never hold NaN, an infinity, or a sentence with undefined in it", () => {
    fc.assert(
      fc.property(
        anyComparison({ gaps: true }),
        fc.array(fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), { maxLength: 5 }),
        (made, raw) => {
          const given = raw.map((parts, place) => {
            const sum = parts.reduce((a, b) => a + b, 0) || 1;
            return {
              voterId: `v${place}`,
              weights: Object.fromEntries(made.criteria.map(({ id }, k) => [id, (parts[k] ?? 0) / sum])),
            };
          });
          const known = findings(
            made,
            given.map(({ voterId, weights }) => ({ id: voterId, weights, values: null })),
          );
          const matters = matter(made, given.slice(0, 2), 1);
          expect(JSON.parse(JSON.stringify(known))).toEqual(known);
          expect(JSON.parse(JSON.stringify(matters))).toEqual(matters);
          const said = [
            leadTitle(made, known),
            ...[
              ...tippingSentences(made, known, null, 9),
              ...factSentences(made, known),
              ...matterSentences(made, matters, { v0: "V. Null" }),
            ].map(plain),
          ];
          for (const text of said) expect(text).not.toMatch(/undefined|NaN|Infinity|null| {2}|^ |\s$/);
        },
      ),
      { numRuns: 40 },
    );
  });
});
