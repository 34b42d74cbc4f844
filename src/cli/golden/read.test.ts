// Are the cases found in what somebody names, and is it said where there are none?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { casesOf } from "./read";

const folder = mkdtempSync(path.join(tmpdir(), "golden-"));
const at = (file: string) => path.join(folder, file);
afterAll(() => rmSync(folder, { recursive: true }));

it("takes one case or several, with a byte order mark, with any line ends, from folders in folders", () => {
  mkdirSync(at("all/more"), { recursive: true });
  writeFileSync(at("all/one.json"), '\uFEFF{\r\n  "id": "a"\r\n}\r\n');
  writeFileSync(at("all/more/two.json"), '[{"id": "b"}, 3]');
  writeFileSync(at("all/README.md"), "# Not a case");
  const cases = [
    { name: "two", task: { id: "b" } },
    { name: "two", task: 3 },
    { name: "one", task: { id: "a" } },
  ];
  expect(casesOf(at("all"))).toEqual(cases);
  expect(casesOf(at("all/one.json"))).toEqual(cases.slice(2));
});

it("says what is no case: a broken file, an empty one, an empty list, an empty folder, nothing at all", () => {
  mkdirSync(at("none"));
  writeFileSync(at("broken.json"), '{"id": ');
  writeFileSync(at("empty.json"), "");
  writeFileSync(at("list.json"), "[]");
  for (const file of ["none", "broken.json", "empty.json", "list.json", "gone.json"])
    expect(casesOf(at(file))).toEqual([{ name: expect.any(String), why: expect.any(String) }]);
});
