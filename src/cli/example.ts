// When is the example decision loaded, and what if that was cut short?
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Database } from "@/server/database";
import { env } from "@/server/env";
import { emptyDatabase } from "@/server/postgres/embedded";
import { migrate } from "@/server/postgres/migrations";
import { keepSignIns } from "./sign-in";

/** Loads the example decision into a database that holds nobody yet. Says what it did. */
export async function loadExample({ url, embedded }: Database): Promise<string> {
  const note = path.join(env().DATA_DIR, "loading-example");
  mkdirSync(env().DATA_DIR, { recursive: true });
  // Half an example is none: nobody has used that database, as no server ever ran on it.
  if (existsSync(note) && embedded) {
    await emptyDatabase(url);
    await migrate(url);
  }
  writeFileSync(note, "");
  const { seed } = await import("../../prisma/seed");
  const signIns = await seed();
  if (signIns) keepSignIns(env().DATA_DIR, signIns);
  rmSync(note);
  return signIns ? "loaded." : "left as it is.";
}
