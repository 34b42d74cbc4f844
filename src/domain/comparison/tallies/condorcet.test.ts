// Is the winner the one who beats everyone, and the circle named where there is none?
import fc from "fast-check";
import { expect, it } from "vitest";
import { pairwiseWins } from "../orders";
import { condorcet, condorcetWinner } from "./condorcet";

it("names the circle of Condorcet's paradox, and not who loses to all three", () => {
  const orders = [
    { count: 1, groups: [[0], [1], [2], [3]] },
    { count: 1, groups: [[1], [2], [0], [3]] },
    { count: 1, groups: [[2], [0], [1], [3]] },
  ];
  const found = condorcet.count(orders, 4);
  expect(found.winners).toEqual([0, 1, 2]);
  expect(found.points).toEqual([2, 2, 2, 0]);
  expect(condorcetWinner(found)).toBeNull();
});

it("names nobody without voters", () => {
  expect(condorcet.count([], 3).winners).toEqual([]);
  expect(condorcetWinner(condorcet.count([{ count: 1, groups: [[0]] }], 1))).toBe(0);
});

it("finds the smallest group that beats everyone outside it", () => {
  const order = fc
    .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
    .map((all) => ({ count: 1, groups: all.map((x) => [x]) }));
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 6 }), (orders) => {
      const { winners } = condorcet.count(orders, 5);
      const wins = pairwiseWins(orders, 5);
      const beats = (a: number, b: number) => (wins[a * 5 + b] ?? 0) > (wins[b * 5 + a] ?? 0);
      const closed = Array.from({ length: 31 }, (_, bits) =>
        [0, 1, 2, 3, 4].filter((place) => (bits + 1) & (1 << place)),
      )
        .filter((group) => group.every((a) => [0, 1, 2, 3, 4].every((b) => group.includes(b) || beats(a, b))))
        .sort((a, b) => a.length - b.length);
      expect(winners).toEqual(closed[0]);
    }),
  );
});
