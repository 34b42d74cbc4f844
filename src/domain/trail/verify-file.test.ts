// Is every kind of file known for what it is, and does an altered one fail?
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { sampleExport } from "@/testing/sample-export";
import { sampleTrail } from "@/testing/sample-trail";
import { testKey } from "@/testing/trail-file";
import { told } from "./verdict-words";
import type { Known } from "./verify";
import { verifyFile } from "./verify-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const check = (text: string, known?: Known) => verifyFile(nodeCrypto, [bytes(text)], known);
const headline = async (text: string, known?: Known) => told(await check(text, known)).headline;

describe("a trail", () => {
  const { lines } = sampleTrail();
  const text = `${lines.join("\n")}\n`;

  it("is read in pieces of any size, with either line end, with or without the last", async () => {
    const whole = bytes(text);
    const pieces = Array.from({ length: Math.ceil(whole.length / 777) }, (_, n) =>
      whole.subarray(n * 777, (n + 1) * 777),
    );
    expect(await verifyFile(nodeCrypto, pieces)).toMatchObject({ is: "trail", verdict: { flaw: null } });
    for (const other of [text.replaceAll("\n", "\r\n"), text.trimEnd()])
      expect(await headline(other)).toBe(
        "Record matches its seal. Chain intact: 128 entries. Result recomputed: identical.",
      );
  });

  it("says where it doesn't hold", async () => {
    expect(await headline(text.replace('\\"statistic\\":\\"median\\"', '\\"statistic\\":\\"mean\\"'))).toBe(
      "Entry 17 of the team’s log. It was altered: its hash isn’t that of its number, time and body.",
    );
    expect(await headline(text.slice(0, 20_000))).toMatch(/isn’t JSON/);
  });
});

describe.each(["madr", "nygard", "json"] as const)("an exported record in %s", (format) => {
  const file = sampleExport(format);

  it("matches its seal, by the key that it names and by the house's", async () => {
    expect(await headline(file)).toBe("The exported record matches its seal.");
    expect(await check(file, { key: testKey })).toMatchObject({
      is: "export",
      verdict: { number: 14, key: { isKnown: true } },
    });
  });

  const alterations: [string, (file: string) => string, RegExp][] = [
    ["one digit of the text", (text) => text.replace("2027-06-01", "2027-06-02"), /text was changed/],
    [
      "a word of the text",
      (text) => text.replace("We use Go", "We use Rust"),
      /text was changed|isn’t the one that was sealed/,
    ],
    [
      "the sealed record",
      (text) => text.replace('\\"statement\\":\\"We use Go', '\\"statement\\":\\"We use Rust'),
      /isn’t the one that was sealed/,
    ],
    ["the entry", (text) => text.replace('\\"number\\":14', '\\"number\\":15'), /isn’t the one|isn’t in the log/],
    ["the entry's number", (text) => text.replace('"seq":"25"', '"seq":"24"'), /not of entry 24/],
    [
      "the entry's time",
      (text) => text.replace('"at":"1795219200025000"', '"at":"1795219200025001"'),
      /isn’t in the log/,
    ],
    [
      "a name that it opens",
      (text) => text.replace('"value":"\\"L. Reyes\\""', '"value":"\\"L. Meyer\\""'),
      /isn’t the one that it commits to/,
    ],
    [
      "the checkpoint",
      (text) => text.replace(/(house\.example\/[0-9a-f-]+(?:\\n|\n))26/, "$127"),
      /signature by house.example doesn’t hold/,
    ],
    [
      "the signature of the text",
      (text) =>
        text.replace(format === "json" ? /steelyard-export\/1\\n/ : /steelyard-export\/1\\n/, "steelyard-export/2\\n"),
      /signature by house.example doesn’t hold/,
    ],
  ];
  it.each(alterations)("fails with %s altered", async (_, alter, sentence) => {
    const altered = alter(file);
    expect(altered).not.toBe(file);
    expect(await headline(altered)).toMatch(sentence);
  });

  it("fails by another key", async () => {
    const { key } = JSON.parse(sampleExport("json")).proof;
    expect(await headline(file, { key: key.replace("house.example", "other.example") })).toMatch(/doesn’t have the id/);
  });
});

