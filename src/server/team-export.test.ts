// Do all of a team's sealed records come out, named and numbered, and nothing else?
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { playExample } from "@/testing/story";
import { teamExport } from "./team-export";

const out = mkdtempSync(path.join(tmpdir(), "records-"));
const run = (...args: string[]) =>
  execFileSync("node_modules/.bin/node", ["--import", "tsx", "src/cli/export.ts", ...args], {
    encoding: "utf8",
    stdio: "pipe",
  });

beforeAll(async () => {
  await playExample("a password for nobody", "exported");
});
afterAll(() => rmSync(out, { recursive: true }));

describe("a team's export", () => {
  it("holds the sealed records, and none that is still open", async () => {
    const files = await teamExport("exported", "madr");
    expect(files?.map(({ name }) => name.slice(0, 5))).toEqual(["0001-", "0002-"]);
    for (const { name, text } of files ?? []) {
      expect(name).toMatch(/^\d{4}-[a-z0-9-]+[.]md$/);
      expect(text).toContain("## Decision Outcome");
    }
  });

  it("is written into a folder by the command line", async () => {
    expect(run("--team", "exported", "--out", path.join(out, "adr"))).toContain("2 records in");
    const files = await teamExport("exported", "madr");
    const written = readdirSync(path.join(out, "adr")).map((name) => ({
      name,
      text: readFileSync(path.join(out, "adr", name), "utf8"),
    }));
    expect(written).toEqual(files);
  });

  it("and its trail into a file, by the command line, which the verifier reads whole", () => {
    const file = path.join(out, "trail.jsonl");
    expect(run("--team", "exported", "--trail", file)).toContain(`The trail of exported is in ${file}.`);
    const verdict = execFileSync("node_modules/.bin/node", ["--import", "tsx", "src/cli/verify.ts", file], {
      encoding: "utf8",
    });
    expect(verdict.trimEnd().split("\n").at(-1)).toMatch(/^OK: 2 records match their seals/);
  });

  it.each([
    [["--team", "nobody", "--trail", path.join(out, "none")], "There is no team nobody."],
    [["--team", "nobody", "--out", out], "There is no team nobody."],
    [["--team", "exported", "--out", out, "--format", "doc"], "There is no format doc. There are: madr, nygard, json."],
    [["--team", "exported"], "npm run -s export -- --team SLUG --out DIR"],
    [["--squad", "exported"], "Unknown option '--squad'"],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(() => run(...args)).toThrow(sentence);
  });
});
