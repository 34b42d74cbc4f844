// Does a round keep its order of steps, whatever comes at it?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castBallot } from "./ballot";
import {
  type Round,
  refuseUnlessAcceptable,
  refuseUnlessClosable,
  refuseUnlessOpen,
  refuseUnlessRevealable,
  refuseUnlessVoidable,
  roundStates,
  takesBallots,
} from "./round";
import { openedRound, roundTerms, unequalShares } from "./round-opening";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 14, minute));
const open: Round = {
  ...{
    id: "r1",
    number: 1,
    method: "points",
    secrecy: "named",
    showsVoters: true,
    guestsCount: false,
    state: "open",
    criterionIds: ["a", "b"],
  },
  ...{ deadline: null, openedAt: at(0), closedAt: null, revealedAt: null, voidReason: null, aboutId: null },
};
const terms = { method: "points" as const, secrecy: "named" as const, showsVoters: true, deadline: null };
const everyone = [
  { id: "ana", role: "owner" as const },
  { id: "bo", role: "member" as const },
  { id: "vi", role: "visitor" as const },
  { id: "dora", role: "observer" as const },
];

describe("opening", () => {
  it("takes the criteria, the next number, and everyone who may vote", () => {
    const before = [
      { ...open, number: 1, state: "revealed" as const },
      { ...open, number: 2, state: "voided" as const },
    ];
    const round = openedRound(terms, before, ["a", "b"], everyone, at(0));
    expect(round).toMatchObject({ number: 3, criterionIds: ["a", "b"], deadline: null });
    expect(round.electorate).toEqual([
      { memberId: "ana", counted: true, share: 1 },
      { memberId: "bo", counted: true, share: 1 },
      { memberId: "vi", counted: false, share: 1 },
    ]);
    expect(unequalShares(round.electorate)).toBeNull();
  });

  it("asks about one criterion only after a reveal of the same method and criteria", () => {
    const revealed = { ...open, state: "revealed" as const };
    const revote = (aboutId: string, before: readonly Round[], ids = ["a", "b"], method: Round["method"] = "points") =>
      openedRound({ ...terms, method, aboutId }, before, ids, everyone, at(0));
    expect(revote("a", [revealed]).aboutId).toBe("a");
    expect(openedRound(terms, [revealed], ["a", "b"], everyone, at(0)).aboutId).toBeNull();
    expect(() => revote("c", [revealed])).toThrow("weighting.not-weighed");
    expect(() => revote("a", [])).toThrow("weighting.nothing-to-revote");
    expect(() => revote("a", [{ ...open, state: "voided" }])).toThrow("weighting.nothing-to-revote");
    expect(() => revote("a", [revealed], ["a", "c"])).toThrow("weighting.revote-differs");
    expect(() => revote("a", [revealed], ["a", "b"], "rating")).toThrow("weighting.revote-differs");
  });

  it("refuses beside another, under two criteria and past its own deadline", () => {
    for (const state of ["open", "closed"] as const)
      expect(() => openedRound(terms, [{ ...open, state }], ["a", "b"], everyone, at(0))).toThrow(
        "weighting.round-already-open",
      );
    expect(() => openedRound(terms, [], ["a"], everyone, at(0))).toThrow("criteria.nothing-to-lock");
    const late = { ...terms, deadline: at(0).toISOString() };
    expect(() => openedRound(late, [], ["a", "b"], everyone, at(0))).toThrow("project.deadline-past");
  });
});

describe("shares", () => {
  const opened = (shares: Record<string, number>, more = {}) =>
    openedRound({ ...terms, ...more, shares }, [], ["a", "b"], everyone, at(0));

  it("count where names are shown, for those whose ballots count", () => {
    const { electorate } = opened({ ana: 3, bo: 1 });
    expect(electorate.map(({ share }) => share)).toEqual([3, 1, 1]);
    expect(unequalShares(electorate)).toEqual({ ana: 3 });
  });

  it("are refused without names, for visitors, for strangers, and for what is no own name of the list", () => {
    for (const secrecy of ["confidential", "anonymous"] as const) {
      expect(() => opened({ ana: 2 }, { secrecy })).toThrow("weighting.shares-need-names");
      expect(() => opened({ ana: 1 }, { secrecy })).not.toThrow();
    }
    for (const nobody of ["vi", "dora", "toString", "zoe"])
      expect(() => opened({ [nobody]: 2 })).toThrow("weighting.share-of-nobody");
  });

  it("are whole, from 1 to 9, by member", () => {
    const member = "00000000-0000-4000-8000-000000000001";
    for (const share of [0, 10, 1.5, -1, Number.NaN, "2"])
      expect(roundTerms.shares.safeParse({ [member]: share }).success, String(share)).toBe(false);
    expect(roundTerms.shares.parse(JSON.parse('{"__proto__": 2}'))).toEqual({}); // what can be nobody's id is nobody's
    for (const key of ["constructor", "ana", ""])
      expect(roundTerms.shares.safeParse(JSON.parse(`{"${key}": 2}`)).success, key).toBe(false);
    expect(roundTerms.shares.parse({ [member]: 9 })).toEqual({ [member]: 9 });
    expect(roundTerms.shares.parse(undefined)).toEqual({});
  });
});

