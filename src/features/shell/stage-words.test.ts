// Do a project's stages say how far each is, and who locked it?
import { describe, expect, it } from "vitest";
import { type Phase, phases } from "@/domain/project/phases";
import { type Standing, stagesOf } from "./stage-words";

const at = (phase: Phase, more: Partial<Standing> = {}): Standing => {
  const now = phases.indexOf(phase);
  return {
    ...{ phase, hasCriteria: true, hasCandidates: true },
    criteriaLockedAt: now > 0 ? "2026-11-12T10:00:00.000Z" : null,
    scoresLockedAt: now > 2 ? "2026-11-14T10:00:00.000Z" : null,
    lockedBy: { criteria: now > 0 ? "Ana Kim" : null, scores: now > 2 ? "Bo Meyer" : null },
    ...more,
  };
};
const states = (project: Standing) =>
  stagesOf(project)
    .map(({ state }) => state[0])
    .join("");
const noteOf = (project: Standing, label: string) => stagesOf(project).find((stage) => stage.label === label)?.note;

describe("the stages", () => {
  // The first letters of: empty, current, done, locked.
  it.each([
    [at("framing", { hasCriteria: false, hasCandidates: false }), "ceeeeeee"],
    [at("framing"), "dceceeee"],
    [at("weighing"), "dlcceeee"],
    [at("scoring"), "dldcceee"],
    [at("deciding"), "dldllcce"],
    [at("sealed"), "dddddddd"],
    [at("superseded"), "dddddddd"],
  ])("stand as the project does (%#)", (project, shown) => expect(states(project)).toBe(shown));

  it("say who locked them and when", () => {
    expect(noteOf(at("weighing"), "Criteria")).toBe("locked by Ana Kim on 12 Nov 2026");
    expect(noteOf(at("deciding"), "Scores")).toBe("locked by Bo Meyer on 14 Nov 2026");
    expect(noteOf(at("deciding", { lockedBy: { criteria: null, scores: null } }), "Criteria")).toBe(
      "locked on 12 Nov 2026",
    );
    expect(noteOf(at("framing"), "Criteria")).toBe("under way");
  });
});
