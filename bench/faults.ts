// Does it keep what it acknowledged, whatever happens to it? npm run -s faults -- [--minutes N]: kills, stops and fills what is its own,
// on this machine alone. Every line says what was acknowledged, lost and doubled; the controls must go wrong. Exit code 1 unless all hold.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { diskFull } from "./faults/disk";
import { type House, openHouse } from "./faults/house";
import {
  answeredTooSoon,
  databaseKilled,
  databasePaused,
  type Outcome,
  racing,
  savedTooSoon,
  sentUnderFreshIds,
  serverKilled,
  withoutLocks,
} from "./faults/scenarios";

const asked = process.argv.indexOf("--minutes");
const minutes = asked > 0 ? Number(process.argv[asked + 1]) : 0.25;
if (!(minutes > 0 && minutes <= 60)) {
  console.error("--minutes takes a number up to 60.");
  process.exit(1);
}
// What one part gets of the whole time: about as much again goes into starting what was killed.
const share = (minutes * 60) / 5;
const failures: string[] = [];

const promises: [string, (house: House) => Promise<Outcome>][] = [
  ["the server killed", (house) => serverKilled(house, share)],
  ["the database killed", (house) => databaseKilled(house, share)],
  ["the database standing still", (house) => databasePaused(house, share)],
  ["two facilitators and casts racing a close", (house) => racing(house, Math.ceil(share))],
];
const controls: [string, (house: House) => Promise<Outcome>][] = [
  ["an answer before it is done, and the server killed", (house) => answeredTooSoon(house, share / 2)],
  ["synchronous_commit off, and the database killed", (house) => savedTooSoon(house, share / 2)],
  ["every attempt under an id of its own", (house) => sentUnderFreshIds(house, share / 3)],
  ["the row locks taken out", (house) => withoutLocks(house, Math.ceil(share))],
];

const dataDir = path.resolve(".data/faults");
mkdirSync(dataDir, { recursive: true });
const house = await openHouse(dataDir);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void house.close().finally(() => process.exit(1)));
try {
  for (const [title, run] of promises) report(title, await run(house), "holds");
  for (const [title, run] of controls) report(`control: ${title}`, await untilItBreaks(() => run(house)), "breaks");
} finally {
  await house.close();
}
report("the disk full", await diskFull(share), "holds");

console.log(
  failures.length > 0 ? `\n${failures.length} did not go as they must.` : "\nNothing acknowledged was lost or doubled.",
);
process.exit(failures.length > 0 ? 1 : 0);

// What breaks by chance gets more than one chance.
async function untilItBreaks(run: () => Promise<Outcome>): Promise<Outcome> {
  for (let tries = 1; ; tries++) {
    const outcome = await run();
    if (outcome.wrong.length > 0 || tries === 4) return outcome;
  }
}

function report(title: string, { account, wrong, said }: Outcome, must: "holds" | "breaks"): void {
  const asItMust = must === "holds" ? wrong.length === 0 : wrong.length > 0;
  if (!asItMust) failures.push(title);
  const figures = account
    ? `${account.acknowledged} acknowledged, ${account.lost} lost, ${account.doubled} doubled; `
    : "";
  const more = wrong.length > 0 ? `\n       ${wrong.slice(0, 5).join("; ")}` : "";
  console.log(`${asItMust ? "  as it must:" : "  NOT SO:   "} ${title}: ${figures}${said}${more}`);
}
