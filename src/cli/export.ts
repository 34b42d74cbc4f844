// How does what a team has decided get out? npm run -s export -- --team SLUG --out DIR [--format madr] for the records as files,
// --team SLUG --trail FILE for the whole trail, to be verified.
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { withDatabase } from "@/server/database";
import { BadSettings } from "@/server/env";

class Unusable extends Error {}

const usage = `npm run -s export -- --team SLUG --out DIR [--format madr|nygard|json]
npm run -s export -- --team SLUG --trail FILE`;

try {
  const { team, out, trail, format } = read(process.argv.slice(2));
  await withDatabase(async () => {
    if (out !== undefined) await write(team, out, format);
    if (trail !== undefined) await writeTrail(team, trail);
  });
} catch (error) {
  console.error(error instanceof Unusable || error instanceof BadSettings ? error.message : error);
  process.exitCode = 1;
}

async function write(team: string, out: string, format: string): Promise<void> {
  const { exportFormats, teamExport } = await import("@/server/team-export");
  const { disconnect } = await import("@/server/db");
  const known = exportFormats.find((id) => id === format);
  if (!known) throw new Unusable(`There is no format ${format}. There are: ${exportFormats.join(", ")}.`);
  const files = await teamExport(team, known).finally(disconnect);
  if (!files) throw new Unusable(`There is no team ${team}.`);
  mkdirSync(out, { recursive: true });
  for (const { name, text } of files) writeFileSync(path.join(out, name), text);
  console.log(`${files.length === 1 ? "1 record" : `${files.length} records`} in ${out}.`);
}

async function writeTrail(team: string, file: string): Promise<void> {
  const { teamTrailLines } = await import("@/server/team-export");
  const { disconnect } = await import("@/server/db");
  try {
    const lines = await teamTrailLines(team);
    if (!lines) throw new Unusable(`There is no team ${team}.`);
    await pipeline(lines, createWriteStream(file));
    console.log(`The trail of ${team} is in ${file}. Check it: npm run -s verify -- ${file}`);
  } finally {
    await disconnect();
  }
}

function read(args: string[]): { team: string; out?: string; trail?: string; format: string } {
  const text = { type: "string" } as const;
  try {
    const options = { team: text, out: text, trail: text, format: { ...text, default: "madr" } };
    const { team, ...values } = parseArgs({ args, options }).values;
    if (team && (values.out || values.trail)) return { team, ...values };
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  throw new Unusable(usage);
}
