// Do the claims about one stack on one criterion agree?
import { criterionById } from "./catalogue";
import { type Reading, readings } from "./readings";

/** `conflict`: on two sides or more. `agreement`: two articles, one side. `one-voice`: one article. `mixed`: neither. */
export type CellState = "conflict" | "agreement" | "one-voice" | "mixed";

/** One answer and who gives it; the last one may have no side: what fits either way. */
export type CellSide = { id: string; words: string | null; readings: readonly Reading[] };

/** All claims about one stack on one criterion. `claims` counts claims, not readings. */
export type Cell = {
  stack: string;
  criterion: string;
  state: CellState;
  sides: readonly CellSide[];
  claims: number;
  /** Articles on more than one side, and what of theirs is at odds. */
  selfContradictions: readonly { article: string; between: "text-and-tables" | "tables" | "text" }[];
  /** Whether not one claim can be read as more than a figure without a scale. */
  unreadable: boolean;
};

/** What the articles say about a stack, one cell a criterion; conflicts first, then by the number of claims. */
export function cellsOfStack(stack: string): readonly Cell[] {
  return byWeight(cells.filter((cell) => cell.stack === stack));
}

/** What the articles say on a criterion, one cell a stack, in the same order. */
export function cellsOfCriterion(criterion: string): readonly Cell[] {
  return byWeight(cells.filter((cell) => cell.criterion === criterion));
}

/** The cell of a stack and a criterion, or nothing if no article says anything. */
export function cellFor(stack: string, criterion: string): Cell | undefined {
  return cells.find((cell) => cell.stack === stack && cell.criterion === criterion);
}

/** Puts readings of one stack and one criterion side by side. The readings must share both. */
export function cellOf(stack: string, criterion: string, of: readonly Reading[]): Cell {
  const sides = sidesOf(criterion, of);
  const opposed = sides.filter((side) => side.words !== null);
  return {
    stack,
    criterion,
    state: stateOf(opposed, sides, of),
    sides,
    claims: new Set(of.map((reading) => reading.claim.id)).size,
    selfContradictions: opposed.length > 1 ? selfContradictions(opposed) : [],
    unreadable: of.every((reading) => reading.claim.flags.includes("no-score")),
  };
}

// "Best for" is a list of uses, no answer that others could contradict.
const cells: readonly Cell[] = [
  ...Map.groupBy(
    readings.filter((reading) => reading.criterion !== "best-for"),
    (reading) => `${reading.stack} ${reading.criterion}`,
  ).values(),
].flatMap((of) => (of[0] ? [cellOf(of[0].stack, of[0].criterion, of)] : []));

function sidesOf(criterion: string, of: readonly Reading[]): CellSide[] {
  const known = criterionById(criterion)?.sides ?? [];
  const unread = (reading: Reading) => Number(reading.claim.flags.includes("no-score"));
  const inOrder = of.toSorted((a, b) => unread(a) - unread(b));
  const named = known.map((side) => ({
    id: side.id,
    words: side.words,
    readings: inOrder.filter((reading) => reading.side === side.id),
  }));
  const rest = inOrder.filter((reading) => !known.some((side) => side.id === reading.side));
  return [...named, { id: "either", words: null, readings: rest }].filter((side) => side.readings.length > 0);
}

function stateOf(opposed: readonly CellSide[], sides: readonly CellSide[], of: readonly Reading[]): CellState {
  if (opposed.length > 1) return "conflict";
  if (new Set(of.map((reading) => reading.claim.article)).size === 1) return "one-voice";
  return opposed.length === 1 && sides.length === 1 ? "agreement" : "mixed";
}

function selfContradictions(opposed: readonly CellSide[]): Cell["selfContradictions"] {
  const articles = new Set(opposed.flatMap((side) => side.readings.map((reading) => reading.claim.article)));
  return [...articles].flatMap((article) => {
    const by = opposed
      .map((side) => side.readings.filter((reading) => reading.claim.article === article))
      .filter((own) => own.length > 0);
    if (by.length < 2) return [];
    const figures = by.map((own) => own.every((reading) => reading.claim.kind === "figure"));
    const between = figures.every(Boolean) ? "tables" : figures.some(Boolean) ? "text-and-tables" : "text";
    return [{ article, between } as const];
  });
}

function byWeight(of: readonly Cell[]): readonly Cell[] {
  const rank = { conflict: 0, agreement: 1, mixed: 2, "one-voice": 3 } as const;
  return of.toSorted((a, b) => rank[a.state] - rank[b.state] || b.claims - a.claims);
}
