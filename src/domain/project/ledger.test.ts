// Does the list of criteria keep its rules?
import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal";
import { checkMerge, checkName, checkRoom, type Entry, folded, lock, neighbours, nextColor } from "./ledger";

const entry = (id: string, over: Partial<Entry> = {}): Entry => {
  return { id, name: id, state: "agreed", direction: "more", color: 1, position: Number(id) || 0, ...over };
};
const code = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
  return null;
};

describe("a ledger of criteria", () => {
  it("knows a name in any letters", () => {
    expect(folded("  Ｒun   COST ")).toBe("run cost");
    expect(code(() => checkName("RUN cost", [entry("1", { name: "Run cost" })]))).toBe("criteria.name-taken");
    expect(code(() => checkName("Run cost", [entry("1", { name: "Run cost" })], "1"))).toBeNull();
    expect(code(() => checkName("Run cost", [entry("1", { name: "Run cost", state: "merged" })]))).toBeNull();
  });

  it("takes thirty, merged ones aside", () => {
    const many = Array.from({ length: 30 }, (_, n) => entry(String(n)));
    expect(code(() => checkRoom(many, 1))).toBe("criteria.too-many");
    expect(code(() => checkRoom([...many.slice(1), entry("x", { state: "merged" })], 1))).toBeNull();
  });

  it("gives the colour that is used least, the lowest first; must-haves and merged ones use none", () => {
    expect(nextColor([])).toBe(1);
    expect(nextColor([1, 2, 4].map((color) => ({ color, direction: "more" as const, state: "agreed" as const })))).toBe(
      3,
    );
    expect(nextColor([entry("1", { direction: "must" }), entry("2", { state: "merged" })])).toBe(1);
    const all = Array.from({ length: 8 }, (_, n) => entry(String(n), { color: n + 1 }));
    expect(nextColor([...all, entry("9", { color: 1 })])).toBe(2);
  });

  it("locks with two to weigh, and parks what is proposed", () => {
    const two = [entry("1"), entry("2"), entry("3", { state: "proposed" }), entry("4", { state: "parked" })];
    expect(lock(two)).toEqual({ agreed: ["1", "2"], parked: ["3"] });
    expect(code(() => lock([entry("1"), entry("2", { direction: "must" })]))).toBe("criteria.nothing-to-lock");
  });

  it("merges into what stands", () => {
    const [a, b] = [entry("1"), entry("2", { state: "proposed" })];
    expect(code(() => checkMerge(b, a))).toBeNull();
    for (const into of [b, entry("3", { state: "parked" }), entry("4", { state: "merged" })])
      expect(code(() => checkMerge(b, into))).toBe("criteria.merge-into-itself");
  });

  it("finds the neighbour among those of one state", () => {
    const list = [entry("1"), entry("2", { state: "parked" }), entry("3")];
    expect(neighbours(list, "3", "up")?.map((e) => e.id)).toEqual(["3", "1"]);
    expect(neighbours(list, "1", "up")).toBeNull();
    expect(neighbours(list, "2", "down")).toBeNull();
  });
});
