// Does the verifier say it in a sentence where what was committed to is no JSON, though every hash and signature is right?
import { expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { sampleTrail } from "@/testing/sample-trail";
import { verifyLines } from "../verify";

const verify = (lines: readonly string[]) => verifyLines(nodeCrypto, lines).flaw?.sentence;
const nonsense = ["{oops", "", "null", "[5]", "7", '"{}"', "{} {}"];

it.each([
  ["weighting.ballot-cast", "ballot"],
  ["scores.given", "score"],
] as const)("%s", (event, label) => {
  for (const text of nonsense) {
    let n = 0;
    const { lines } = sampleTrail({
      step: (_, step) =>
        step.event === event && n++ === 2 ? { ...step, hidden: { ...step.hidden, [label]: text } } : step,
    });
    expect(verify(lines), text).toBe(`Its ${label} can't be read.`);
  }
});

it("a criterion's scale", () => {
  for (const text of ["{oops", "", "5 apples"]) {
    const { lines } = sampleTrail({
      step: (_, step) =>
        step.event === "criteria.proposed" ? { ...step, hidden: { ...step.hidden, scale: text } } : step,
    });
    expect(verify(lines), text).toBe("Its scale can't be read.");
  }
});

it("a record", () => {
  const { lines } = sampleTrail();
  expect(verify(lines)).toBeUndefined();
  for (const sealed of nonsense) {
    const altered = lines.map((line) =>
      line.includes('"sealed"') ? JSON.stringify({ ...JSON.parse(line), sealed }) : line,
    );
    expect(verify(altered), sealed).toMatch(/^Record D-14/);
  }
});
