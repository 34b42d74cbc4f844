// Are the framework's traps still closed that no type and no linter sees?
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sources = (readdirSync("src", { recursive: true }) as string[])
  .filter((file) => /[.]tsx?$/.test(file) && !file.startsWith("generated/") && !file.includes(".test."))
  .map((file) => [file, readFileSync(`src/${file}`, "utf8")] as const);
const those = (pattern: RegExp, inside = /./) =>
  sources.filter(([file, text]) => inside.test(file) && pattern.test(text)).map(([file]) => file);

describe("Next", () => {
  it("keeps nothing of a team's: no cache, no pages made beforehand", () => {
    expect(
      those(/["']use cache|unstable_cache|\bcacheLife\b|\brevalidate(Path|Tag)?\b|force-static|generateStaticParams/),
    ).toEqual([]);
  });

  it("has no proxy that says who may see what: no session, no account, no database", () => {
    const proxy = readFileSync("src/proxy.ts", "utf8");
    expect(proxy).not.toMatch(/session|@\/server|@\/domain|redirect|rewrite/i);
  });

  it("tells the browser no setting by its build", () => {
    expect(those(/NEXT_PUBLIC_/)).toEqual([]);
  });

  // The build's own word, where there is one.
  it.runIf(existsSync(".next/server/server-reference-manifest.json"))("built no server action", () => {
    const { node, edge } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
    expect([node, edge]).toEqual([{}, {}]);
  });
});

describe("Prisma", () => {
  it("refuses undefined in a filter", () => {
    expect(readFileSync("prisma/schema.prisma", "utf8")).toContain('previewFeatures = ["strictUndefinedChecks"]');
    const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
    expect(compilerOptions).toMatchObject({ strict: true, exactOptionalPropertyTypes: true });
  });

  it("is never handed SQL as a text", () => {
    expect(those(/\$(query|execute)RawUnsafe/)).toEqual([]);
    // Column names out of this file's own constants.
    expect(those(/Prisma[.]raw\(/)).toEqual(["server/person-rows.ts"]);
  });
});

describe("screens", () => {
  it("put no HTML of their own making into a page", () => {
    expect(those(/dangerouslySetInnerHTML|[.](innerHTML|outerHTML)\s*=|insertAdjacentHTML|document[.]write/)).toEqual(
      [],
    );
  });

  it("clean the Markdown that people write", () => {
    for (const file of those(/from "react-markdown"/))
      expect(readFileSync(`src/${file}`, "utf8")).toContain("rehype-sanitize");
    expect(those(/from "react-markdown"/).length).toBeGreaterThan(0);
  });
});

describe("sessions", () => {
  it("are asked for their account, not for being there", () => {
    expect(those(/!!\s*session|getServerSession|useSession\b/)).toEqual([]);
  });
});
