// How is everything kept safe? npm run -s backup -- FILE writes the whole database into one file, while the product runs.
import { createWriteStream, renameSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { backupLines, type Copied } from "@/server/backup";
import { withDatabase } from "@/server/database";
import { BadSettings, readSettings } from "@/server/env";

const [file] = process.argv.slice(2);
try {
  if (!file) throw new BadSettings(["npm run -s backup -- FILE"]);
  const { tables, rows, keys } = await withDatabase(async ({ url, embedded }) => {
    const copied: Copied = { tables: 0, rows: 0 };
    async function* lines() {
      Object.assign(copied, yield* backupLines(url));
    }
    const draft = `${file}.part`;
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(draft, { mode: 0o600 }));
    renameSync(draft, file);
    const place = path.join(readSettings(process.env).DATA_DIR, "secrets.json");
    return { ...copied, keys: embedded ? place : "NEXTAUTH_SECRET and SIGNING_KEY" };
  });
  console.log(`${rows} rows of ${tables} tables are in ${file}. The keys are not: keep ${keys} in another safe place.`);
} catch (error) {
  console.error(error instanceof BadSettings ? error.message : error);
  process.exitCode = 1;
}
