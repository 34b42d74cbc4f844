// Is everything asked again that rests on what happened?
import { describe, expect, it } from "vitest";
import { events } from "./events";
import { staleAfter } from "./stale";

describe("staleAfter", () => {
  it("says nothing where nothing happened", () => expect(staleAfter([])).toEqual([]));

  it("names the room, what rests on it, and what stands around every screen", () => {
    expect(staleAfter(["evidence"]).sort()).toEqual(["evidence", "project", "scores", "trail"]);
    expect(staleAfter(["team", "record"]).sort()).toEqual(["project", "record", "session", "team", "trail"]);
  });

  it("lets a comparison grow old with everything that it is computed from", () => {
    for (const room of ["criteria", "candidates", "weighting", "scores"])
      expect(staleAfter([room])).toContain("comparison");
  });

  it("knows the first word of every event", () => {
    for (const name of Object.keys(events)) {
      const room = name.split(".")[0] ?? "";
      expect(staleAfter([room])).toContain(room);
    }
  });
});
