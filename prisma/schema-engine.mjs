#!/usr/bin/env node
// How does Prisma's command line get a schema engine without downloading one?
// It speaks the engine's JSON-RPC on stdio over @prisma/schema-engine-wasm and a driver adapter. The protocol is Prisma's own and
// not promised to anybody: all of Prisma's packages are pinned to one version.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const args = process.argv.slice(2);
if (args.includes("--version")) {
  console.log("schema-engine-wasm");
  process.exit(0);
}
const valuesOf = (flag) => args.flatMap((arg, at) => (arg === flag ? [args[at + 1]] : []));
const datasource = JSON.parse(valuesOf("--datasource")[0] ?? "{}");
const url = datasource.url ?? process.env.DATABASE_URL;

const cli = args.indexOf("cli");
if (cli >= 0) process.exit(await administer(args[cli + 1]));

let engine;
let printed = 0;
let turn = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", (line) => {
    if (!line.trim()) return;
    const request = JSON.parse(line);
    if (request.method) turn = turn.then(() => answer(request));
  })
  .on("close", () => turn.finally(() => process.exit(0)));

async function answer({ id, method, params }) {
  try {
    if (method === "createDatabase") return send({ id, result: { databaseName: databaseName() } });
    engine ??= await openEngine();
    const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
    if (method === "diff" && result?.stdout)
      send({ id: `print-${printed++}`, method: "print", params: { content: result.stdout } });
    send({ id, result: result ?? {} });
  } catch (error) {
    const message = String(error?.message ?? error);
    send({
      id,
      error: { code: 4466, message, data: { is_panic: false, message, error_code: error?.code, meta: error?.meta } },
    });
    process.stderr.write(`${JSON.stringify({ level: "ERROR", fields: { message: String(error?.stack ?? error) } })}\n`);
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

// Node 20 can't import WebAssembly as a module: it is instantiated by hand.
async function openEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: "",
    set_message(message) {
      this.message = message;
      process.stderr.write(`PANIC ${message}\n`);
    },
  };
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = new WebAssembly.Module(readFileSync(glue.replace(/js$/, "wasm")));
  const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const models = valuesOf("--datamodels").map((file) => [file, readFileSync(file, "utf8")]);
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory());
  return bindings.SchemaEngine.new({ datamodels: models.length > 0 ? models : undefined }, () => {}, adapter);
}

function adapterFactory() {
  const factory = adapterTo(url);
  factory.connectToShadowDb = async () => {
    if (datasource.shadowDatabaseUrl) return adapterTo(datasource.shadowDatabaseUrl).connect();
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const owner = new pg.Pool({ connectionString: url, max: 1 });
    await owner.query(`CREATE DATABASE "${name}"`);
    const shadow = await adapterTo(Object.assign(new URL(url), { pathname: `/${name}` })).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await owner.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await owner.end();
    };
    return shadow;
  };
  return factory;
}

function adapterTo(address) {
  const factory = new PrismaPg(new pg.Pool({ connectionString: String(address), max: 2 }), {
    disposeExternalPool: true,
  });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => mended(await connect());
  return factory;
}

// What the adapter lacks for migrations. It knows no column of the catalogue's own type "char" (18, in lists 1002), which the engine asks for as a character.
function mended(queryable) {
  const { queryRaw, executeScript, startTransaction } = queryable;
  queryable.queryRaw = async (query) => {
    const characters = new Map();
    const watched = Object.create(queryable);
    watched.performIO = async (io) => {
      const result = await queryable.performIO(io);
      result.fields.forEach((field, at) => {
        if (field.dataTypeID === 18) characters.set(at, ColumnTypeEnum.Character);
        field.dataTypeID = { 18: 1042, 1002: 1014 }[field.dataTypeID] ?? field.dataTypeID;
      });
      return result;
    };
    const set = await queryRaw.call(watched, query);
    for (const [at, type] of characters) set.columnTypes[at] = type;
    return set;
  };
  // The adapter cuts scripts at every semicolon, those in comments and function bodies too; PostgreSQL itself cuts them right.
  if (executeScript) {
    queryable.executeScript = async (script) => {
      await queryable.client.query(script);
    };
  }
  if (startTransaction) {
    queryable.startTransaction = async (...options) => mended(await startTransaction.apply(queryable, options));
  }
  return queryable;
}

function databaseName(address = url) {
  return decodeURIComponent(new URL(address).pathname.slice(1));
}

/** The engine's own small commands: can-connect-to-database, create-database, drop-database. Returns the exit code. */
async function administer(command) {
  const name = databaseName();
  const quoted = `"${name.replaceAll('"', '""')}"`;
  const neighbour = Object.assign(new URL(url), { pathname: "/postgres" });
  const once = async (address, sql) => {
    const client = new pg.Client({ connectionString: String(address) });
    await client.connect();
    try {
      if (sql) await client.query(sql);
    } finally {
      await client.end();
    }
  };
  try {
    if (command === "can-connect-to-database") await once(url);
    if (command === "create-database") await once(neighbour, `CREATE DATABASE ${quoted}`);
    if (command === "drop-database") await once(neighbour, `DROP DATABASE IF EXISTS ${quoted}`);
    return 0;
  } catch (error) {
    const { hostname, port } = new URL(url);
    if (error.code === "3D000") log(`Database \`${name}\` does not exist`, "P1003", { database_name: name });
    else log(String(error.message || error), "P1001", { database_host: hostname, database_port: port });
    return 1;
  }
}

function log(message, code, meta) {
  const fields = { message, error_code: code, is_panic: false, meta };
  const entry = { timestamp: new Date().toISOString(), level: "ERROR", target: "schema_engine::logger", fields };
  process.stderr.write(`\n${JSON.stringify(entry)}\n`);
}
