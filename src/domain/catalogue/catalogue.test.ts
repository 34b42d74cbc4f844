// Is the catalogue whole, and does everything in it point at something?
import { expect, test } from "vitest";
import { articleById, catalogue, claimById, criterionById, stackById } from "./catalogue";
import { readings } from "./readings";

const ofKind = (kind: string) => catalogue.claims.filter((claim) => claim.kind === kind);

test("holds all that was collected", () => {
  expect({
    articles: catalogue.articles.length,
    stacks: catalogue.stacks.length,
    tools: catalogue.tools.length,
    criteria: catalogue.criteria.length,
    contextFactors: catalogue.contextFactors.length,
    figures: ofKind("figure").length,
    starRows: catalogue.starRows.length,
    words: ofKind("word").length,
    bestFor: ofKind("best-for").length,
    quantified: ofKind("quantified").length,
    caseStudies: catalogue.caseStudies.length,
    rules: catalogue.rules.length,
    steps: catalogue.steps.length,
    pitfalls: catalogue.pitfalls.length,
    within: catalogue.contradictions.filter((one) => one.kind === "within").length,
    between: catalogue.contradictions.filter((one) => one.kind === "between").length,
    gaps: catalogue.gaps.length,
  }).toEqual({
    articles: 5,
    stacks: 40,
    tools: 23,
    criteria: 59,
    contextFactors: 12,
    figures: 35,
    starRows: 5,
    words: 196,
    bestFor: 25,
    quantified: 21,
    caseStudies: 8,
    rules: 64,
    steps: 35,
    pitfalls: 11,
    within: 45,
    between: 27,
    gaps: 6,
  });
});

test("every id is used once", () => {
  for (const rows of Object.values(catalogue)) {
    const ids = rows.map((row) => ("id" in row ? row.id : row.name));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("every article, stack, criterion and side that is named exists", () => {
  for (const row of [...catalogue.claims, ...catalogue.rules, ...catalogue.steps, ...catalogue.pitfalls])
    expect(articleById(row.article), row.id).toBeDefined();
  for (const reading of readings) {
    const criterion = criterionById(reading.criterion);
    expect(stackById(reading.stack), reading.claim.id).toBeDefined();
    expect(criterion, reading.claim.id).toBeDefined();
    if (reading.side) expect(criterion?.sides.map((side) => side.id)).toContain(reading.side);
  }
  for (const row of [...catalogue.rules, ...catalogue.contradictions, ...catalogue.caseStudies, ...catalogue.gaps])
    for (const stack of row.stacks) expect(stackById(stack), row.id).toBeDefined();
  for (const claim of catalogue.claims) {
    if (claim.restates) expect(claimById(claim.restates)).toBeDefined();
    if (claim.criterion) expect(criterionById(claim.criterion), claim.id).toBeDefined();
  }
});

test("a contradiction about a cell stands on a line where a claim of that cell stands", () => {
  for (const one of catalogue.contradictions)
    for (const cell of one.cells) {
      const on = readings.filter((r) => r.stack === cell.stack && r.criterion === cell.criterion);
      const lines = on.map((r) => `${r.claim.article}:${r.claim.line}`);
      expect(
        one.where.some((place) => lines.includes(`${place.article}:${place.line}`)),
        `${one.id} ${cell.stack} ${cell.criterion}`,
      ).toBe(true);
    }
});

test("no figure is usable as a score and no number in a sentence names a source", () => {
  for (const claim of ofKind("figure")) expect(claim.flags).toContain("no-score");
  for (const claim of ofKind("quantified")) expect(claim.flags).toContain("no-source");
});

test("the claims are paraphrases: no quotation marks", () => {
  expect(JSON.stringify(catalogue).replaceAll('"', "")).not.toMatch(/[“”«»„\\]/);
});