describe("a Markdown file", () => {
  const file = sampleExport("madr");

  it.each([
    ["words below its proof", (text: string) => `${text}\nWe changed our minds: Rust.\n`],
    ["words that leave its proof", (text: string) => text.replace('{"export"', '{"x":"--> Rust. <!--","export"')],
    [
      "a signature that leaves its proof",
      (text: string) => text.replace(/\n-->\n$/, "\n— --><b>Rust</b><!-- AAAAAAAA\n-->\n"),
    ],
  ])("fails with %s", async (_, alter) => {
    expect(alter(file)).not.toBe(file);
    expect(await headline(alter(file))).toMatch(/shows something beside the text|can’t be read|isn’t one/);
  });

  it("may get other line ends and lose blanks at their ends", async () => {
    expect(await headline(file.replaceAll("\n", "\r\n"))).toMatch(/matches its seal/);
    expect(await headline(file.replaceAll("\n", "  \n"))).toMatch(/matches its seal/);
  });

  it("without its proof, or any other file, is told from one that fails", async () => {
    expect(await check(file.slice(0, file.indexOf("<!-- steelyard-proof")))).toMatchObject({ is: "unknown" });
    expect(await check("")).toMatchObject({ is: "unknown" });
    expect(await verifyFile(nodeCrypto, [Uint8Array.of(0xff, 0xfe, 0)])).toMatchObject({ is: "unknown" });
    expect(told(await check("hello")).holds).toBe(false);
  });

  it("says how many names and notes were erased since", async () => {
    const erased = file.replace(/"people\/m3":\{"salt":"[^"]+","value":"[^}]+"\},?/, "");
    const finding = told(await check(erased));
    expect(finding).toMatchObject({
      holds: true,
      gaps: ["One name or note was erased since, and can’t be read any more."],
    });
  });
});

describe("a JSON file", () => {
  const file = sampleExport("json");

  it("fails where it says something twice", async () => {
    const { decision } = JSON.parse(file);
    const twice = `{"decision":${JSON.stringify({ ...decision, statement: "We use Rust." })},${file.slice(1)}`;
    expect(JSON.parse(twice)).toEqual(JSON.parse(file));
    expect(await headline(twice)).toMatch(/shows something beside the text/);
  });

  it("may be written otherwise", async () => {
    expect(await headline(JSON.stringify(JSON.parse(file), null, 4))).toMatch(/matches its seal/);
  });
});

it("claims nothing of a record or a round that was taken out of the file", async () => {
  const { lines, logs } = sampleTrail();
  const inRound = lines.findIndex((text) => JSON.parse(text).log === logs.round.id);
  const inScores = lines.findIndex((text) => JSON.parse(text).log === logs.scores.id);
  const without = lines.filter((text, n) => !JSON.parse(text).sealed && (n < inRound || n >= inScores));
  const finding = told(await check(`${without.join("\n")}\n`));
  expect(finding).toMatchObject({ holds: true, headline: expect.stringMatching(/^Chain intact/) });
  expect(finding.facts.join()).not.toMatch(/recounted|identical|in part/);
});

it("tells the house's key from one of the same name and id: those can be made", async () => {
  const file = await check(sampleExport("madr"));
  expect(told(file, testKey)).toMatchObject({ isForeign: false, key: expect.stringMatching(/the key of this house/) });
  const other = `${testKey.slice(0, -2)}${testKey.endsWith("A=") ? "E" : "A"}=`;
  const finding = told(file, other);
  expect(finding.isForeign).toBe(true);
  expect(finding.key).toContain(testKey);
});
