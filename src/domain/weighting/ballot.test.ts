// Is what a voter hands in what is kept?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotTexts, castBallot } from "./ballot";
import { ballotOrder } from "./ballot-order";
import { methods } from "./methods";
import { apart, moved, movedTo, type Places, placesOf, ranksOf, tiedUp } from "./places";
import { evenedOut, leftToGive, scaledToBank } from "./points-bank";
import type { Round } from "./round";

const now = new Date(Date.UTC(2026, 10, 21));
const round: Round = {
  ...{
    id: "r1",
    number: 1,
    method: "points",
    secrecy: "named",
    showsVoters: true,
    guestsCount: false,
    state: "open",
    criterionIds: ["a", "b", "c"],
  },
  ...{ deadline: null, openedAt: now, closedAt: null, revealedAt: null, voidReason: null, aboutId: null },
};
const given = { kind: "vote" as const, answers: { a: 50, b: 30, c: 20 }, reasons: { a: "The pager", b: "" } };
const ids = fc.integer({ min: 1, max: 12 }).map((n) => Array.from({ length: n }, (_, place) => `k${place}`));

describe("a ballot", () => {
  it("keeps answers and reasons; where no names are shown no reasons", () => {
    expect(castBallot(round, "bo", true, given, now)).toEqual({
      ...{ memberId: "bo", kind: "vote", answers: given.answers },
      reasons: { a: "The pager" },
    });
    expect(castBallot({ ...round, secrecy: "confidential" }, "bo", true, given, now).reasons).toEqual({});
  });

  it("is valid in its round's method or refused", () => {
    const cast = (more: object) => () => castBallot(round, "bo", true, { ...given, ...more }, now);
    expect(cast({ answers: { a: 50, b: 30, c: 19 } })).toThrow("weighting.points-sum");
    expect(cast({ answers: { a: 100 } })).toThrow("weighting.ballot-incomplete");
    expect(cast({ kind: "abstain" })).toThrow("weighting.ballot-answers-nothing");
    expect(cast({ kind: "abstain", answers: {} })).not.toThrow();
    expect(cast({ reasons: { z: "?" } })).toThrow("weighting.unknown-criterion");
  });

  it("is committed to in one text, whatever order its answers came in", () => {
    const one = castBallot(round, "bo", true, given, now);
    const other = castBallot(round, "bo", true, { ...given, answers: { c: 20, a: 50, b: 30 } }, now);
    expect(ballotTexts(round, one)).toEqual(ballotTexts(round, other));
    expect(ballotTexts(round, one)).toEqual({
      ballot: '{"answers":{"a":50,"b":30,"c":20},"kind":"vote","voter":"bo"}',
      reasons: '{"a":"The pager"}',
    });
    expect(ballotTexts({ secrecy: "anonymous" }, one).ballot).not.toContain("bo");
  });
});

describe("the order of a ballot", () => {
  it("is the voter's own, the same each time, and loses no criterion", () => {
    fc.assert(
      fc.property(ids, fc.uuid(), fc.uuid(), (criteria, member, id) => {
        const order = ballotOrder(criteria, member, id);
        expect(ballotOrder(criteria, member, id)).toEqual(order);
        expect([...order].sort()).toEqual([...criteria].sort());
      }),
    );
  });

  it("puts each criterion first about as often", () => {
    const criteria = ["a", "b", "c", "d"];
    const firsts = Array.from({ length: 4000 }, (_, n) => ballotOrder(criteria, `member ${n}`, "r1")[0]);
    for (const id of criteria) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.3);
    }
  });
});

describe("the bank of points", () => {
  const banked = ids.chain((criteria) =>
    fc.tuple(fc.constant(criteria), fc.array(fc.nat(100), { minLength: criteria.length, maxLength: criteria.length })),
  );
  const answersOf = (criteria: string[], points: number[]) =>
    Object.fromEntries(criteria.map((id, place) => [id, points[place] ?? 0]));

  it("evens out to a valid ballot, taking nothing from anyone", () => {
    fc.assert(
      fc.property(banked, ([criteria, wishes]) => {
        const answers = answersOf(
          criteria,
          wishes.map((wish) => Math.floor(wish / criteria.length)),
        );
        const even = evenedOut(answers, criteria);
        expect(leftToGive(even, criteria)).toBe(0);
        for (const id of criteria) expect(even[id] ?? 0).toBeGreaterThanOrEqual(answers[id] ?? 0);
        expect(() => methods.points.check(even, criteria)).not.toThrow();
      }),
    );
  });

  it("scales to a valid ballot in the same order", () => {
    fc.assert(
      fc.property(banked, ([criteria, wishes]) => {
        const answers = answersOf(criteria, wishes);
        const scaled = scaledToBank(answers, criteria);
        if (wishes.every((wish) => wish === 0)) {
          expect(scaled).toEqual(answers);
          return;
        }
        expect(() => methods.points.check(scaled, criteria)).not.toThrow();
        for (const one of criteria)
          for (const other of criteria)
            if ((answers[one] ?? 0) > (answers[other] ?? 0))
              expect(scaled[one] ?? 0).toBeGreaterThanOrEqual(scaled[other] ?? 0);
      }),
    );
  });
});

describe("places", () => {
  const moves = fc.array(fc.tuple(fc.nat(11), fc.constantFrom("up", "down", "tie", "first", "last")), {
    maxLength: 30,
  });

  it("stay a valid ranking whatever is moved", () => {
    fc.assert(
      fc.property(ids, moves, (criteria, tries) => {
        let places: Places = apart(criteria);
        for (const [which, way] of tries) {
          const id = criteria[which % criteria.length] ?? "";
          if (way === "up") places = moved(places, id, -1);
          else if (way === "down") places = moved(places, id, 1);
          else if (way === "tie") places = tiedUp(places, id);
          else places = movedTo(places, id, way === "first" ? 0 : criteria.length);
          expect(() => methods.ranking.check(ranksOf(places), criteria)).not.toThrow();
          expect(ranksOf(placesOf(ranksOf(places), criteria))).toEqual(ranksOf(places));
        }
      }),
    );
  });

  it("move one past the other, out of a tie first", () => {
    const three = apart(["a", "b", "c"]);
    expect(moved(three, "c", -1)).toEqual([["a"], ["c"], ["b"]]);
    expect(moved(three, "a", -1)).toEqual(three);
    expect(moved(three, "c", 1)).toEqual(three);
    const tied = tiedUp(three, "b");
    expect(tied).toEqual([["a", "b"], ["c"]]);
    expect(ranksOf(tied)).toEqual({ a: 1, b: 1, c: 3 });
    expect(moved(tied, "b", 1)).toEqual([["a"], ["b"], ["c"]]);
    expect(moved(tied, "b", -1)).toEqual([["b"], ["a"], ["c"]]);
    expect(movedTo(tied, "c", 0)).toEqual([["c"], ["a", "b"]]);
    expect(movedTo(tied, "c", 1)).toEqual([["a", "b"], ["c"]]);
    expect(movedTo(tied, "a", 2)).toEqual([["b"], ["c"], ["a"]]);
    expect(placesOf({ b: 1 }, ["a", "b"])).toEqual([["b"], ["a"]]);
  });
});
