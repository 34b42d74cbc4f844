// May another lead only once the facilitator is away?
import { expect, it } from "vitest";
import { absence, refuseUnlessAway } from "./take-over";

const seen = { lastSeenAt: new Date(0) };
const after = (seconds: number) => new Date(seconds * 1_000);

it("counts the facilitator as away after half a minute, and lets another lead after a whole one", () => {
  expect(absence(seen, after(29))).toEqual({ isAway: false, takeOverAt: null });
  expect(absence(seen, after(30))).toEqual({ isAway: true, takeOverAt: after(60) });
  expect(() => refuseUnlessAway(seen, after(59))).toThrow("session.facilitator-here");
  expect(() => refuseUnlessAway(seen, after(60))).not.toThrow();
});
