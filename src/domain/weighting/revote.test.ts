// Does a revote on one criterion leave the others in their proportions?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { methods } from "./methods";
import { BANK } from "./points-bank";
import { revoted, revoteQuestion } from "./revote";

const ids = ["a", "b", "c", "d"];
const asked = ["points", "rating", "swing"] as const;

describe("the question", () => {
  it("is the answer's own scale, or beside the heaviest other swing's 100", () => {
    const last = { a: 40, b: 30, c: 20, d: 10 };
    expect(revoteQuestion("points", last, ids, "a")).toEqual({ min: 0, max: 100, value: 40, beside: null });
    expect(revoteQuestion("rating", { a: 7, b: 3, c: 2, d: 1 }, ids, "a")).toMatchObject({ max: 10, value: 7 });
    expect(revoteQuestion("swing", { a: 100, b: 50, c: 40, d: 0 }, ids, "a")).toMatchObject({
      value: 200,
      beside: "b",
    });
    expect(revoteQuestion("swing", { a: 40, b: 100, c: 50, d: 0 }, ids, "a")).toMatchObject({ value: 40, beside: "b" });
  });

  it("is none for orders and pairs, for ballots on other criteria, and where nothing else weighs", () => {
    expect(revoteQuestion("ranking", { a: 1, b: 2, c: 3, d: 4 }, ids, "a")).toBeNull();
    expect(revoteQuestion("points", { a: 50, b: 50 }, ids, "a")).toBeNull();
    expect(revoteQuestion("points", { a: 40, b: 30, c: 20, d: 10, e: 0 }, ids, "a")).toBeNull();
    expect(revoteQuestion("swing", { a: 100, b: 0, c: 0, d: 0 }, ids, "a")).toBeNull();
  });
});

describe("the ballot after it", () => {
  it("takes points from the others in proportion, and gives them back", () => {
    const last = { a: 40, b: 30, c: 20, d: 10 };
    expect(revoted("points", last, ids, "a", 70)).toEqual({ a: 70, b: 15, c: 10, d: 5 });
    expect(revoted("points", last, ids, "a", 40)).toEqual(last);
    expect(revoted("points", { a: 100, b: 0, c: 0, d: 0 }, ids, "a", 40)).toEqual({ a: 40, b: 20, c: 20, d: 20 });
  });

  it("lets a swing become the heaviest, and the others keep theirs", () => {
    const last = { a: 40, b: 100, c: 50, d: 0 };
    expect(revoted("swing", last, ids, "a", 80)).toEqual({ a: 80, b: 100, c: 50, d: 0 });
    expect(revoted("swing", last, ids, "a", 200)).toEqual({ a: 100, b: 50, c: 25, d: 0 });
    expect(revoted("swing", { a: 100, b: 50, c: 20, d: 0 }, ids, "a", 50)).toEqual({ a: 50, b: 100, c: 40, d: 0 });
  });

  it("is a ballot that its method takes, whatever stood there and whatever is answered", () => {
    const last = fc.tuple(fc.constantFrom(...asked), fc.array(fc.nat(10), { minLength: 4, maxLength: 4 }), fc.nat(300));
    fc.assert(
      fc.property(last, ([method, parts, wish]) => {
        const whole = method === "points" ? inPoints(parts) : parts;
        const answers = Object.fromEntries(ids.map((id, place) => [id, whole[place] ?? 0]));
        const question = revoteQuestion(method, answers, ids, "b");
        if (!question || whole.every((part, place) => place === 1 || part === 0)) return;
        const answer = Math.min(question.max, wish);
        const after = revoted(method, answers, ids, "b", answer);
        expect(() => methods[method].check(after, ids)).not.toThrow();
        if (answer !== question.value) expect(after.b).toBe(Math.min(answer, method === "swing" ? 100 : answer));
        const order = (given: typeof after) => (given.a ?? 0) - (given.c ?? 0);
        expect(order(after) * order(answers)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function inPoints(parts: readonly number[]): number[] {
  const sum = parts.reduce((one, other) => one + other, 0);
  if (sum === 0) return [BANK, 0, 0, 0];
  const first = parts.slice(1).map((part) => Math.floor((part * BANK) / sum));
  return [BANK - first.reduce((one, other) => one + other, 0), ...first];
}
