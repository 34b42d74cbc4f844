// What does a database test's file find? A database of its own, migrated and empty, as DATABASE_URL; dropped when the file ends.
import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { disconnect } from "@/server/db";
import { makeSigningKey } from "@/server/signing-key";

const template = new URL(inject("template"));
const own = `test_${process.pid}_${randomBytes(4).toString("hex")}`;

process.env.DATABASE_URL = Object.assign(new URL(template), { pathname: `/${own}` }).href;
process.env.NEXTAUTH_SECRET = "a secret that signs nothing outside of a test";
process.env.SIGNING_KEY = makeSigningKey("localhost:3000").signingKey;
process.env.NEXTAUTH_URL = "http://localhost:3000";
process.env.EXAMPLE = "on";

await administer(`CREATE DATABASE "${own}" TEMPLATE "${template.pathname.slice(1)}" STRATEGY file_copy`);
afterAll(async () => {
  await disconnect();
  await administer(`DROP DATABASE "${own}" WITH (FORCE)`);
});

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(template), { pathname: "/postgres" }).href });
  await client.connect();
  try {
    // Nobody may be connected to a template while it is copied, and two files may begin at once.
    await client.query("SELECT pg_advisory_lock(2)");
    await client.query(sql);
  } finally {
    await client.end();
  }
}
