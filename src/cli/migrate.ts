// How does a real server's database get its migrations? npm run migrate, before the new program starts.
import { openDatabase } from "@/server/database";
import { migrate } from "@/server/postgres/migrations";

const database = await openDatabase();
try {
  const applied = await migrate(database.url);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database.close();
}
