// Is what is built the same as what is written?
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "./child";

const stamp = { client: "src/generated/stamp", pages: ".next/stamp" };
const clientSources = ["prisma/schema.prisma", "package-lock.json"];
const pageSources = ["src", "public", "next.config.ts", "postcss.config.mjs", "tsconfig.json", ...clientSources];
const quiet = { CHECKPOINT_DISABLE: "1", NEXT_TELEMETRY_DISABLED: "1" };

/** Generates the database client, unless it is that of this schema already. */
export async function generateClient(): Promise<void> {
  const hash = hashOf(clientSources);
  if (read(stamp.client) === hash) return;
  await runNode(["node_modules/prisma/build/index.js", "generate"], quiet);
  writeFileSync(stamp.client, hash);
}

/** Whether the built pages are those of these sources. */
export function isBuilt(): boolean {
  return read(".next/BUILD_ID") !== undefined && read(stamp.pages) === hashOf(pageSources);
}

/** Builds the pages. The stamp comes last: a build that was killed is built again. */
export async function build(): Promise<void> {
  const hash = hashOf(pageSources);
  await runNode(["node_modules/next/dist/bin/next", "build"], { ...quiet, NODE_ENV: "production" });
  if (read(".next/BUILD_ID") === undefined) throw new Error("next build ended without a build.");
  writeFileSync(stamp.pages, hash);
}

function hashOf(places: string[]): string {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of filesIn(place)) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

// Tests and what is generated say nothing about the pages.
function filesIn(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [place] : [];
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(place, entry.name);
      if (entry.isDirectory()) return entry.name === "generated" || entry.name === "testing" ? [] : filesIn(file);
      return /[.]test[.]tsx?$/.test(entry.name) ? [] : [file];
    });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
