// How fast is it, against what? npm run -s bench -- [--json] [NAME…]: ratios measured in one run, never a time to pass.
import { build, generateClient, isBuilt } from "../src/cli/build";
import { append } from "./append";
import { archive } from "./archive";
import { ballots } from "./ballots";
import { coldStart } from "./cold-start";
import { crowd } from "./crowd";
import { memory } from "./memory";
import type { Line } from "./rounds";
import { openStage, type Stage } from "./stage";
import { verification } from "./verification";

const measures = {
  append,
  ballots,
  crowd,
  archive,
  memory,
  "cold-start": coldStart,
  verification,
} as const satisfies Record<string, (stage: Stage) => Promise<Line[]>>;
type Name = keyof typeof measures;

const asked = process.argv.slice(2).filter((argument) => argument !== "--json");
const json = process.argv.includes("--json");
const unknown = asked.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`There is no measure ${unknown.join(", ")}. There are: ${Object.keys(measures).join(", ")}.`);
  process.exit(1);
}

await generateClient();
if (!isBuilt()) await build();
const stage = await openStage();
try {
  for (const name of (asked.length > 0 ? asked : Object.keys(measures)) as Name[]) {
    for (const line of await measures[name](stage)) console.log(json ? JSON.stringify(line) : inWords(line));
  }
} finally {
  await stage.close();
}

function inWords({ name, ours, against, ratio, unit }: Line): string {
  return `${name.padEnd(28)} ${figure(ours)} against ${figure(against)} ${unit.padEnd(12)} ratio ${ratio}`;
}

function figure(value: number): string {
  return String(value).padStart(9);
}
