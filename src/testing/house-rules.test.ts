// Does the house keep its own rules, those that no tool knows?
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { referencePages } from "@/cli/reference-text";
import { envExample, withSettingsTable } from "@/cli/settings-text";
import { policy } from "@/domain/access/policy";
import { refusals } from "@/domain/refusal";
import { events } from "@/domain/trail/events";
import { locales } from "@/i18n/locales";
import { settings } from "@/server/env";

const sources = ["src", "prisma", "e2e", "bench"].flatMap(filesIn).filter((file) => !file.startsWith("src/generated/"));
const code = sources.filter((file) => /[.](ts|tsx|mjs)$/.test(file));
const texts = new Map(code.map((file) => [file, readFileSync(file, "utf8")]));
const product = [...texts].filter(([file]) => file.startsWith("src/") && !file.includes(".test."));

describe("files", () => {
  it("have kebab-case names", () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9-]+)+$/;
    expect(code.filter((file) => !kebab.test(path.basename(file)))).toEqual([]);
  });

  it("are not drawers", () => {
    const drawer = /(^|\/)(index|utils?|helpers?|types|constants|common|misc|shared|lib)(\/|[.])/;
    expect(code.filter((file) => drawer.test(file))).toEqual([]);
  });

  it("have at most 200 lines", () => {
    const long = [...texts].map(([file, text]) => `${file}: ${text.split("\n").length - 1}`);
    expect(long.filter((entry) => Number(entry.split(": ")[1]) > 200)).toEqual([]);
  });

  it("begin by saying which question they answer", () => {
    const says = /^(#!.*\n)?("use client";\n+)?\/\/ .{10,}/;
    expect([...texts].filter(([, text]) => !says.test(text)).map(([file]) => file)).toEqual([]);
  });

  it("of a page have at most 15 lines", () => {
    const pages = [...texts].filter(([file]) => /^src\/app\/.*\/page[.]tsx$/.test(file));
    const lines = (text: string) =>
      text
        .trim()
        .split("\n")
        .filter((line) => !/^(import|\/\/|\/?\*|$)/.test(line.trim()));
    expect(pages.filter(([, text]) => lines(text).length > 15).map(([file]) => file)).toEqual([]);
  });
});

describe("the domain", () => {
  it("has no clock and no dice", () => {
    const impure = /\bDate[.]now\b|\bnew Date\(\)|\bMath[.]random\b|\bcrypto[.]|\bperformance[.]|(?<!\/)\bprocess[.]/;
    const domain = product.filter(([file]) => file.startsWith("src/domain/"));
    expect(domain.filter(([, text]) => impure.test(withoutComments(text))).map(([file]) => file)).toEqual([]);
  });

  it("reckons with what IEEE 754 fixes alone, and leaves no figure to the engine: numbers/elementary has the rest", () => {
    const fixed = "abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN2|PI|SQRT1_2|SQRT2";
    const left = new RegExp(`\\bMath\\b(?![.](?:${fixed})\\b)|(?<!\\b2) [*]{2} | [*]{2} (?!-?\\d+\\b)|[*]{2}=`);
    for (const each of [
      "Math.log(x)",
      "Math.exp",
      "x ** 2",
      "2 ** n",
      "x **= 2",
      "const { sin } = Math;",
      'Math["pow"]',
    ])
      expect(each).toMatch(left);
    for (const each of ["Math.sqrt(x)", "1 - 2 ** -40", "**Bold.** Text", "Math.PI"]) expect(each).not.toMatch(left);
    const domain = product.filter(([file]) => file.startsWith("src/domain/"));
    expect(domain.filter(([, text]) => left.test(withoutComments(text))).map(([file]) => file)).toEqual([]);
  });

  const registries = ["weighting/methods", "comparison/scorers", "comparison/tallies", "consensus/measures"];
  it.each(registries)("tests each entry of %s beside it", (registry) => {
    const entries = filesIn(`src/domain/${registry}`).filter((file) => !file.includes(".test."));
    expect(entries.filter((file) => !existsSync(file.replace(/[.]tsx?$/, ".test.ts")))).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  it("holds each export format to golden files", () => {
    const formats = filesIn("src/domain/record/formats").map((file) => path.basename(file).split(".")[0]);
    expect(formats.filter((format) => filesIn(`src/testing/golden-adr/${format}`).length === 0)).toEqual([]);
  });
});

describe("words", () => {
  const keys = (tree: object, prefix = ""): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "object" && value !== null ? keys(value, `${prefix}${key}.`) : [`${prefix}${key}`],
    );
  const worded = Object.entries(locales).map(([locale, messages]) => [locale, messages] as const);

  it.each(worded)("has every refusal in %s, and no other", (_, messages) => {
    expect(keys(messages.refusals).sort()).toEqual(Object.keys(refusals).sort());
  });

  it.each(worded)("has every event in %s, and no other", (_, messages) => {
    expect(keys(messages.events).sort()).toEqual(Object.keys(events).sort());
  });

  it("has the same keys in every locale", () => {
    const [first, ...others] = worded.map(([, messages]) => keys(messages).sort());
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("what the catalogues name", () => {
  const used = (name: string, catalogue: string) =>
    product.some(([file, text]) => file !== catalogue && (text.includes(`"${name}"`) || text.includes(`\`${name}\``)));

  it("every permission is asked for", () => {
    expect(Object.keys(policy).filter((name) => !used(name, "src/domain/access/policy.ts"))).toEqual([]);
  });

  it("every refusal is said", () => {
    expect(Object.keys(refusals).filter((name) => !used(name, "src/domain/refusal.ts"))).toEqual([]);
  });

  it("every event happens", () => {
    expect(Object.keys(events).filter((name) => !used(name, "src/domain/trail/events.ts"))).toEqual([]);
  });
});

describe("the workshop", () => {
  it("prints .env.example and the README's settings from the schema", () => {
    expect(readFileSync(".env.example", "utf8")).toBe(envExample());
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toBe(withSettingsTable(readme));
  });

  it("hands every setting to the container", () => {
    const { services } = parse(readFileSync("docker-compose.yml", "utf8"), { merge: true });
    const image = readFileSync("Dockerfile", "utf8").match(/^ENV (.*)$/m)?.[1] ?? "";
    const fixed = image.split(" ").map((pair) => pair.split("=")[0]);
    const handed = [...Object.keys(services.product.environment), ...fixed].filter((name) => name !== "NODE_ENV");
    expect(handed.sort()).toEqual(Object.keys(settings.shape).sort());
  });

  it.each(Object.entries(referencePages()))("prints %s from the registries", (file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("has no server actions", () => {
    expect(product.filter(([, text]) => /^\s*["']use server["']/m.test(text)).map(([file]) => file)).toEqual([]);
  });

  const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
    readJson("package.json");
  const lock: { packages: Record<string, { version?: string }> } = readJson("package-lock.json");

  it("pins every dependency exactly", () => {
    const pins = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(pins.filter(([, version]) => !/^\d+[.]\d+[.]\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  // The first versions without the known holes: npm audit is silent where a registry has no advisories.
  it.each([
    ["next", "16.3.8"],
    ["next-auth", "4.24.15"],
    ["nodemailer", "7.0.7"],
  ])("installs %s from %s on, nowhere an older one", (name, floor) => {
    const copies = Object.entries(lock.packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
    expect(copies.length).toBeGreaterThan(0);
    for (const [, { version = "0.0.0" }] of copies) {
      expect(version.localeCompare(floor, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
    }
  });
});

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
