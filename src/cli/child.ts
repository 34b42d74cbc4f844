// How does the starter run another program to its end?
import { spawn } from "node:child_process";

// For the program itself only: those that it forks inherit the preload, and live by channels of their own.
const leash = `if(process.env.STEELYARD_LEASH){delete process.env.STEELYARD_LEASH;
process.channel.unref();process.once('disconnect',()=>process.exit(1))}`.replaceAll("\n", "");

/**
 * Runs a Node program with this Node, silently; it ends when this process does, however this process ends.
 * @throws Error with the end of what it said, when it fails.
 */
export async function runNode(args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, ["--import", `data:text/javascript,${leash}`, ...args], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...env, STEELYARD_LEASH: "on" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error(said.trim().slice(-4000));
}
