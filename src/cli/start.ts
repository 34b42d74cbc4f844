// How does a server come up? npm start serves what is built; --quick (npm run quickstart) also migrates, loads the example and builds;
// --dev (npm run dev) serves the sources as they are.
import path from "node:path";
import { type Database, openDatabase } from "@/server/database";
import { BadSettings, env } from "@/server/env";
import { unfitnessOf } from "@/server/postgres/fitness";
import { MigrationsDiffer, migrate, pendingMigrations } from "@/server/postgres/migrations";
import { build, generateClient, isBuilt } from "./build";
import { endWithParent } from "./end-with-parent.mjs";
import { loadExample } from "./example";
import { claimPort, PortTaken } from "./port";
import { openProgress } from "./progress";
import { howToSignIn } from "./sign-in";

const quick = process.argv.includes("--quick");
const dev = process.argv.includes("--dev");
// What a dependency calls outdated is for whoever develops, not for whoever starts it.
process.noDeprecation = !dev;
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

const closing: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
endWithParent(() => stop(0));

try {
  await start();
} catch (error) {
  const expected = [BadSettings, MigrationsDiffer, PortTaken].some((kind) => error instanceof kind);
  if (!stopping) console.error(expected && error instanceof Error ? `\n${error.message}` : error);
  await stop(1);
}

async function start(): Promise<void> {
  const progress = openProgress(6, 1);
  const database = await progress.step("Database", async () => {
    const opened = await openDatabase({ strict: !quick && !dev });
    closing.unshift(opened.close);
    if (!dev) await refuseUnfit(opened);
    await claimPort(env());
    return { said: describe(opened), result: opened };
  });
  await progress.step("Migrations", async () => {
    const applied = await prepare(database);
    await generateClient();
    return { said: applied.length > 0 ? `applied ${applied.join(", ")}.` : "up to date.", result: undefined };
  });
  await progress.step("Example decision", async () => ({
    said: quick || dev ? await loadExample(database) : "left as it is.",
    result: undefined,
  }));
  await progress.step("Pages", async () => ({ said: await pages(), result: undefined }));
  await progress.step("Server", async () => {
    const { serve } = await import("@/server/serve");
    const running = await serve({ port: env().PORT, host: env().HOST, dev, revive: database.revive });
    closing.unshift(running.close);
    return { said: `listening on ${env().HOST}, port ${running.port}.`, result: undefined };
  });
  console.log(howToSignIn(env()));
}

async function refuseUnfit({ url, embedded }: Database): Promise<void> {
  const unfit = await unfitnessOf(url);
  // Whoever keeps a real server's database applies its migrations too, and decides when: npm run migrate.
  const pending =
    quick || embedded || unfit.some((sentence) => sentence.includes("can't be used"))
      ? []
      : await pendingMigrations(url);
  const lacking =
    pending.length > 0
      ? [`The database lacks ${pending.join(", ")}. Apply what is missing first: npm run migrate.`]
      : [];
  if (unfit.length + lacking.length > 0) throw new BadSettings([...unfit, ...lacking]);
}

async function prepare(database: Database): Promise<string[]> {
  return quick || dev || database.embedded ? migrate(database.url) : [];
}

async function pages(): Promise<string> {
  if (dev) return "built as they are asked for.";
  if (isBuilt()) return "built from these sources already.";
  if (!quick) throw new BadSettings(["The pages are not built from these sources. Build them first: npm run build."]);
  await build();
  return "built.";
}

function describe({ url, embedded }: Database): string {
  const { hostname, port, pathname } = new URL(url);
  const place = path.relative(process.cwd(), env().DATA_DIR) || ".";
  return embedded
    ? `PostgreSQL of our own, in ${place}, on port ${port}.`
    : `PostgreSQL at ${hostname}, ${pathname.slice(1)}.`;
}

// What was opened last is closed first. A second Ctrl-C changes nothing; after ten seconds it ends in any case.
async function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    if (code === 0) console.log("\nStopping …");
    for (const close of closing) await close().catch((error) => console.error(error));
    process.exit(code);
  })();
  await stopping;
}
