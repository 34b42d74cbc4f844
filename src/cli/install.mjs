// Is everything installed that the lock file names, and how does it get there? Plain JavaScript, nothing but Node.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether everything in node_modules is what the lock file names; parts for other platforms may be missing. */
export function isInstalled() {
  const wanted = packagesIn("package-lock.json");
  const found = packagesIn("node_modules/.package-lock.json");
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
    if (name === "") return true;
    const there = found[name];
    return there ? there.version === version && there.integrity === integrity : Boolean(optional);
  });
}

/**
 * Installs it, with the tools that build the product, whatever NODE_ENV says. Answers what went wrong, if anything did.
 * @param {(child: import("node:child_process").ChildProcess) => void} begun is given the process that installs
 * @returns {Promise<string | undefined>}
 */
export async function install(begun) {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const windows = process.platform === "win32";
  const stdio = ["ignore", "pipe", "pipe"];
  const child = npm
    ? spawn(process.execPath, [npm, ...flags], { stdio })
    : spawn(windows ? "npm.cmd" : "npm", flags, { stdio, shell: windows });
  begun(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const ticking = setInterval(() => console.log(`      … ${seconds()} s`), 15_000);
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      said += error.message;
      resolve(1);
    });
    child.on("exit", resolve);
  });
  clearInterval(ticking);
  if (code === 0) console.log(`      installed in ${seconds()} s.`);
  return code === 0 ? undefined : said.trim().slice(-4000) || "npm ended without a word.";
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
