// What is killed? The server without its pages, on the embedded database of DATA_DIR; and the servers that a control needs.
import { endWithParent } from "../../src/cli/end-with-parent.mjs";
import { openDatabase } from "../../src/server/database";
import { listen } from "../../src/server/listen";
import { answerTooSoon, withoutLocks } from "./broken";

Object.assign(process.env, { NODE_ENV: "production" });
// Killed from outside or left alone by the harness: it ends, and never outlives whoever started it.
endWithParent(() => process.exit(0));
if (process.argv.includes("--without-locks")) withoutLocks();
const database = await openDatabase();
const { port } = await listen({
  port: Number(process.env.PORT),
  host: "127.0.0.1",
  revive: database.revive,
  page: (_, res) => void res.writeHead(404).end(),
  closePages: async () => {},
});
if (process.argv.includes("--too-soon")) await answerTooSoon(Number(process.env.FRONT), port);
process.send?.("up");
