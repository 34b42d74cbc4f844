// Do claims that contradict each other stand on different sides?
import { expect, test } from "vitest";
import { catalogue } from "./catalogue";
import { cellFor, cellOf, cellsOfCriterion, cellsOfStack } from "./cell";
import { claimsFor } from "./readings";

const wordsOf = (stack: string, criterion: string) => cellFor(stack, criterion)?.sides.map((side) => side.words);

test("three answers to one question: the learning curve of Go", () => {
  const cell = cellFor("go", "learning-curve");
  expect(cell?.state).toBe("conflict");
  expect(wordsOf("go", "learning-curve")).toEqual(["Gentle", "Moderate", "Steep"]);
  expect(cell?.claims).toBe(4);
  expect(cell?.selfContradictions).toEqual([]);
});

test("an article whose text is at odds with its tables is named", () => {
  expect(cellFor("go", "raw-performance")?.selfContradictions).toEqual([
    { article: "node-vs-the-world", between: "text-and-tables" },
  ]);
  expect(cellFor("java", "raw-performance")?.selfContradictions).toEqual([
    { article: "node-vs-the-world", between: "tables" },
  ]);
  expect(cellFor("go", "type-system")?.selfContradictions).toEqual([
    { article: "language-comparison", between: "text" },
  ]);
});

test("what takes no side contradicts nobody", () => {
  expect(wordsOf("go", "type-system")).toEqual(["Has generics", "Lacks them", null]);
  const either = claimsFor("go", "type-system").filter((reading) => !reading.side);
  expect(cellOf("go", "type-system", either).state).toBe("one-voice");
});

test("two articles on one side agree, one article alone is one voice", () => {
  expect(cellFor("go", "concurrency")?.state).toBe("agreement");
  expect(cellFor("go", "maturity")?.state).toBe("one-voice");
});

test("what is said of a language bears on its framework, and says so", () => {
  const said = claimsFor("django", "learning-curve").find((reading) => reading.saidOf === "python");
  expect(said?.says).toBe("Easy");
});

test("figures alone can't be read", () => {
  expect(cellFor("go", "design")?.unreadable).toBe(true);
  expect(cellFor("go", "scalability")?.unreadable).toBe(false);
});

test("a contradiction that the data finds in one cell is seen as a conflict there", () => {
  const unseen = catalogue.contradictions
    .filter((one) => one.cells.length === 1 && ["high", "medium"].includes(one.severity))
    .filter((one) => one.type !== "missing-data")
    .filter((one) => one.cells.some((cell) => cellFor(cell.stack, cell.criterion)?.state !== "conflict"))
    .map((one) => one.id);
  expect(unseen).toEqual([]);
});

test("conflicts come first", () => {
  expect(cellsOfStack("go")[0]?.state).toBe("conflict");
  expect(cellsOfCriterion("learning-curve").map((cell) => cell.stack)).toContain("rust");
});
