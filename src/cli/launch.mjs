// How is one of our programs started on a machine that has Node and npm only? node launch.mjs STEPS PROGRAM [ARGUMENT…] installs what
// the lock file says, as the first of STEPS, and hands over. It runs before anything is installed: plain JavaScript, nothing but Node.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endWithParent } from "./end-with-parent.mjs";
import { install, isInstalled } from "./install.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Steelyard needs Node 20.9 or newer; this is ${process.version}. See https://nodejs.org.`);
  process.exit(1);
}
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const [steps, ...program] = process.argv.slice(2);

let child;
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
endWithParent(() => stop("SIGTERM"));

if (isInstalled()) {
  console.log(`[1/${steps}] Dependencies: as the lock file says.`);
} else {
  console.log(`[1/${steps}] Dependencies: installing what the lock file says. The first time takes a minute or two.`);
  const trouble = await install((installing) => (child = installing));
  if (trouble && !stopping) console.error(`The dependencies could not be installed (npm ci):\n${trouble}`);
  if (trouble || stopping) process.exit(1);
}

const own = path.resolve("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
// The channel tells the program when this one dies, however it dies.
child = spawn(existsSync(own) ? own : process.execPath, ["--import", "tsx", ...program], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

// A terminal sends Ctrl-C to all of us at once; a signal sent to this process alone is passed on. The program minds the first one only.
function stop(signal) {
  stopping = true;
  if (child) child.kill(signal);
  else process.exit(1);
}
