// How does one command bring Steelyard up on a machine that has Node and npm only? It installs what the lock file says, then hands
// over to start.ts. It runs before anything is installed: plain JavaScript, nothing but Node.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endWithParent } from "./end-with-parent.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Steelyard needs Node 20.9 or newer; this is ${process.version}. See https://nodejs.org.`);
  process.exit(1);
}
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

const windows = process.platform === "win32";
let child;
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
endWithParent(() => stop("SIGTERM"));

if (isInstalled()) {
  console.log("[1/6] Dependencies: as the lock file says.");
} else {
  console.log("[1/6] Dependencies: installing what the lock file says. The first time takes a minute or two.");
  await install();
}
const node = path.resolve("node_modules/node/bin", windows ? "node.exe" : "node");
const args = ["--import", "tsx", "src/cli/start.ts", "--quick", ...process.argv.slice(2)];
// The channel tells the program when this one dies, however it dies.
child = spawn(existsSync(node) ? node : process.execPath, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

// Whether everything in node_modules is what the lock file names; parts for other platforms may be missing.
function isInstalled() {
  const wanted = packagesIn("package-lock.json");
  const found = packagesIn("node_modules/.package-lock.json");
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
    if (name === "") return true;
    const there = found[name];
    return there ? there.version === version && there.integrity === integrity : Boolean(optional);
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

// With the tools that build the product, whatever NODE_ENV says.
async function install() {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  child = npm
    ? spawn(process.execPath, [npm, ...flags], { stdio: ["ignore", "pipe", "pipe"] })
    : spawn(windows ? "npm.cmd" : "npm", flags, { stdio: ["ignore", "pipe", "pipe"], shell: windows });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const ticking = setInterval(() => console.log(`      … ${seconds()} s`), 15_000);
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      said += error.message;
      resolve(1);
    });
    child.on("exit", (status) => resolve(status ?? 1));
  });
  clearInterval(ticking);
  child = undefined;
  if (code === 0) return console.log(`      installed in ${seconds()} s.`);
  if (!stopping) console.error(`The dependencies could not be installed (npm ci):\n${said.trim().slice(-4000)}`);
  process.exit(1);
}

// A terminal sends Ctrl-C to all of us at once; a signal sent to this process alone is passed on. start.ts minds the first one only.
function stop(signal) {
  stopping = true;
  if (child) child.kill(signal);
  else process.exit(1);
}
