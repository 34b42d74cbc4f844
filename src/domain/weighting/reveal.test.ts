// Does a reveal show what was cast, and no more?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BINS, revealedRound } from "./reveal";
import { MOST_DOTS, type Opened } from "./reveal-votes";
import type { Round } from "./round";

const now = new Date(Date.UTC(2026, 10, 21));
const criteria = ["Operability", "Real-time", "Delivery speed", "Maintainability", "Team onboarding"];
const roundOf = (number: number, more: Partial<Round> = {}): Round => ({
  ...{
    id: `r${number}`,
    number,
    method: "points",
    secrecy: "named",
    showsVoters: true,
    guestsCount: false,
    state: "revealed",
    criterionIds: criteria,
  },
  ...{ deadline: null, openedAt: now, closedAt: now, revealedAt: now, voidReason: null, aboutId: null },
  ...more,
});
const ballot = (memberId: string, points: number[], reason?: string): Opened["ballots"][number] => ({
  ...{ memberId, kind: "vote", counted: true, share: 1 },
  answers: Object.fromEntries(criteria.map((id, place) => [id, points[place] ?? 0])),
  reasons: reason ? { Operability: reason } : {},
});
// The two rounds of the drawing.
const second: Opened = {
  round: roundOf(2),
  ballots: [
    ballot("B. Mensah", [45, 20, 12, 13, 10], "Three of us carry the pager."),
    ballot("P. Okafor", [38, 22, 10, 15, 15]),
    ballot("A. Kim", [32, 24, 21, 10, 13]),
    ballot("J. Novak", [22, 25, 21, 17, 15]),
    ballot("S. Tanaka", [18, 29, 25, 18, 10]),
    ballot("L. Reyes", [15, 18, 31, 18, 18], "What holds us back is shipping."),
  ],
};
const first: Opened = {
  round: roundOf(1),
  ballots: second.ballots.map((one) => ({ ...one, answers: { ...one.answers } })),
};
const viewer = {
  ...{ memberId: "A. Kim", ballot: { kind: "vote" as const, answers: second.ballots[2]?.answers ?? {} } },
  ...{ nameOf: (id: string) => id, criterion: (id: string) => id },
};
const electorate = second.ballots.map(({ memberId }) => ({ memberId, counted: true, share: 1 }));

describe("a revealed round", () => {
  it("sorts by disagreement, with median, middle half, spread and both ends", () => {
    const shown = revealedRound(second, first, electorate, viewer);
    expect(shown.title).toBe("Operability still splits the team");
    expect(shown.turnout).toEqual({ of: 6, voted: 6, abstained: 0, withoutInformation: 0, missing: 0, notCounted: 0 });
    const [widest] = shown.criteria;
    expect(widest).toMatchObject({
      criterionId: "Operability",
      n: 6,
      median: 27,
      q1: 19,
      q3: 36.5,
      word: "split",
      mine: 32,
    });
    expect(widest?.ends?.highest).toMatchObject({ name: "B. Mensah", value: 45, was: 45, others: 0 });
    expect(widest?.ends?.lowest).toMatchObject({
      name: "L. Reyes",
      value: 15,
      reason: "What holds us back is shipping.",
    });
    expect(shown.criteria.map((c) => c.spread)).toEqual(shown.criteria.map((c) => c.spread).sort((a, b) => b - a));
    expect(shown.agreement.sentence?.rest).toContain("it was");
    expect(shown.axisTop).toBe(50);
  });

  it("refuses before the reveal, and counts neither visitors nor abstentions", () => {
    const shut = { ...second, round: roundOf(2, { state: "closed", revealedAt: null }) };
    expect(() => revealedRound(shut, null, electorate, viewer)).toThrow("weighting.not-revealed");
    const more: Opened = {
      ...second,
      ballots: [
        ...second.ballots,
        { ...ballot("Vi", [100, 0, 0, 0, 0]), counted: false },
        { ...ballot("Ab", []), kind: "abstain", answers: {} },
      ],
    };
    const shown = revealedRound(
      more,
      null,
      [...electorate, { memberId: "Ab", counted: true, share: 1 }, { memberId: "No", counted: true, share: 1 }],
      viewer,
    );
    expect(shown.criteria[0]).toMatchObject({ n: 6, median: 27 });
    expect(shown.turnout).toEqual({ of: 8, voted: 6, abstained: 1, withoutInformation: 0, missing: 1, notCounted: 1 });
  });

  it("says nothing of persons in an anonymous round, nor in a named one about an anonymous one before", () => {
    const hidden = revealedRound({ ...second, round: roundOf(2, { secrecy: "anonymous" }) }, first, electorate, viewer);
    expect(JSON.stringify(hidden)).not.toMatch(/Mensah|Reyes|pager|shipping/);
    for (const { dots, was, ends } of hidden.criteria) {
      expect(dots).toEqual([...(dots ?? [])].sort((a, b) => a - b));
      expect([was, ends]).toEqual([null, null]);
    }
    const after = revealedRound(second, { ...first, round: roundOf(1, { secrecy: "anonymous" }) }, electorate, viewer);
    for (const { was, ends } of after.criteria) expect([was, ends?.highest?.was ?? null]).toEqual([null, null]);
  });

  it("stays small with 10,000 voters: bins that hold everyone, no names but the ends'", () => {
    const many: Opened = {
      round: roundOf(2),
      ballots: Array.from({ length: 10_000 }, (_, n) => {
        const a = n % 60;
        return ballot(`m${n}`, [a, 60 - a, 20, 10, 10]);
      }),
    };
    const shown = revealedRound(many, null, electorate, viewer);
    expect(shown.voters).toBeNull();
    for (const { bins, dots } of shown.criteria) {
      expect(dots).toBeNull();
      expect(bins).toHaveLength(BINS);
      expect(bins?.reduce((a, b) => a + b, 0)).toBe(10_000);
    }
    expect(JSON.stringify(shown).length).toBeLessThan(8_000);
  });

  it("has a mark for every voter up to the limit, and nothing where nobody voted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_DOTS + 5 }), fc.boolean(), (n, named) => {
        const some: Opened = {
          round: roundOf(1, { secrecy: named ? "named" : "confidential" }),
          ballots: Array.from({ length: n }, (_, place) =>
            ballot(`m${place}`, [place % 50, 50 - (place % 50), 50, 0, 0]),
          ),
        };
        const shown = revealedRound(some, null, electorate, viewer);
        if (n === 0) {
          expect([shown.criteria, shown.weights, shown.title]).toEqual([[], null, "Nobody has voted"]);
          return;
        }
        for (const { dots, bins } of shown.criteria) expect((dots ?? bins)?.length).toBe(n <= MOST_DOTS ? n : BINS);
        const { median, mean } = shown.weights ?? {};
        for (const given of [median, mean])
          expect(Object.values(given?.basisPoints ?? {}).reduce((a, b) => a + b, 0)).toBe(10_000);
      }),
      { numRuns: 40 },
    );
  });
});
