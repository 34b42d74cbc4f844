// Does a meeting say where it stands, with the round where there is one?
import { describe, expect, it } from "vitest";
import { sessionPhases } from "@/domain/session/phases";
import { movedText, phaseText, phaseWords } from "./phase-words";

describe("a meeting's phase", () => {
  it.each(sessionPhases)("%s has words", (phase) => {
    expect(phaseWords[phase].name).not.toBe("");
    expect(phaseWords[phase].left).toMatch(/^(left|until)/);
  });

  it("names the round where it is about one, and the pause", () => {
    expect(phaseText("voting", { number: 2 }, false)).toBe("Voting, round 2");
    expect(phaseText("scoring", { number: 2 }, false)).toBe("Scoring");
    expect(phaseText("brief", null, true)).toBe("Brief, paused");
  });

  it("is read out, a talk with its topic", () => {
    expect(movedText("talk", null, "Operability")).toBe("We talk about this: Operability");
    expect(movedText("revealed", { number: 1 }, null)).toBe("Revealed, round 1.");
  });
});
