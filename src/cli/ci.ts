// Does everything hold? npm run ci, from nothing but a clone: checks, tests, build, stories, and a closing line with the count.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { installBrowser } from "./browser";
import { endWithParent } from "./end-with-parent.mjs";
import { openProgress } from "./progress";

interface Count {
  passed: number;
  failed: number;
  /** Passed at the second try alone: worth a look. */
  late?: number;
}

const results = path.resolve("test-results/ci");
const total: Count = { passed: 0, failed: 0 };
const progress = openProgress(12, 1);
const bin = (name: string) => `node_modules/.bin/${name}`;
let running: ReturnType<typeof spawn> | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
endWithParent(stop);

// The tests have databases and settings of their own, whatever this machine is set to.
for (const name of ["DATABASE_URL", "DATA_DIR", "PORT", "HOST", "NEXTAUTH_URL", "NODE_ENV"]) delete process.env[name];
Object.assign(process.env, { CHECKPOINT_DISABLE: "1", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" });
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await check("Browser", async () => installBrowser());
await check("Generated code", () => run("npm", ["run", "-s", "generate"]));
await check("Types", () => run(bin("tsc"), ["--noEmit"]));
await check("Style", () => run(bin("biome"), ["check", "."]));
await check("Who may import whom", () => run("npm", ["run", "-s", "check:imports"]));
await check("Dead code", () => run(bin("knip"), []));
await tests("Unit tests", (file) => vitest("unit", file), countVitest);
await tests("Database tests", (file) => vitest("db", file), countVitest);
await check("Faults", () => run("npm", ["run", "-s", "faults"]));
const built = await check("Build", () => run("npm", ["run", "-s", "build"]));
if (built) await tests("Stories in the browser", playwright, countPlaywright);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

// A check that fails counts as one failure; one that passes is no test.
async function check(title: string, work: () => Promise<string>): Promise<boolean> {
  return progress.step(title, async () => {
    try {
      const said = await work();
      return { said: title === "Browser" ? said : "good.", result: true };
    } catch (error) {
      total.failed += 1;
      return { said: `FAILED\n${error instanceof Error ? error.message : error}\n`, result: false };
    }
  });
}

async function tests(
  title: string,
  work: (file: string) => Promise<string>,
  count: (file: string) => Count,
): Promise<void> {
  const file = path.join(results, `${title.toLowerCase().replaceAll(" ", "-")}.json`);
  await progress.step(title, async () => {
    const trouble = await work(file).then(
      () => "",
      (error) => `\n${error instanceof Error ? error.message : error}`,
    );
    const { passed, failed, late } = countOr(file, count);
    const counted = trouble && failed === 0 ? 1 : failed;
    total.passed += passed;
    total.failed += counted;
    const again = late ? ` ${late} of them at the second try.` : "";
    return { said: `${passed} passed, ${counted} failed.${again}${trouble}`, result: undefined };
  });
}

function vitest(project: string, file: string): Promise<string> {
  return run(bin("vitest"), [
    "run",
    "--project",
    project,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
}

function playwright(file: string): Promise<string> {
  // A busy machine can be too slow for a story once; what fails twice is broken.
  return run(bin("playwright"), ["test", "--retries=1", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
}

function countOr(file: string, count: (file: string) => Count): Count {
  try {
    return count(file);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function countVitest(file: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright(file: string): Count {
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, "utf8")).stats;
  return { passed: expected + flaky, failed: unexpected, late: flaky };
}

async function run(command: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  running = child;
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(said.trim().slice(-20_000));
  return said;
}

function stop(): void {
  running?.kill("SIGTERM");
  process.exit(1);
}
