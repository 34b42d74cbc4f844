// Does the oracle name every door that there is, and no other?
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appRouter } from "@/server/router";
import { lets, oracle } from "./oracle";

const lines = oracle();
const named = (...kinds: string[]) => [
  ...new Set(lines.filter(({ kind }) => kinds.includes(kind)).map(({ kind, door }) => `${kind} ${door}`)),
];

describe("the oracle of who may do what", () => {
  it("names every procedure", () => {
    const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;
    const there = Object.entries(procedures).map(([path, { _def }]) => `${_def.type} ${path}`);
    expect(named("query", "mutation").sort()).toEqual(there.sort());
  });

  it("names every page, every route, and every path that the server answers itself", () => {
    const files = readdirSync("src/app", { recursive: true, encoding: "utf8" }).sort();
    const pathOf = (file: string) => `/${file.replace(/\/?(page|route|robots)[.]tsx?$/, "")}`;
    const pages = files.filter((file) => /(^|\/)page[.]tsx$/.test(file)).map((file) => `page ${pathOf(file)}`);
    const routes = files.filter((file) => /(^|\/)route[.]tsx?$/.test(file)).map(pathOf);
    const own = readdirSync("src/server", { recursive: true, encoding: "utf8" })
      .filter((file) => /[.]ts$/.test(file) && !file.includes(".test."))
      .flatMap((file) => [
        ...readFileSync(`src/server/${file}`, "utf8").matchAll(/"(\/(?:api|[.]well-known)\/[a-z/-]+)"/g),
      ])
      .map(([, path = ""]) => path)
      .filter((path) => !path.startsWith("/api/auth/") && path !== "/api/trpc/");
    expect(named("page").sort()).toEqual(pages.sort());
    const paths = lines
      .filter(({ kind }) => kind === "GET" || kind === "POST" || kind === "any")
      .map(({ door }) => door);
    expect([...new Set(paths)].sort()).toEqual([...new Set([...routes, ...own, "/robots.txt"])].sort());
  });

  it("has one line for each use of a door", () => {
    const uses = lines.map(({ kind, door, use }) => `${kind} ${door} ${use}`);
    expect(uses.filter((use, place) => uses.indexOf(use) !== place)).toEqual([]);
  });

  it("is read as it is written", () => {
    const head = readFileSync("src/testing/authorization.csv", "utf8")
      .split("\n")
      .find((line) => line.startsWith("kind,"));
    const [line] = oracle(`${head}\nmutation,a.b [for it],18,,,g,,,c f,p+s,Y,,framing scoring,Y,403,`);
    expect(line).toMatchObject({ door: "a.b", use: "for it", archived: true, otherwise: 403, again: false });
    expect(line?.phases).toEqual(["framing", "scoring"]);
    const { guest = [], member = [], facilitator = [], admin = [], owner = [] } = line?.roles ?? {};
    expect([lets(guest, ["p"]), lets(guest, ["g"])]).toEqual([false, true]);
    expect([lets(member, ["p"]), lets(member, ["f"]), lets(facilitator, ["p"])]).toEqual([false, true, false]);
    expect([lets(facilitator, ["p", "s"]), lets(admin, []), lets(owner, ["p", "f"])]).toEqual([true, true, false]);
    expect(() => oracle(`${head}\nmutation,a.b,,,,,,,x,,,,,,,`)).toThrow("No such tie");
  });
});
