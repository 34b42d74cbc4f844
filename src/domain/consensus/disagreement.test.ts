// Is the widest spread first, and does it read right?
import { describe, expect, it } from "vitest";
import { agreement, disagreement } from "./disagreement";
import { agreementSentence, revealTitle } from "./sentences";
import { agreementWord, spreadWord, trendWord } from "./words";

const ids = ["speed", "care", "cost"];
const ballot = (speed: number, care: number, cost: number) => ({
  speed: speed / 100,
  care: care / 100,
  cost: cost / 100,
});
const now = [ballot(50, 20, 30), ballot(20, 50, 30), ballot(45, 25, 30), ballot(22, 46, 32)];
const before = [ballot(80, 10, 10), ballot(10, 80, 10), ballot(70, 20, 10), ballot(10, 70, 20)];

describe("disagreement", () => {
  it("orders criteria by the width of their middle half, in points, beside the round before", () => {
    const spreads = disagreement(now, ids, before);
    expect(spreads.map(({ criterionId, word }) => `${criterionId} ${word}`)).toEqual([
      "speed split",
      "care split",
      "cost close",
    ]);
    expect(spreads[0]).toMatchObject({ n: 4, lowest: 20, highest: 50, before: { word: "split" } });
    expect(spreads[0]?.median).toBeCloseTo(33.5, 9);
    expect(spreads[0]?.spread).toBeCloseTo(24.75, 9);
  });

  it("leaves silence out, and says nothing of a criterion that nobody weighs", () => {
    const spreads = disagreement([{ speed: 1 }, { speed: 0.5, care: 0.5 }], ids);
    expect(spreads.map(({ criterionId, n }) => [criterionId, n])).toEqual([
      ["speed", 2],
      ["care", 1],
    ]);
    expect(disagreement([], ids)).toEqual([]);
    expect(agreement([{ speed: 1 }], ids)).toMatchObject({ word: null, trend: null });
  });

  it("words the title and the agreement", () => {
    const name = (id: string) => ({ speed: "Speed", care: "Care", cost: "Cost" })[id] ?? id;
    expect(revealTitle(disagreement(now, ids, before), name)).toBe("Speed still splits the team");
    expect(revealTitle(disagreement(now, ids), name)).toBe("Speed splits the team");
    expect(revealTitle(disagreement([ballot(40, 30, 30), ballot(41, 29, 30)], ids), name)).toBe(
      "The team is close on every criterion",
    );
    expect(revealTitle([], name)).toBe("Nobody has voted");
    const found = agreement([ballot(50, 30, 20), ballot(45, 35, 20), ballot(30, 50, 20)], ids, before);
    expect(agreementSentence(found, 1)).toEqual({
      kind: "agreement",
      strong: "Agreement is high, and growing.",
      rest: "Kendall’s W is .78 for three ballots on three criteria; it was .23 in round 1.",
    });
    expect(agreementSentence(agreement([], ids), null)).toBeNull();
  });
});

describe("words", () => {
  it("begin at their limits", () => {
    expect([0, 0.29, 0.3, 0.5, 0.57, 0.7, 0.9, 1].map(agreementWord)).toEqual([
      "very low",
      "very low",
      "low",
      "moderate",
      "moderate",
      "high",
      "very high",
      "very high",
    ]);
    expect([18, 15, 10, 8, 4].map((width) => spreadWord(width, "points"))).toEqual([
      "split",
      "split",
      "apart",
      "apart",
      "close",
    ]);
    expect([2, 1, 0.75].map((width) => spreadWord(width, "score"))).toEqual(["split", "apart", "close"]);
    expect([trendWord(0.57, 0.29), trendWord(0.2, 0.4), trendWord(0.51, 0.5)]).toEqual([
      "growing",
      "shrinking",
      "the same",
    ]);
  });
});
