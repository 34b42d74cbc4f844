#!/usr/bin/env node
// Drop-in for Prisma's native schema-engine: JSON-RPC on stdio, backed by the WASM build + a driver adapter.
import fs from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
if (args.includes("--version")) {
  console.log("schema-engine-wasm");
  process.exit(0);
}
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: "",
  set_message(m) {
    this.message = m;
    process.stderr.write("PANIC " + m + "\n");
  },
};
// Node 20 has no native wasm ESM import: instantiate by hand.
const bg = await import("@prisma/schema-engine-wasm/schema_engine_bg");
const dir = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/schema_engine_bg\.js$/, "");
const wasm = new WebAssembly.Module(fs.readFileSync(dir + "schema_engine_bg.wasm"));
const inst = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": bg });
bg.__wbg_set_wasm(inst.exports);
inst.exports.__wbindgen_start();

const datamodels = [],
  get = (f) => {
    const i = args.indexOf(f);
    return i < 0 ? undefined : args[i + 1];
  };
args.forEach((a, i) => {
  if (a === "--datamodels") datamodels.push([args[i + 1], fs.readFileSync(args[i + 1], "utf8")]);
});
const ds = JSON.parse(get("--datasource") ?? "{}");
const url = ds.url ?? process.env.DATABASE_URL;
const { PrismaPg } = await import("@prisma/adapter-pg");
const { default: pgm } = await import("pg");
// adapter-pg has no column type for the catalog type "char" (oid 18); pg_catalog introspection needs it: present it as bpchar (1042)
const fixFields = (x) => {
  for (const res of [x].flat())
    res?.fields?.forEach((f) => {
      if (f.dataTypeID === 18) f.dataTypeID = 1042;
      else if (f.dataTypeID === 1002) f.dataTypeID = 1014;
    });
  return x;
};
class CatalogClient extends pgm.Client {
  query(...a) {
    const cb = a.at(-1);
    if (typeof cb === "function") {
      a[a.length - 1] = (err, r) => cb(err, fixFields(r));
      return super.query(...a);
    }
    const r = super.query(...a);
    return r?.then ? r.then(fixFields) : r;
  }
}
const pool = (u) => new pgm.Pool({ connectionString: u, Client: CatalogClient, max: 2 });
const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
const ci = args.indexOf("cli");
if (ci >= 0) {
  const { default: pg } = await import("pg");
  const u = new URL(url),
    db = decodeURIComponent(u.pathname.slice(1));
  const log = (message, error_code, meta) =>
    process.stderr.write(
      "\n" +
        JSON.stringify({
          timestamp: new Date().toISOString(),
          level: "ERROR",
          target: "schema_engine::logger",
          fields: { message, error_code, is_panic: false, meta },
        }) +
        "\n",
    );
  const admin = new URL(url);
  admin.pathname = "/postgres";
  const q = async (conn, sql) => {
    const c = new pg.Client({ connectionString: String(conn) });
    await c.connect();
    try {
      if (sql) await c.query(sql);
    } finally {
      await c.end();
    }
  };
  try {
    const cmd = args[ci + 1];
    if (cmd === "can-connect-to-database") await q(u);
    else if (cmd === "create-database") await q(admin, `CREATE DATABASE "${db.replaceAll('"', '""')}"`);
    else if (cmd === "drop-database") await q(admin, `DROP DATABASE IF EXISTS "${db.replaceAll('"', '""')}"`);
    process.exit(0);
  } catch (e) {
    if (e.code === "3D000") log(`Database \`${db}\` does not exist`, "P1003", { database_name: db });
    else log(String(e.message || e), "P1001", { database_host: u.hostname, database_port: u.port });
    process.exit(1);
  }
}
let engine;
async function getEngine() {
  if (engine) return engine;
  const f = new PrismaPg(pool(url), { disposeExternalPool: true });
  f.connectToShadowDb = async () => {
    if (ds.shadowDatabaseUrl) return new PrismaPg(pool(ds.shadowDatabaseUrl), { disposeExternalPool: true }).connect();
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const main = pool(url);
    await main.query(`CREATE DATABASE "${name}"`);
    const su = new URL(url);
    su.pathname = "/" + name;
    const a = await new PrismaPg(pool(String(su)), { disposeExternalPool: true }).connect();
    const dispose = a.dispose.bind(a);
    a.dispose = async () => {
      await dispose();
      await main.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await main.end();
    };
    return a;
  };
  const bound = bindMigrationAwareSqlAdapterFactory(f);
  engine = await bg.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, bound);
  return engine;
}
const map = { getDatabaseVersion: "version" };
const send = (o) => process.stdout.write(JSON.stringify(o) + "\n");
let chain = Promise.resolve(),
  printId = 0;
readline
  .createInterface({ input: process.stdin })
  .on("line", (l) => {
    if (!l.trim()) return;
    const m = JSON.parse(l);
    if (!m.method) return;
    chain = chain.then(async () => {
      try {
        if (m.method === "createDatabase")
          return send({ jsonrpc: "2.0", id: m.id, result: { databaseName: new URL(url).pathname.slice(1) } });
        const e = await getEngine();
        const r = await e[map[m.method] ?? m.method](m.params);
        if (m.method === "diff" && r?.stdout)
          send({ jsonrpc: "2.0", id: `p${printId++}`, method: "print", params: { content: r.stdout } });
        send({ jsonrpc: "2.0", id: m.id, result: r ?? {} });
      } catch (err) {
        send({
          jsonrpc: "2.0",
          id: m.id,
          error: {
            code: 4466,
            message: String(err?.message ?? err),
            data: {
              is_panic: false,
              message: String(err?.message ?? err),
              error_code: err?.code ?? undefined,
              meta: err?.meta,
            },
          },
        });
        process.stderr.write(JSON.stringify({ level: "ERROR", fields: { message: String(err?.stack ?? err) } }) + "\n");
      }
    });
  })
  .on("close", () => {
    chain.finally(() => process.exit(0));
  });
