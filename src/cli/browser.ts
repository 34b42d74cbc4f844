// Which Chromium do the stories run in, and how does a machine without one get it?
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const systems = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser's path: the system's, else Playwright's own, else undefined. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? "", ...systems, chromium.executablePath()].find(
    (file) => file && existsSync(file),
  );
}

/** Makes sure that there is one: Playwright's own download, else Debian's package where we may install it. Answers its path. */
export function installBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  run("node_modules/.bin/playwright", ["install", "chromium"], 300);
  if (!findBrowser() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update"], 300);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 900);
  }
  const installed = findBrowser();
  if (!installed)
    throw new Error("No Chromium, and none could be installed: install one, or set CHROMIUM_PATH to its program.");
  return installed;
}

function run(command: string, args: string[], seconds: number): void {
  spawnSync(command, args, {
    stdio: "ignore",
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
