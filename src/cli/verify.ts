// Does a file from the house hold? npm run -s verify -- FILE [--key KEY]
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LIMITS, told } from "@/domain/trail/verdict-words";
import { verifyFile } from "@/domain/trail/verify-file";
import { nodeCrypto } from "@/server/node-crypto";

const usage =
  "npm run -s verify -- FILE [--key KEY]: a trail (.jsonl), an exported record (.md, .json) or a receipt (.json). KEY: the house's key, or a file that holds it.";

class Unusable extends Error {}

try {
  const { file, key } = read(process.argv.slice(2));
  const {
    holds,
    headline,
    facts,
    gaps,
    key: whose,
  } = told(await verifyFile(nodeCrypto, createReadStream(file), { key }));
  for (const fact of facts) console.log(`  ${fact}`);
  for (const gap of gaps) console.log(`  Not recomputed: ${gap}`);
  if (whose) console.log(`  ${whose}`);
  if (holds)
    console.log(`  What this can't show: ${LIMITS.map((limit) => limit.split(":")[0]?.toLowerCase()).join("; ")}.`);
  console.log(holds ? `OK: ${headline}` : `FAILED: ${headline}`);
  process.exitCode = holds ? 0 : 1;
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function read(args: string[]): { file: string; key: string | null } {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Unusable(usage);
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`);
  const { key } = values;
  if (!key) return { file, key: null };
  return { file, key: (existsSync(key) ? readFileSync(key, "utf8") : key).trim() };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { key: { type: "string" } } });
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
