// Does a stack's page gather all that there is, once?
import { expect, test } from "vitest";
import { catalogue } from "./catalogue";
import { stackPage } from "./stack-page";
import { searchStacks } from "./stack-summary";
import { toldCells } from "./told";
import { unreadableIn } from "./unreadable";

test("the page of Go", () => {
  const page = stackPage("go");
  expect(page?.articles).toHaveLength(4);
  expect(page?.groups[0]?.cell.state).toBe("conflict");
  expect(page?.groups.find((group) => group.cell.criterion === "infra-cost")?.includes).toContain("memory");
  expect(page?.groups.map((group) => group.cell.criterion)).not.toContain("memory");
  expect(page?.rules).toHaveLength(16);
  expect(page?.unreadable.map((one) => one.claim)).toEqual([
    "Design 4, functionality 5, raw performance 5, scalability 5 of 10",
    "150 requests/s, 50 MB, 15\u00a0% CPU",
    "Cargo and crates.io as Go’s packages",
    "Very High beside Very Good",
  ]);
});

test("the star rows stand on the pages of their three stacks only", () => {
  for (const stack of catalogue.stacks) {
    const rows = stackPage(stack.id)?.starRows.length;
    expect(rows).toBe(["rails", "django", "nodejs"].includes(stack.id) ? 5 : 0);
  }
});

test("every claim about a stack is on its page: in a group, among the uses, unreadable, or by itself", () => {
  for (const stack of catalogue.stacks) {
    const page = stackPage(stack.id);
    if (!page) throw new Error(stack.id);
    const shown = new Set([
      ...page.groups.flatMap((g) => g.cell.sides.flatMap((side) => side.readings.map((r) => r.claim.id))),
      ...page.bestFor.map((claim) => claim.id),
      ...page.other.map((claim) => claim.id),
    ]);
    const missing = page.claims.filter(
      (claim) => !shown.has(claim.id) && !claim.restates && !claim.flags.includes("no-score"),
    );
    expect(missing.map((claim) => claim.id)).toEqual([]);
  }
});

test("an unknown stack has no page", () => {
  expect(stackPage("cobol")).toBeUndefined();
});

test("search finds by name, other name, kind and parent", () => {
  expect(searchStacks("golang")[0]?.id).toBe("go");
  expect(searchStacks("c#")[0]?.id).toBe("dotnet");
  expect(searchStacks("serverless platform").map((stack) => stack.id)).toContain("vercel");
  expect(searchStacks(" PYTHON ").map((stack) => stack.id)).toEqual(expect.arrayContaining(["python", "django"]));
  expect(searchStacks("cobol")).toEqual([]);
  expect(searchStacks()).toHaveLength(40);
  expect(searchStacks()[0]?.id).toBe("nodejs");
});

test("a cell is told with its article, line and weakness", () => {
  const [cell] = toldCells("go", "learning-curve");
  expect(cell?.sides.at(-1)?.claims.at(-1)).toMatchObject({
    says: "3 to 6 months at lower speed",
    article: { short: "Language Comparison" },
    line: 323,
    flags: ["no-source"],
  });
  expect(toldCells("echo")).toEqual([]);
});

test("an article's unreadable rows", () => {
  expect(unreadableIn("node-vs-the-world")).toHaveLength(11);
  expect(unreadableIn("navigating-frameworks")).toEqual([]);
});
