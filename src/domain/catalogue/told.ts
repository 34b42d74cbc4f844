// How is a claim told: what, by whom, on which line, how weak?
import { articleById, criterionById, stackById } from "./catalogue";
import { type Cell, cellFor, cellsOfStack } from "./cell";
import type { Claim, ClaimFlag } from "./claim";
import type { Reading } from "./readings";

/** A claim ready to be shown. `saidOf` names the stack that the article wrote about, where the words don't. */
export type Told = {
  id: string;
  says: string;
  article: { id: string; short: string };
  line: number;
  to?: number | undefined;
  flags: readonly ClaimFlag[];
  why?: string | undefined;
  saidOf?: string | undefined;
};

/** One cell ready to be shown: the criterion, and each side with its claims. `words` is null for what fits either way. */
export type ToldCell = {
  criterion: { id: string; name: string };
  state: Cell["state"];
  claims: number;
  sides: readonly { words: string | null; claims: readonly Told[] }[];
};

/** Tells a claim by its own words, or by the words of one reading of it. */
export function tell(claim: Claim, reading?: Reading): Told {
  const says = reading?.says ?? claim.says;
  const other = reading?.saidOf ? stackById(reading.saidOf) : undefined;
  const named = other && [other.name, ...other.alsoCalled].some((name) => says.includes(name));
  return {
    id: claim.id,
    says,
    article: { id: claim.article, short: articleById(claim.article)?.short ?? claim.article },
    line: claim.line,
    to: claim.to,
    flags: claim.flags,
    why: claim.why,
    saidOf: named ? undefined : other?.name,
  };
}

/** What the articles claim about a stack, cell by cell; with a criterion, that cell alone. */
export function toldCells(stack: string, criterion?: string): readonly ToldCell[] {
  const cells = criterion ? [cellFor(stack, criterion)] : cellsOfStack(stack);
  return cells.flatMap((cell) => (cell ? [toldCell(cell)] : []));
}

function toldCell(cell: Cell): ToldCell {
  return {
    criterion: { id: cell.criterion, name: criterionById(cell.criterion)?.name ?? cell.criterion },
    state: cell.state,
    claims: cell.claims,
    sides: cell.sides.map((side) => ({
      words: side.words,
      claims: side.readings.map((reading) => tell(reading.claim, reading)),
    })),
  };
}
