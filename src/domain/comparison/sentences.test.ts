// Do the sentences say what was found?
import { describe, expect, it } from "vitest";
import { plain } from "@/domain/wording/sentence";
import { ballots, cells, comparison, names } from "@/testing/api-runtime";
import { findings } from "./findings";
import { matter } from "./matter";
import { firstIn, matterSentences, shareOf } from "./matter-sentences";
import { factSentences, leadTitle, tippingSentences } from "./sentences";

const voters = ballots.map(({ voterId, weights }) => ({ id: voterId, weights, values: null }));
const found = findings(comparison, voters, cells);
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

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

  it("say how often a candidate is first", () => {
    expect([0, 0.81, 0.999, 1].map((share) => spaced(firstIn(share)))).toEqual([
      "never first",
      "first in 81 % of mixes",
      "first in over 99 % of mixes",
      "first in all mixes",
    ]);
  });
});
