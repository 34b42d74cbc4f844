// How does a backup come back? npm run -s restore -- FILE reads it into the database that the settings name, which must be empty.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { BackupRefused, restoreLines } from "@/server/backup";
import { openDatabase } from "@/server/database";
import { BadSettings } from "@/server/env";
import { MigrationsDiffer } from "@/server/postgres/migrations";

const [file] = process.argv.slice(2);
try {
  if (!file) throw new BadSettings(["npm run -s restore -- FILE"]);
  const database = await openDatabase();
  try {
    const text = createReadStream(file).pipe(createGunzip());
    const { rows, tables } = await restoreLines(
      database.url,
      createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY }),
    );
    console.log(
      `${rows} rows of ${tables} tables are back. Everyone signs in again. Check a team's trail: npm run -s export -- --team SLUG --trail FILE, npm run -s verify -- FILE`,
    );
  } finally {
    await database.close();
  }
} catch (error) {
  const expected = [BadSettings, BackupRefused, MigrationsDiffer].some((kind) => error instanceof kind);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
