// Do the findings hold together for any comparison?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "@/domain/wording/sentence";
import { anyComparison, comparisonOf } from "@/testing/comparisons";
import { findings, type Lead } from "./findings";
import { matter } from "./matter";
import { matterSentences } from "./matter-sentences";
import { factSentences, leadTitle, tippingSentences } from "./sentences";

describe("findings", () => {
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
