// How much JavaScript does each screen bring before anybody touches it?
import { gzipSync } from "node:zlib";
import { expect, test } from "./actors";

/** kB of gzip that a screen’s HTML asks for. The aim for the ballot is 180, for the record 185; they stand where they are now. */
const budgets: [path: string, kB: number][] = [
  ["/sign-in", 150],
  ["/verify", 150],
  ["/t/example", 235],
  ["/t/example/records", 235],
  ["/t/example/settings", 245],
  ["/t/example/new", 245],
  ["/t/example/p/1/frame", 245],
  ["/t/example/p/1/criteria", 245],
  ["/t/example/p/3/weights", 190],
  ["/t/example/p/1/candidates", 245],
  ["/t/example/p/1/scores", 255],
  ["/t/example/p/1/compare", 255],
  ["/t/example/p/2/decide", 245],
  ["/t/example/p/1/record", 205],
];

/** How scripts are bundled shifts a little whenever another route changes. */
const SLACK = 1.05;

test("every screen stays within its JavaScript budget", async ({ actors }) => {
  const inside = (await actors.fromExample("ana")).context().request;
  const outside = (await actors.outsider()).context().request;
  const sizes = new Map<string, number>();
  const sizeOf = async (script: string) => {
    const known = sizes.get(script) ?? gzipSync(await (await outside.get(script)).body(), { level: 9 }).length;
    sizes.set(script, known);
    return known;
  };
  const over: string[] = [];
  for (const [path, budget] of budgets) {
    const html = await (await (path.startsWith("/t/") ? inside : outside).get(path)).text();
    const scripts = [...html.matchAll(/<script[^>]*?src="(\/_next\/static\/[^"]+?[.]js)[^"]*"[^>]*>/g)]
      .filter(([tag]) => !/nomodule/i.test(tag))
      .map(([, src = ""]) => src);
    expect(scripts.length, path).toBeGreaterThan(0);
    const kB = (await Promise.all([...new Set(scripts)].map(sizeOf))).reduce((sum, size) => sum + size, 0) / 1000;
    console.log(`${path} ${kB.toFixed(0)} kB of ${budget}`);
    if (kB > budget * SLACK) over.push(`${path} brings ${kB.toFixed(0)} kB, ${budget} are allowed`);
  }
  expect(over).toEqual([]);
});
