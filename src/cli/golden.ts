// Does the engine hold against worked examples? npm run -s golden -- FILE…: one JSON line a case; without files, the project's own cases.
import path from "node:path";
import { casesOf } from "./golden/read";
import { outcomeOf, unread } from "./golden/run";

const own = path.join(import.meta.dirname, "..", "testing", "golden");
const asked = process.argv.slice(2);

for (const read of (asked.length > 0 ? asked : [own]).flatMap(casesOf)) {
  const outcome = "task" in read ? outcomeOf(read.task, read.name) : unread(read.name, read.why);
  if (outcome.status === "fail") process.exitCode = 1;
  console.log(JSON.stringify(outcome));
}
