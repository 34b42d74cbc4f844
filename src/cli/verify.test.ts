// Does the command say what holds, name what doesn't, and exit so that a script notices?
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { sampleExport } from "@/testing/sample-export";
import { sampleTrail } from "@/testing/sample-trail";
import { testKey } from "@/testing/trail-file";

const folder = mkdtempSync(path.join(tmpdir(), "verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

function verify(text: string, ...more: string[]) {
  const file = path.join(folder, "file");
  writeFileSync(file, text);
  const args = ["--import", "tsx", "src/cli/verify.ts", file, ...more];
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/node", args, { encoding: "utf8" });
  return { status, last: stdout.trim().split("\n").at(-1), stdout, stderr };
}

const trail = sampleTrail().lines.join("\n");

it("says that a whole trail holds, and by whose key", () => {
  const { status, last, stdout } = verify(trail);
  expect(status).toBe(0);
  expect(last).toBe("OK: Record matches its seal. Chain intact: 128 entries. Result recomputed: identical.");
  expect(stdout).toContain("compare the whole of it with the one at the house’s address");
  expect(verify(trail, "--key", testKey).stdout).toContain("the key that you gave");
}, 60_000);

it("names the first bad entry of an altered one, and exits 1", () => {
  const { status, last } = verify(trail.replace(/\\"state\\":\\"agreed\\"/, '\\"state\\":\\"parked\\"'));
  expect(status).toBe(1);
  expect(last).toBe(
    "FAILED: Entry 3 of the team’s log. It was altered: its hash isn’t that of its number, time and body.",
  );
}, 60_000);

it("checks an exported record", () => {
  const file = sampleExport("madr");
  expect(verify(file)).toMatchObject({ status: 0, last: "OK: The exported record matches its seal." });
  expect(verify(file.replace("2027-06-01", "2027-06-02"))).toMatchObject({
    status: 1,
    last: "FAILED: The exported record does not hold. The file’s text was changed after it was exported.",
  });
}, 60_000);

it("refuses what is no file of ours, and no file at all", () => {
  expect(verify("hello")).toMatchObject({ status: 1, last: expect.stringMatching(/^FAILED: This is no file/) });
  expect(verify(trail, "--key", "nonsense")).toMatchObject({ status: 1, last: expect.stringMatching(/^FAILED: /) });
  expect(verify(trail, "--trail", "/nowhere")).toMatchObject({ status: 1, stderr: "There is no file /nowhere.\n" });
}, 60_000);
