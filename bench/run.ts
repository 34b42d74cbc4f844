// How fast is it, against what? npm run -s bench -- [--json] [NAME…]: ratios measured in one run, never a time to pass.
import { build, generateClient, isBuilt } from "../src/cli/build";
import { append } from "./append";
import { archive } from "./archive";
import { ballots } from "./ballots";
import { coldStart } from "./cold-start";
import { crowd } from "./crowd";
import { engine } from "./engine";
import { memory } from "./memory";
import type { Line } from "./rounds";
import { openStage, type Stage } from "./stage";
import { stream } from "./stream";
import { verification } from "./verification";

const measures = {
  append,
  ballots,
  crowd,
  archive,
  memory,
  stream,
  "cold-start": coldStart,
  verification,
} as const satisfies Record<string, (stage: Stage) => Promise<Line[]>>;
/** These need neither the built product nor a database. */
const alone = { engine } as const satisfies Record<string, () => Promise<Line[]>>;
type Name = keyof typeof measures;

const asked = process.argv.slice(2).filter((argument) => argument !== "--json");
const json = process.argv.includes("--json");
const known = [...Object.keys(alone), ...Object.keys(measures)];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no measure ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(1);
}

const names = asked.length > 0 ? asked : known;
for (const [name, measure] of Object.entries(alone)) if (names.includes(name)) print(await measure());
const staged = names.filter((name): name is Name => name in measures);
if (staged.length > 0) await onStage(staged);

async function onStage(wanted: readonly Name[]): Promise<void> {
  await generateClient();
  if (!isBuilt()) await build();
  const stage = await openStage();
  try {
    for (const name of wanted) print(await measures[name](stage));
  } finally {
    await stage.close();
  }
}

function print(lines: readonly Line[]): void {
  for (const line of lines) console.log(json ? JSON.stringify(line) : inWords(line));
}

function inWords({ name, ours, against, ratio, unit }: Line): string {
  return `${name.padEnd(28)} ${figure(ours)} against ${figure(against)} ${unit.padEnd(12)} ratio ${ratio}`;
}

function figure(value: number): string {
  return String(value).padStart(9);
}
