// Does a reveal show what its votes come to together, and of nobody more than may be shown?
import { describe, expect, it } from "vitest";
import { revealedRound } from "./reveal";
import type { Opened } from "./reveal-votes";
import type { Round } from "./round";

const now = new Date(Date.UTC(2026, 10, 21));
const ids = ["Operability", "Real-time", "Delivery speed"];
const base: Round = {
  ...{
    id: "r1",
    number: 1,
    method: "points",
    secrecy: "named",
    showsVoters: true,
    guestsCount: false,
    state: "revealed",
    criterionIds: ids,
  },
  ...{ deadline: null, openedAt: now, closedAt: now, revealedAt: now, voidReason: null, aboutId: null },
};

describe("what the votes of a revealed round come to together", () => {
  const [a = "", b = "", c = ""] = ids;
  const pairs = (ab: number, bc: number, ac: number) => ({ [`${a}/${b}`]: ab, [`${b}/${c}`]: bc, [`${a}/${c}`]: ac });
  const opened = (more: Partial<Round>, given: Opened["ballots"][number]["answers"][], share = 1): Opened => ({
    round: { ...base, criterionIds: ids, ...more },
    ballots: given.map((answers, place) => ({
      ...{ memberId: `m${place}`, kind: "vote" as const, counted: true, reasons: {} },
      ...{ answers, share: place === 0 ? share : 1 },
    })),
  });
  const shown = (round: Opened) =>
    revealedRound(
      round,
      null,
      round.ballots.map(({ memberId, share }) => ({ memberId, counted: true, share })),
      { memberId: "m1", ballot: null, nameOf: (id) => id, criterion: (id) => id },
    );
  const judged = [pairs(9, 9, 1), pairs(2, 2, 4), pairs(3, 3, 5)];

  it("names each ballot's consistency, best first, where names are shown, and nobody's elsewhere", () => {
    const named = shown(opened({ method: "pairwise" }, judged)).consistency;
    expect(named).toMatchObject({ measure: "pairwise", above: 1, of: 3 });
    expect(named?.ballots?.map(({ name }) => name)).toEqual(["m1", "m2", "m0"]);
    expect(named?.ballots?.map(({ isMe }) => isMe)).toEqual([true, false, false]);
    expect(named?.ballots?.[0]?.ratio).toBe(0);
    const hidden = shown(opened({ method: "pairwise", secrecy: "confidential" }, judged));
    expect(hidden.consistency?.ballots?.map(({ name, isMe }) => [name, isMe])).toEqual(Array(3).fill([null, false]));
    expect(JSON.stringify(hidden)).not.toMatch(/"m\d"/);
    for (const { ratio } of hidden.consistency?.ballots ?? []) expect(ratio).toBe(Number(ratio.toFixed(2)));
    for (const one of hidden.consistency?.ballots ?? [])
      expect(Object.keys(one).sort()).toEqual(["isHintDue", "isMe", "name", "ratio"]);
    expect(shown(opened({ method: "rating" }, [{ [a]: 1, [b]: 2, [c]: 3 }])).consistency).toBeNull();
  });

  it("shows who counts more, and offers what that leaves", () => {
    const found = shown(opened({ method: "pairwise" }, judged, 4));
    expect(found.shares).toEqual([{ name: "m0", share: 4 }]);
    expect(found.statistics).toEqual(["median", "mean", "geometric", "judgements"]);
    expect(Object.keys(found.weights ?? {}).sort()).toEqual([...found.statistics].sort());
    expect(shown(opened({ method: "pairwise" }, judged)).shares).toBeNull();
  });

  it("measures agreement by all that is defined for the method, and for ratings on their own scale too", () => {
    const ratings = [
      { [a]: 10, [b]: 0, [c]: 5 },
      { [a]: 10, [b]: 10, [c]: 5 },
    ];
    const { measures } = shown(opened({ method: "rating" }, ratings));
    expect(measures.map(({ id }) => id)).toEqual(["kendall-w", "iqr", "mad", "ahp-group", "tastle-wierman"]);
    const ordinal = measures.find(({ id }) => id === "tastle-wierman");
    expect(ordinal?.each).toEqual({ [a]: 1, [b]: 0, [c]: 1 });
    expect(ordinal).toMatchObject({ n: 2, word: "moderate" });
    expect(shown(opened({ method: "rating" }, ratings.slice(1))).measures).toEqual([]);
  });
});
