// Does the verifier depend on nothing but the domain's own arithmetic?
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Every module that a file loads when it runs, and theirs: paths from the root, packages by their names. */
function loadedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm);
  for (const [, name = ""] of statements) {
    const isOurs = name.startsWith(".") || name.startsWith("@/");
    if (isOurs)
      loadedBy(`${name.startsWith("@/") ? `src/${name.slice(2)}` : path.join(path.dirname(file), name)}.ts`, found);
    else found.add(name);
  }
  return found;
}

describe("the verifier", () => {
  it.each(["src/domain/trail/verify.ts", "src/domain/trail/verify-file.ts"])(
    "%s loads only files of the domain",
    (entry) => {
      const strangers = [...loadedBy(entry)].filter((name) => !/^src\/domain\/.+[.]ts$/.test(name));
      expect(strangers).toEqual([]);
    },
  );

  it("would be caught with a dependency", () => {
    expect([...loadedBy("src/domain/trail/events.ts")]).toContain("zod");
  });
});
