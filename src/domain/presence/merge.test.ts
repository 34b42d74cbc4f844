// Is nothing lost when two people change one form?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merged } from "./merge";

const base = { name: "Latency", definition: "p95", scale: { worst: 200, best: 20 } };

describe("two versions of a form", () => {
  it("go together where each changed another field", () => {
    const mine = { ...base, definition: "p99" };
    const theirs = { ...base, scale: { worst: 300, best: 20 } };
    expect(merged(base, mine, theirs)).toEqual({
      value: { ...base, definition: "p99", scale: { worst: 300, best: 20 } },
      clashes: [],
      taken: ["scale"],
    });
  });

  it("clash in the fields that both changed, which stay mine until someone chooses", () => {
    const mine = { ...base, name: "Delay", definition: "p99" };
    const theirs = { ...base, name: "Response time" };
    expect(merged(base, mine, theirs)).toEqual({ value: mine, clashes: ["name"], taken: [] });
  });

  it("clash in every difference where nobody knows what they were made from", () => {
    expect(merged(undefined, { ...base, name: "Delay" }, { ...base, definition: "p99" }).clashes).toEqual([
      ...["name", "definition"],
    ]);
  });

  const form = fc.record({ name: fc.constantFrom("a", "b", "c"), definition: fc.constantFrom("a", "b", "c") });
  it("always keep what only one side changed, and never drop a change of either unsaid", () => {
    fc.assert(
      fc.property(form, form, form, (from, mine, theirs) => {
        const { value, clashes } = merged(from, mine, theirs);
        for (const name of ["name", "definition"] as const) {
          const changed = [mine[name], theirs[name]].filter((each) => each !== from[name]);
          if (changed.length < 2 || changed[0] === changed[1]) expect(value[name]).toBe(changed[0] ?? from[name]);
          else expect(clashes).toContain(name);
        }
      }),
    );
  });
});
