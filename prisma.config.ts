// Where does Prisma's command line find its schema, its engine and its database?
import { existsSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";
import { addressOf, livePostmaster } from "./src/server/postgres/cluster";

if (existsSync(".env")) process.loadEnvFile(".env");
// Prisma would download its engine; ours speaks the same protocol over the packages that are installed anyway.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "prisma/schema-engine.mjs");

// Without DATABASE_URL: the embedded one, where it runs (npm run db).
const dataDir = path.resolve(process.env.DATA_DIR || ".data");
const live = livePostmaster(dataDir);
const url = process.env.DATABASE_URL || (live && addressOf(dataDir, live.port));

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed.ts" },
  ...(url ? { datasource: { url } } : {}),
});
