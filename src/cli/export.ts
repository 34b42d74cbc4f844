// How do all of a team's decision records get into a folder? npm run -s export -- --team SLUG --out DIR [--format madr]
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { withDatabase } from "@/server/database";
import { BadSettings } from "@/server/env";

class Unusable extends Error {}

const usage = "npm run -s export -- --team SLUG --out DIR [--format madr|nygard|json]";

try {
  const { team, out, format } = read(process.argv.slice(2));
  await withDatabase(() => write(team, out, format));
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

function read(args: string[]): { team: string; out: string; format: string } {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({ args, options: { team: text, out: text, format: { ...text, default: "madr" } } });
    const { team, out, format } = values;
    if (team && out) return { team, out, format };
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  throw new Unusable(usage);
}
