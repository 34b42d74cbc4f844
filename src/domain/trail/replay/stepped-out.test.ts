// Does the verifier know who only watches a round?
import { expect, it } from "vitest";
import type { Happened } from "../flaw";
import { roundActs } from "./rounds";
import { freshProject, type ReplayedRound } from "./standing";

const ids = ["cost", "ops"];
const happened = (event: string, d: Happened["d"]): Happened => ({
  ...{ place: { log: "team", of: "the team's log", seq: "0" }, at: "1", event, object: "round/r", subject: "ana" },
  ...{ d: { roundId: "r", ...d }, open: {} },
});

/** A round of two after these steps of someone's. */
function after(...steps: [event: string, memberId: string][]): ReplayedRound | undefined {
  const project = { ...freshProject("p"), locked: ids };
  const rounds = { byId: new Map<string, ReplayedRound>(), projectOf: () => project };
  const terms = {
    number: 1,
    method: "points",
    secrecy: "named",
    electorate: ["mia", "bo"],
    uncounted: [],
    criterionIds: ids,
  };
  const opened = happened("weighting.round-opened", { ...terms, shares: { mia: 3 } });
  for (const entry of [
    opened,
    ...steps.map(([event, memberId]) => happened(event, { memberId, counted: true, size: "0", root: "" })),
  ])
    roundActs[entry.event]?.(entry, rounds);
  return rounds.byId.get("r");
}

it("takes who stepped out from the voters, with their share, and takes them back", () => {
  const out = after(["weighting.voter-stepped-out", "mia"]);
  expect([...(out?.voters.keys() ?? [])]).toEqual(["bo"]);
  expect(out?.shares.size).toBe(0);
  expect(after(["weighting.voter-stepped-out", "mia"], ["weighting.voter-joined", "mia"])?.voters.get("mia")).toBe(
    true,
  );
});

it("notices who steps out twice, was never in, or comes too late", () => {
  const twice = () => after(["weighting.voter-stepped-out", "mia"], ["weighting.voter-stepped-out", "mia"]);
  for (const wrong of [twice, () => after(["weighting.voter-stepped-out", "eve"])])
    expect(wrong).toThrow("Someone stepped out of round 1 who wasn't in it.");
  expect(() => after(["weighting.round-closed", ""], ["weighting.voter-stepped-out", "mia"])).toThrow(
    "Someone stepped out of round 1 after it was closed.",
  );
});
