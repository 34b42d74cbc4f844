// How does a program end when the one that started it is killed and can't say so? Plain JavaScript: it is needed before an install.
import { readFileSync } from "node:fs";

/**
 * Calls `stop` once when the process that started this one is gone: by the channel between the two, else, under npm, because the
 * shell that npm started us with, or that shell itself, has another parent.
 * @param {() => void} stop
 */
export function endWithParent(stop) {
  if (process.channel) {
    process.once("disconnect", stop);
    process.channel.unref();
    return;
  }
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestry();
  const watching = setInterval(() => {
    if (ancestry() === before) return;
    clearInterval(watching);
    stop();
  }, 1_000);
  watching.unref();
}

function ancestry() {
  const parent = process.ppid;
  try {
    // "pid (name) state ppid …", and the name may hold spaces and brackets.
    const grandparent = readFileSync(`/proc/${parent}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1];
    return `${parent} ${grandparent}`;
  } catch {
    return String(parent);
  }
}
