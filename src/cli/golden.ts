// Does the engine hold against worked examples? npm run -s golden -- FILE…: one JSON line a case; without files, the project's own cases.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { outcomeOf } from "./golden/run";

const own = path.join(import.meta.dirname, "..", "testing", "golden");
const asked = process.argv.slice(2);
let failures = 0;

for (const file of (asked.length > 0 ? asked : [own]).flatMap(filesOf)) {
  const name = path.basename(file, ".json");
  for (const each of casesIn(file)) {
    const outcome = outcomeOf(each, name);
    if (outcome.status === "fail") failures += 1;
    console.log(JSON.stringify(outcome));
  }
}
process.exitCode = failures > 0 ? 1 : 0;

/** A folder stands for the case files in it. */
function filesOf(given: string): string[] {
  try {
    if (!statSync(given).isDirectory()) return [given];
    const files = readdirSync(given).filter((file) => file.endsWith(".json"));
    return files.sort().map((file) => path.join(given, file));
  } catch {
    return [given];
  }
}

/** A file holds one case or a list of them; what can't be read fails as a case of the file's name. */
function casesIn(file: string): unknown[] {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(read) ? read : [read];
  } catch (error) {
    return [String(error)];
  }
}