it("takes no more criteria than its method does", () => {
  const many = Array.from({ length: 8 }, (_, place) => `k${place}`);
  const opened = (ids: string[]) => () => openedRound({ ...terms, method: "pairwise" }, [], ids, everyone, at(0));
  expect(opened(many)).toThrow("weighting.too-many-criteria");
  expect(opened(many.slice(1))).not.toThrow();
  expect(() => openedRound({ ...terms, method: "best-worst" }, [], many, everyone, at(0))).not.toThrow();
});

describe("taking ballots", () => {
  it("ends at the close or the deadline, whichever comes first, and says when", () => {
    const dated = { ...open, deadline: at(10) };
    expect(takesBallots(dated, at(9))).toBe(true);
    expect(takesBallots(dated, at(10))).toBe(false);
    const closed = { ...dated, state: "closed" as const, closedAt: at(30) };
    for (const [round, minute] of [
      [dated, 10],
      [closed, 10],
      [{ ...closed, deadline: null }, 30],
    ] as const)
      try {
        refuseUnlessOpen(round, at(40));
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({
          code: "weighting.round-closed",
          params: { number: 1, time: `14:${minute} UTC on 2026-11-21`, at: at(minute).toISOString() },
        });
      }
  });

  it("never takes one in any state but open", () => {
    for (const state of roundStates) expect(takesBallots({ ...open, state }, at(1))).toBe(state === "open");
    const vote = { kind: "vote" as const, answers: { a: 50, b: 50 }, reasons: {} };
    expect(() => castBallot({ ...open, state: "voided" }, "bo", true, vote, at(1))).toThrow("weighting.round-voided");
    expect(() => castBallot(open, "bo", false, vote, at(1))).toThrow("weighting.not-in-electorate");
  });
});

describe("the steps after", () => {
  const steps = { close: refuseUnlessClosable, reveal: (round: Round) => refuseUnlessRevealable(round, 3) };
  const isRefused = (act: () => void) => {
    try {
      act();
      return false;
    } catch {
      return true;
    }
  };

  it("follow each other once: whatever is tried in whatever order, a round is closed and revealed once, in this order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("close", "reveal", "void"), { maxLength: 12 }), (tries) => {
        let round = open;
        const done: string[] = [];
        for (const step of tries) {
          const act = step === "void" ? () => refuseUnlessVoidable(round, null) : () => steps[step as "close"](round);
          if (isRefused(act)) continue;
          done.push(step);
          round = { ...round, state: ({ close: "closed", reveal: "revealed", void: "voided" } as const)[step] };
        }
        expect(["", "close", "close,reveal"]).toContain(done.filter((step) => step !== "void").join());
        expect(done.indexOf("void")).toBe(done.includes("void") ? done.length - 1 : -1);
      }),
    );
  });

  it("keep an round without names of fewer than three votes shut", () => {
    const closed = { ...open, state: "closed" as const, secrecy: "confidential" as const };
    for (const votes of [0, 1, 2])
      expect(() => refuseUnlessRevealable(closed, votes)).toThrow("weighting.too-few-ballots");
    expect(() => refuseUnlessRevealable(closed, 3)).not.toThrow();
    expect(() => refuseUnlessRevealable({ ...closed, secrecy: "named" }, 0)).not.toThrow();
  });

  it("accept the newest revealed round only, and nothing while another is under way", () => {
    const one = { ...open, state: "revealed" as const, revealedAt: at(5) };
    const two = { ...one, id: "r2", number: 2 };
    expect(() => refuseUnlessAcceptable(two, [one, two])).not.toThrow();
    expect(() => refuseUnlessAcceptable(one, [one, two])).toThrow("weighting.newer-round");
    expect(() => refuseUnlessAcceptable(one, [one, { ...two, state: "voided" }])).not.toThrow();
    expect(() => refuseUnlessAcceptable(one, [one, { ...two, state: "open" }])).toThrow("weighting.round-already-open");
    expect(() => refuseUnlessAcceptable({ ...one, state: "voided" }, [])).toThrow("weighting.not-revealed");
    expect(() => refuseUnlessVoidable(one, one.id)).toThrow("weighting.round-accepted");
  });
});
