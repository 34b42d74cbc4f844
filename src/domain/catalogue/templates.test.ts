// Can a project start from every template as it is?
import { expect, test } from "vitest";
import { COLORS, checkCriterion, criterionInput } from "../project/criterion";
import { criterionById, stackById } from "./catalogue";
import { overlapsAmong, overlapsWith } from "./overlaps";
import { templateById, templates } from "./templates";

test("the backend stack comes first, with eight criteria to weigh", () => {
  expect(templates[0].id).toBe("backend-stack");
  expect(templates[0].criteria.filter((criterion) => criterion.direction !== "must")).toHaveLength(COLORS);
});

test.each(templates.map((template) => [template.id, template] as const))("%s is valid", (id, template) => {
  expect(templateById(id)).toBe(template);
  expect(template.candidates.filter((stack) => !stackById(stack))).toEqual([]);
  const weighed = template.criteria.filter((criterion) => criterion.direction !== "must");
  expect(weighed.length).toBeLessThanOrEqual(COLORS);
  for (const criterion of template.criteria) {
    expect(criterionInput.parse(criterion)).toEqual(criterion);
    expect(() => checkCriterion(criterion)).not.toThrow();
    if (criterion.catalogueId) expect(criterionById(criterion.catalogueId), criterion.catalogueId).toBeDefined();
  }
  expect(new Set(template.criteria.map((criterion) => criterion.name)).size).toBe(template.criteria.length);
  expect(overlapsAmong(weighed.map((criterion) => ({ id: criterion.name, ...criterion })))).toEqual([]);
});

test("overlaps are found by the catalogue and by the words of a name", () => {
  const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
  expect(overlapsAmong(named("Performance", "p99 latency"))).toMatchObject([{ topic: "how-fast-it-runs" }]);
  expect(
    overlapsAmong([
      { id: "1", name: "Ramp", catalogueId: "onboarding" },
      { id: "2", name: "Team skill" },
    ]),
  ).toMatchObject([{ criteria: [{ id: "1" }, { id: "2" }] }]);
  expect(overlapsAmong(named("Performing arts", "Latency"))).toEqual([]);
  expect(overlapsAmong(named("Security"))).toEqual([]);
  expect(overlapsWith("memory")).toContain("infra-cost");
});

test("every criterion of an overlap is in the catalogue", () => {
  for (const id of overlapsWith("raw-performance")) expect(criterionById(id)).toBeDefined();
});
