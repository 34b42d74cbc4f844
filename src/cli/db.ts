// How does a developer get the database alone? npm run db starts it, migrates it and prints its address until Ctrl-C.
import { openDatabase } from "@/server/database";
import { migrate } from "@/server/postgres/migrations";

const database = await openDatabase();
const applied = await migrate(database.url);
console.log(`DATABASE_URL=${database.url}`);
console.error(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "Up to date.", "Ctrl-C ends it.");
const stay = setInterval(() => {}, 60_000);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, async () => {
    clearInterval(stay);
    await database.close();
  });
}
