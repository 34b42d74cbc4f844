// Do a project's phases lead where they should?
import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal";
import { type Phase, phaseAfter, phases, stageOf, type Transition, transitions } from "./phases";

const acts = Object.keys(transitions) as Transition[];
const next = (phase: Phase) =>
  acts.filter((act) => (transitions[act].from as readonly Phase[]).includes(phase)).map((act) => transitions[act].to);

describe("a project's phases", () => {
  it("reach an end from everywhere", () => {
    for (const start of phases) {
      const seen = new Set<Phase>([start]);
      for (const phase of seen) for (const to of next(phase)) seen.add(to);
      expect(seen.has("superseded")).toBe(true);
    }
  });

  it("never leave a seal but by being superseded", () => {
    expect(next("sealed")).toEqual(["superseded"]);
    expect(next("superseded")).toEqual([]);
  });

  it("refuse an act that isn't possible", () => {
    expect(phaseAfter("framing", "lock-criteria")).toBe("weighing");
    expect(() => phaseAfter("framing", "seal")).toThrow(Refusal);
  });

  it("stand at one of eight stages", () => {
    expect(stageOf("framing", false)).toEqual({ place: 1, stage: "frame" });
    expect(stageOf("sealed", true)).toEqual({ place: 8, stage: "record" });
  });
});
