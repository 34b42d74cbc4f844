// Does the engine hold against every worked case, and does the runner fail what it should?
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { methods, outcomeOf } from "./run";

const folder = new URL("../../testing/golden/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

describe("golden cases", () => {
  it.each(files)(
    "%s",
    (file) => {
      const { status, got } = outcomeOf(read(file), file);
      expect({ status, got }).toMatchObject({ status: "pass" });
    },
    60_000,
  ); // a million samples on a busy machine

  it("ask for every method at least once, but for the intraclass correlations, which have a test of their own", () => {
    const asked = new Set(files.map((file) => read(file).method));
    expect(Object.keys(methods).filter((name) => !asked.has(name))).toEqual(["consensus.icc"]);
  });
});

it("draws samples to within four standard deviations", { timeout: 60_000 }, () => {
  for (const file of files.filter((each) => read(each).method === "smaa")) {
    const { expected } = read(file);
    const { got } = outcomeOf(read(file), file);
    for (const key of ["rankAcceptability", "pairwiseWinning", "rankAcceptabilityFirst"] as const) {
      const shares: number[] = [expected[key] ?? []].flat(2);
      for (const [place, found] of [got[key] ?? []].flat(2).slice(0, shares.length).entries()) {
        const p = shares[place] ?? Number.NaN;
        expect(Math.abs(Number(found) - p)).toBeLessThanOrEqual(
          4 * Math.sqrt((p * (1 - p)) / Number(got.samples)) + 1e-12,
        );
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
