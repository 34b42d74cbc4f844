// Does a file from the house hold? npm run -s verify -- FILE [--key KEY] [--trail FILE]
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findReceipt } from "@/domain/trail/receipt-in-trail";
import { LIMITS, type Told, told } from "@/domain/trail/verdict-words";
import { type FileVerdict, verifyFile } from "@/domain/trail/verify-file";
import { nodeCrypto } from "@/server/node-crypto";

const usage = `npm run -s verify -- FILE [--key KEY] [--trail FILE]
FILE: a trail (.jsonl), an exported record (.md, .json) or a receipt (.json). KEY: the house's key, or a file that holds it.
--trail FILE: for a receipt, the trail in which its ballot is looked up.`;

class Unusable extends Error {}

try {
  const asked = read(process.argv.slice(2));
  say(
    asked.trail === null ? told(await check(asked.file, asked.key)) : await lookUp(asked.file, asked.trail, asked.key),
  );
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function check(file: string, key: string | null): Promise<FileVerdict> {
  return verifyFile(nodeCrypto, createReadStream(file, { highWaterMark: 1 << 20 }), { key });
}

/** A receipt against a trail: the trail must hold, and the receipt be signed by the key that signed it. */
async function lookUp(file: string, trail: string, known: string | null): Promise<Told> {
  const whole = await check(trail, known);
  const finding = told(whole);
  if (whole.is !== "trail" || !finding.holds || !whole.verdict.key) return { ...finding, holds: false };
  const key = whole.verdict.key.text;
  const own = await check(file, key);
  if (own.is !== "receipt" || !own.verdict.receipt || own.verdict.flaw !== null) return { ...told(own), holds: false };
  const { verdict, sentence } = findReceipt(
    nodeCrypto,
    own.verdict.receipt,
    readFileSync(trail, "utf8").split("\n"),
    key,
  );
  const facts = [`The trail: ${finding.headline}`, ...told(own).facts.slice(0, 1)];
  return { ...finding, facts, holds: verdict === "counted" || verdict === "uncounted", headline: sentence };
}

function say({ holds, headline, facts, gaps, key }: Told): void {
  for (const fact of facts) console.log(`  ${fact}`);
  for (const gap of gaps) console.log(`  Not recomputed: ${gap}`);
  if (key) console.log(`  ${key}`);
  if (holds)
    console.log(`  What this can't show: ${LIMITS.map((each) => each.split(":")[0]?.toLowerCase()).join("; ")}.`);
  console.log(holds ? `OK: ${headline}` : `FAILED: ${headline}`);
  process.exitCode = holds ? 0 : 1;
}

function read(args: string[]): { file: string; key: string | null; trail: string | null } {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  const { key = null, trail = null } = values;
  if (!file || more.length > 0) throw new Unusable(usage);
  for (const each of [file, trail])
    if (each !== null && !existsSync(each)) throw new Unusable(`There is no file ${each}.`);
  return { file, trail, key: key && (existsSync(key) ? readFileSync(key, "utf8") : key).trim() };
}

function parsed(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { key: text, trail: text } });
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
