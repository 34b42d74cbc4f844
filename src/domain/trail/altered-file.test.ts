// Does the verifier name what was altered in a file?
import { expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { sampleTrail } from "@/testing/sample-trail";
import { verifyLines } from "./verify";

const whole = sampleTrail();
const { team, round } = whole.logs;
const [inTeam, inRound] = [{ log: team.id }, { log: round.id }];

interface Line extends Record<string, unknown> {
  body: string;
  checkpoint: string;
  sealed: string;
  open: Record<string, { salt: string; value: string }>;
}
type Alter = (lines: Line[]) => unknown;

const of = (event: string) => (line: Line) => line.body?.includes(`"a":"${event}"`) ?? false;
/** Changes the first line that fits. */
const line =
  (fits: (line: Line) => unknown, change: (line: Line) => Partial<Line>): Alter =>
  (lines) => {
    const found = lines.find(fits);
    if (found) Object.assign(found, change(found));
  };
const entry = (event: string, change: (line: Line) => Partial<Line>) => line(of(event), change);
/** Changes one of the openings of the first ballot. */
const ballot = (change: (opening: { salt: string; value: string }) => { salt: string; value: string }) =>
  entry("weighting.ballot-cast", ({ open }) => ({ open: { ...open, ballot: change(open.ballot as never) } }));
const record = (change: (line: Line) => Partial<Line>) => line(({ sealed }) => sealed, change);
/** Takes lines out and puts others there. */
const cut =
  (at: (lines: Line[]) => number, ...instead: unknown[]): Alter =>
  (lines) =>
    lines.splice(at(lines), instead.length === 0 ? 1 : 0, ...(instead as Line[]));
const without =
  (goes: (line: Line) => unknown): Alter =>
  (lines) =>
    lines.splice(0, lines.length, ...lines.filter((each) => !goes(each)));
const other = (sign: string) => (sign === "A" ? "B" : "A");

const cases: [string, Alter, { seq?: string; log?: string }, RegExp][] = [
  [
    "a body",
    entry("weighting.weights-accepted", ({ body }) => ({ body: body.replace("median", "mean") })),
    { ...inTeam, seq: "17" },
    /hash isn't that/,
  ],
  ["a time", entry("criteria.locked", () => ({ at: "1795219200013001" })), { seq: "13" }, /hash isn't that/],
  [
    "a time before the last",
    entry("criteria.locked", () => ({ at: "1795219200000000" })),
    { seq: "13" },
    /time isn't after/,
  ],
  ["a hash", entry("criteria.locked", () => ({ hash: "0".repeat(64) })), { seq: "13" }, /hash isn't that/],
  [
    "a body's form",
    entry("criteria.locked", ({ body }) => ({ body: body.replace("{", "{ ") })),
    { seq: "13" },
    /hash isn't that/,
  ],
  ["an entry left out", cut((lines) => lines.findIndex(of("criteria.locked"))), { seq: "14" }, /Entry 13 is missing/],
  ["an entry put in twice", (lines) => lines.splice(7, 0, lines[7] as Line), { seq: "5" }, /Entry 6 is missing/],
  [
    "two entries swapped",
    (lines) => lines.splice(7, 2, lines[8] as Line, lines[7] as Line),
    { seq: "6" },
    /Entry 5 is missing/,
  ],
  [
    "the last ballot cut off",
    cut((lines) => lines.findLastIndex(of("weighting.ballot-cast"))),
    { ...inRound, seq: "5" },
    /ends after 5 of 6/,
  ],
  [
    "an opened ballot",
    ballot(({ salt, value }) => ({ salt, value: value.replace("40", "45") })),
    { ...inRound, seq: "0" },
    /ballot that the file shows isn't the one/,
  ],
  [
    "an opening's salt",
    ballot(({ salt, value }) => ({ value, salt: salt.replace(/^./, other) })),
    { ...inRound, seq: "0" },
    /isn't the one/,
  ],
  ["an opening's form", ballot(({ value }) => ({ value, salt: "x" })), { ...inRound, seq: "0" }, /can't be read/],
  [
    "an opening that nothing commits to",
    entry("criteria.locked", () => ({ open: { x: { salt: `${"A".repeat(43)}=`, value: "1" } } })),
    { seq: "13" },
    /commits to/,
  ],
  [
    "the sealed record",
    record(({ sealed }) => ({ sealed: sealed.replace("We use Go", "We use Rust") })),
    inTeam,
    /isn't what was sealed/,
  ],
  [
    "one digit of the sealed record",
    record(({ sealed }) => ({ sealed: sealed.replace(/"total":"0.7/, '"total":"0.8') })),
    inTeam,
    /isn't what was sealed/,
  ],
  [
    "a name in the record's openings",
    record(({ open }) => ({
      open: { ...open, "people/m3": { salt: open["people/m3"]?.salt ?? "", value: '"L. Meyer"' } },
    })),
    {},
    /D-14.*commits to/,
  ],
  [
    "the log's root",
    line(
      (each) => each.of === "team",
      () => ({ root: "0".repeat(64) }),
    ),
    inTeam,
    /don't come to the root/,
  ],
  [
    "the log's size",
    line(
      (each) => each.of === "team",
      () => ({ size: "3" }),
    ),
    inTeam,
    /ends after/,
  ],
  [
    "a checkpoint's signature",
    line(
      ({ checkpoint }) => checkpoint,
      ({ checkpoint }) => ({ checkpoint: checkpoint.replace(/(?<=\n— \S+ .{20})./, other) }),
    ),
    inTeam,
    /isn't signed/,
  ],
  [
    "a checkpoint's root",
    line(
      ({ checkpoint }) => checkpoint,
      ({ checkpoint }) => ({ checkpoint: checkpoint.replace(/(?<=\n\d+\n)./, other) }),
    ),
    inTeam,
    /isn't signed/,
  ],
  [
    "every checkpoint left out",
    without(({ checkpoint }) => checkpoint),
    { ...inTeam, seq: "0" },
    /no signed checkpoint/,
  ],
  [
    "the newest checkpoint left out",
    cut((lines) => lines.findLastIndex(({ checkpoint }) => checkpoint?.includes(team.id))),
    { ...inTeam, seq: "17" },
    /no signed checkpoint/,
  ],
  ["the log of a round left out", without((each) => each.log === round.id), {}, /outside|ends after|missing|can't/],
  ["the first line left out", (lines) => lines.shift(), {}, /doesn't begin as a trail/],
  ["a line that is none", cut(() => 5, "x"), inTeam, /isn't what it should be/],
  [
    "a record that nothing sealed",
    (lines) => lines.push({ ...(lines.at(-1) as Line), record: "d2" }),
    {},
    /no entry of the trail seals it/,
  ],
];

it.each(cases)("%s: is named", (_, alter, place, sentence) => {
  const lines = whole.lines.map((text) => JSON.parse(text));
  alter(lines);
  const { flaw } = verifyLines(
    nodeCrypto,
    lines.map((each) => JSON.stringify(each)),
  );
  expect(flaw?.sentence).toMatch(sentence);
  if (Object.keys(place).length > 0) expect(flaw?.place).toMatchObject(place);
});

it("finds nothing in the whole file", () => expect(verifyLines(nodeCrypto, whole.lines).flaw).toBeNull());
