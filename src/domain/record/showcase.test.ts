// Does the front door show what was sealed, and nobody's name?
import { expect, test } from "vitest";
import { sampleRecord } from "@/testing/sample-record";
import { showcase } from "./showcase";

const record = sampleRecord();
const shown = showcase(record);

test("the sealed ranking, with its parts adding up to the totals", () => {
  expect(shown.ranking.map(({ name }) => name)).toEqual(["Go", "Node.js", "Django"]);
  for (const { total, parts } of shown.ranking)
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 5);
  expect(shown.isReproduced).toBe(true);
});

test("the weight that would tip it, between its two firsts", () => {
  expect(shown.tip).toBe(record.findings.flips[0]);
  expect(shown.flip?.leader).toBe(shown.ranking[0]?.name);
  expect(shown.tip).toContain(shown.flip?.rival);
});

test("an altered total is not passed over", () => {
  const ranking = record.ranking.map((row, i) => (i === 0 ? { ...row, total: "0.999000" } : row));
  expect(showcase({ ...record, ranking }).isReproduced).toBe(false);
});

test("nobody is named", () => {
  const text = JSON.stringify(shown);
  for (const { name, memberId } of record.participants) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(memberId);
  }
});
