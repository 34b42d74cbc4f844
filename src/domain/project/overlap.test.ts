// Are like criteria found, and unlike ones left alone?
import { describe, expect, it } from "vitest";
import { isLike, overlapHints } from "./overlap";

const named = (id: string, name: string, catalogueId: string | null = null) => ({ id, name, catalogueId });

describe("overlapping criteria", () => {
  it("are like names", () => {
    for (const [a, b] of [
      ["Operability", "operability "],
      ["Costs to run", "Cost to run"],
      ["Latency", "p99 latency"],
      ["Maintainability", "Maintainabilty"],
    ] as const)
      expect(isLike(a, b), `${a} ~ ${b}`).toBe(true);
    for (const [a, b] of [
      ["Hiring", "Security"],
      ["Cost to run", "Time to market"],
      ["C", "C++"],
      ["Data and reports", "Real time"],
    ] as const)
      expect(isLike(a, b), `${a} ~ ${b}`).toBe(false);
  });

  it("are pointed out once each, at the later one, unless kept apart", () => {
    const list = [
      named("1", "p99 latency", "latency-p99"),
      named("2", "Requests", "rps"),
      named("3", "Request"),
      named("4", "Licence"),
    ];
    const hints = overlapHints(list, []);
    expect(hints.map(({ id, withId }) => [id, withId])).toEqual([
      ["2", "1"],
      ["3", "2"],
    ]);
    expect(hints[0]?.why).toMatch(/^Weighing both may count one thing twice: /);
    expect(overlapHints(list, [["2", "1"]]).map((hint) => hint.id)).toEqual(["3"]);
  });
});
