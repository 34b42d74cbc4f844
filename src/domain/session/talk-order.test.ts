// Does talking begin where it can change most?
import { describe, expect, it } from "vitest";
import { talkOrder } from "./talk-order";

const spreads = [
  { criterionId: "cost", median: 20, spread: 30 },
  { criterionId: "hiring", median: 5, spread: 40 },
  { criterionId: "ops", median: 50, spread: 20 },
  { criterionId: "licence", median: 25, spread: 0 },
];
const ids = (topics: { criterionId: string }[]) => topics.map(({ criterionId }) => criterionId);

describe("talkOrder", () => {
  it("goes by how far apart the ballots are, times how much it weighs", () => {
    const topics = talkOrder(spreads, null);
    expect(ids(topics)).toEqual(["ops", "cost", "hiring", "licence"]);
    expect(topics.map(({ share }) => Number(share.toFixed(2)))).toEqual([1, 0.6, 0.2, 0]);
  });

  it("puts first what could change who is first, by its most urgent cell", () => {
    const urgent = [
      { criterionId: "hiring", urgency: 0.1 },
      { criterionId: "cost", urgency: 0.05 },
      { criterionId: "cost", urgency: 0.2 },
    ];
    const topics = talkOrder(spreads, urgent);
    expect(ids(topics)).toEqual(["cost", "hiring", "ops", "licence"]);
    expect(topics.map(({ share }) => share)).toEqual([1, 0.5, 0, 0]);
  });

  it("is empty where nobody voted", () => expect(talkOrder([], null)).toEqual([]));
});
