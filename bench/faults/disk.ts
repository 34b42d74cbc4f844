// What happens when the disk is full? On a small one of our own, in memory, where this machine lets us have it.
import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openHouse } from "./house";
import { type Outcome, underLoad } from "./scenarios";

const SIZE = "200m";

/** Fills the disk under load and frees it again. Where no small disk is to be had, it says so and nothing is wrong. */
export async function diskFull(seconds: number): Promise<Outcome> {
  const folder = path.resolve(".data/faults-disk");
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("umount", ["-l", folder], { stdio: "ignore" });
  } catch {
    // Nothing was left there by a run that was killed.
  }
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE},mode=0755`, "steelyard-faults", folder], {
      stdio: "ignore",
    });
  } catch {
    return { wrong: [], said: "not tried: this machine lets nobody mount a small disk here" };
  }
  try {
    return await onDisk(folder, seconds);
  } finally {
    execFileSync("umount", ["-l", folder], { stdio: "ignore" });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onDisk(folder: string, seconds: number): Promise<Outcome> {
  const house = await openHouse(path.join(folder, "data"));
  const filler = path.join(folder, "filler");
  try {
    return await underLoad(house, seconds, async () => {
      fill(folder, filler);
      await pause(4_000);
      rmSync(filler, { force: true });
      await pause(1_000);
    });
  } finally {
    rmSync(filler, { force: true });
    await house.close();
  }
}

/** Takes all the room that is left. */
function fill(folder: string, file: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const chunk = Buffer.alloc(65_536, 1);
  const handle = openSync(file, "w");
  try {
    for (let left = bavail * bsize; left > 0; left -= chunk.length) writeSync(handle, chunk);
  } catch {
    // Full: as it should be.
  } finally {
    closeSync(handle);
  }
}
