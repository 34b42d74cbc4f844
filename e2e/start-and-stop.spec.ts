// Does it start, stop and come back as the README says, however it was ended?
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { livePostmaster } from "@/server/postgres/cluster";
import { freePort } from "@/server/postgres/embedded";

const dataDir = mkdtempSync(path.join(tmpdir(), "steelyard-"));
let port: string;
const base = () => `http://127.0.0.1:${port}`;
const runs: Run[] = [];

interface Run {
  child: ChildProcess;
  said: () => string;
  /** What the run said, once it is up or has ended. */
  settled: Promise<string>;
  ended: Promise<number | null>;
}

test.describe.configure({ mode: "serial", timeout: 180_000 });
test.beforeAll(async () => {
  port = String(await freePort());
});
test.afterAll(async () => {
  for (const { child, ended } of runs) {
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(dataDir, { recursive: true, force: true });
});

function quickstart(settings: Record<string, string> = {}): Run {
  const own = { DATABASE_URL: "", NEXTAUTH_URL: "", DATA_DIR: dataDir, PORT: port, NODE_ENV: "production" as const };
  const env = { ...process.env, ...own, ...settings };
  const child = spawn("npm", ["run", "-s", "quickstart"], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const up = (async () => {
    while (!text.includes("Steelyard is up")) await new Promise((resume) => setTimeout(resume, 50));
  })();
  const run = { child, said: () => text, settled: Promise.race([up, ended]).then(() => text), ended };
  runs.push(run);
  return run;
}

const signal = (run: Run, name: NodeJS.Signals) => process.kill(-(run.child.pid ?? 0), name);

test("the first start says what it does and how to sign in; Ctrl-C ends all of it", async ({ page }) => {
  const run = quickstart();
  const said = await run.settled;
  for (const step of ["[1/6]", "[2/6]", "[3/6]", "[4/6]", "[5/6]", "[6/6]"]) expect(said).toContain(step);
  const [, email = "", password = ""] = said.match(/Sign in as .*: {2}(\S+) {2}(\S+)/) ?? [];
  expect(said).toContain(`http://localhost:${port}`);
  await page.goto(`http://localhost:${port}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);

  signal(run, "SIGINT");
  await run.ended;
  expect(run.said()).toContain("Stopping");
  expect(livePostmaster(dataDir)).toBeUndefined();
  await expect(fetch(base())).rejects.toThrow();
});

test("a killed run leaves nothing that stops the next, which keeps the data", async () => {
  const first = quickstart();
  expect(await first.settled).toContain("left as it is.");
  signal(first, "SIGKILL");
  await first.ended;

  const second = quickstart();
  expect(await second.settled).toContain("Sign in as");
  expect((await fetch(`${base()}/api/health/ready`)).status).toBe(200);
  process.kill(second.child.pid ?? 0, "SIGKILL");
  await expect(async () => expect(livePostmaster(dataDir)).toBeUndefined()).toPass({ timeout: 20_000 });

  const third = quickstart();
  expect(await third.settled).toContain("Steelyard is up");
});

test("a port that is taken is named, and so is a setting that is wrong", async () => {
  const taken = quickstart({ DATA_DIR: path.join(dataDir, "other") });
  expect(await taken.settled).toContain(`Port ${port} is taken`);
  expect(await taken.ended).toBe(1);
  const wrong = quickstart({ PORT: "eighty", EXAMPLE: "perhaps" });
  expect(await wrong.settled).toContain("PORT must be a number from 1 to 65535.\nEXAMPLE must be on or off.");
  expect(await wrong.ended).toBe(1);
});
