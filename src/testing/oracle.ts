// What does src/testing/authorization.csv say? Read line by line, and refused where it isn't well-formed.
import { readFileSync } from "node:fs";
import { type Role, roles } from "@/domain/access/policy";
import { type Phase, phases } from "@/domain/project/phases";

/** Where someone stands to what they act on: takes part, facilitates it, opened it, is a guest of its session, or it is their own. */
export type Tie = "p" | "f" | "c" | "g" | "s";
/** Either of these; each is met when all of its ties hold. None: refused. `[[]]`: yes. */
export type Cell = readonly (readonly Tie[])[];

export type Line = {
  kind: (typeof kinds)[number];
  /** A procedure or a path. */
  door: string;
  /** The door's use in brackets, if it isn't the plain one. */
  use: string | null;
  signedOut: Cell;
  outsider: Cell;
  roles: Record<Role, Cell>;
  /** Null outside of projects. */
  phases: readonly Phase[] | null;
  archived: boolean;
  /** What it answers in another phase; outside of projects, to a seat without the right. */
  otherwise: number | null;
  /** Asks for the password again. */
  again: boolean;
};

const kinds = ["query", "mutation", "GET", "POST", "any", "page"] as const;
const columns = [
  "kind",
  "door",
  "drawing",
  "signed-out",
  "outsider",
  ...roles,
  "phases",
  "archived",
  "otherwise",
  "again",
];

/** Every line of the oracle, in its order. */
export function oracle(text = readFileSync("src/testing/authorization.csv", "utf8")): Line[] {
  const [head = "", ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  if (head !== columns.join(",")) throw new Error(`The columns are not ${columns.join(",")}`);
  return lines.map((line) => {
    const fields = line.split(",");
    if (fields.length !== columns.length) throw new Error(`Not ${columns.length} fields: ${line}`);
    const of = (column: string) => fields[columns.indexOf(column)] ?? "";
    const [, door = "", use = null] = /^(\S+)(?: \[(.+)\])?$/.exec(of("door")) ?? [];
    if (!door || !kinds.some((kind) => kind === of("kind"))) throw new Error(`No such kind of door: ${line}`);
    return {
      ...{ kind: of("kind") as Line["kind"], door, use },
      ...{ signedOut: cellOf(of("signed-out"), line), outsider: cellOf(of("outsider"), line) },
      roles: Object.fromEntries(roles.map((role) => [role, cellOf(of(role), line)])) as Line["roles"],
      phases: phasesOf(of("phases"), line),
      archived: of("archived") === "Y",
      otherwise: of("otherwise") === "" ? null : Number(of("otherwise")),
      again: of("again") === "Y",
    };
  });
}

/** Whether a cell lets in who has these ties. */
export function lets(cell: Cell, ties: readonly Tie[]): boolean {
  return cell.some((way) => way.every((tie) => ties.includes(tie)));
}

function cellOf(text: string, line: string): Cell {
  if (text === "") return [];
  if (text === "Y") return [[]];
  return text.split(" ").map((way) => way.split("+").map((tie) => tieOf(tie, line)));
}

function tieOf(text: string, line: string): Tie {
  if (text === "p" || text === "f" || text === "c" || text === "g" || text === "s") return text;
  throw new Error(`No such tie, ${text}: ${line}`);
}

function phasesOf(text: string, line: string): readonly Phase[] | null {
  if (text === "") return null;
  if (text === "*") return phases;
  if (text === "never") return [];
  const named = text.split(" ");
  const known = phases.filter((phase) => named.includes(phase));
  if (known.length !== named.length) throw new Error(`No such phases: ${line}`);
  return known;
}
