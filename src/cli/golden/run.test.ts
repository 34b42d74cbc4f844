// Does the engine hold against every worked case, and does the runner fail what it should?
import { describe, expect, it } from "vitest";
import { type GoldenCase, goldenCase } from "./case";
import { casesOf } from "./read";
import { methods, outcomeOf } from "./run";

const cases = casesOf("src/testing/golden").map((each) => goldenCase.parse("task" in each ? each.task : null));

describe("golden cases", () => {
  it.each(cases.map((each): [string, GoldenCase] => [each.id, each]))("%s", { timeout: 60_000 }, (id, each) => {
    const { status, got } = outcomeOf(each, id);
    expect({ status, got }).toMatchObject({ status: "pass" });
  }); // a million samples on a busy machine

  it("ask for every method, each case under a name of its own", () => {
    const asked = new Set(cases.map(({ method }) => method));
    expect(Object.keys(methods).filter((name) => !asked.has(name))).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});

it("draws samples to within four standard deviations", { timeout: 60_000 }, () => {
  for (const each of cases.filter(({ method }) => method === "smaa")) {
    const { got } = outcomeOf(each, each.id);
    for (const key of ["rankAcceptability", "pairwiseWinning", "rankAcceptabilityFirst"] as const) {
      const told = [each.expected[key] ?? []].flat(2).map(Number);
      const found = [got[key] ?? []].flat(2).map(Number);
      for (const [place, share] of told.entries()) {
        const most = 4 * Math.sqrt((share * (1 - share)) / Number(got.samples)) + 1e-12;
        expect(Math.abs((found[place] ?? Number.NaN) - share)).toBeLessThanOrEqual(most);
      }
    }
  }
});

describe("the runner", () => {
  const task = { id: "a", method: "rank.ties", inputs: { scores: [2, 1] }, expected: { competition: [1, 2] } };

  it("passes what is right, with the greatest difference", () => {
    expect(outcomeOf(task, "file")).toMatchObject({ id: "a", status: "pass", maxError: 0 });
  });

  it("fails a wrong figure, a key that isn't there, an unknown method and what isn't a case", () => {
    expect(outcomeOf({ ...task, expected: { competition: [1, 2.5] } }, "file")).toMatchObject({
      status: "fail",
      maxError: 0.5,
    });
    expect(outcomeOf({ ...task, expected: { other: 1 } }, "file").status).toBe("fail");
    expect(outcomeOf({ ...task, method: "rank.guess" }, "file")).toMatchObject({
      status: "fail",
      got: { error: "unknown_method" },
    });
    expect(outcomeOf({ ...task, method: "constructor" }, "file").status).toBe("fail");
    expect(outcomeOf({ ...task, method: "rank.guess", expected: { error: "x" } }, "file").status).toBe("fail");
    expect(outcomeOf("no json", "file")).toMatchObject({ id: "file", status: "fail" });
    expect(outcomeOf({ ...task, inputs: { scores: ["a"] } }, "file").status).toBe("fail");
  });

  it("fails a case that expects nothing, nothing but a note, or what every object has", () => {
    for (const expected of [{}, { note: "see there" }, { constructor: {} }])
      expect(outcomeOf({ ...task, expected }, "file").status).toBe("fail");
    expect(outcomeOf({ ...task, expectedAnyOf: [] }, "file").status).toBe("fail");
    expect(
      outcomeOf({ ...task, expectedAnyOf: [{ competition: [2, 1] }, { competition: [1, 2] }] }, "file").status,
    ).toBe("pass");
  });

  it("answers for a case that is made to break it", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    expect(outcomeOf({ ...task, inputs: { deep } }, "file").status).toBe("fail");
    expect(outcomeOf({ ...task, inputs: { scores: [Number.NaN, 1] } }, "file").status).toBe("fail");
    expect(outcomeOf(null, "file")).toMatchObject({ id: "file", status: "fail" });
  });

  it("takes a refusal for an answer only where one is expected", () => {
    const wrong = {
      ...task,
      method: "weights.ahp",
      inputs: {
        matrix: [
          [1, 3],
          [3, 1],
        ],
      },
    };
    expect(outcomeOf({ ...wrong, expected: { error: "not_reciprocal" } }, "file").status).toBe("pass");
    expect(outcomeOf({ ...wrong, expected: { lambdaMax: 2 } }, "file").status).toBe("fail");
  });
});
