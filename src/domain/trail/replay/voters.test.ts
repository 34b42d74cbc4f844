// Does the verifier notice a record whose voters aren't those of its round?
import { expect, it } from "vitest";
import { nodeCrypto } from "@/server/node-crypto";
import { sampleTrail } from "@/testing/sample-trail";
import { verifyLines } from "../verify";

/** What the verifier says of a record that was sealed so: every hash and signature is right. */
const sealedWith = (from: RegExp, to: string) => {
  const sealed = (record: object) => JSON.parse(JSON.stringify(record).replace(from, to));
  return verifyLines(nodeCrypto, sampleTrail({ sealed }).lines).flaw?.sentence;
};

it.each([
  ["shares without voters", /"voters":\[[^\]]*\]/, '"shares":[1,2],"voters":null'],
  ["more shares than voters", /"named":true/, '"named":true,"shares":[1,1,1,1,1,1,2]'],
  ["a voter who cast no ballot", /("voters":\[)"m0"/, '$1"m9"'],
  ["a voter left out", /("voters":\[)"m0",/, "$1"],
])("names %s", (_, from, to) => {
  expect(sealedWith(from, to)).toMatch(/the record names others as its voters, or their shares without them/);
});

it("takes the same voters in any order: the control", () => {
  expect(sealedWith(/"voters":\["m0","m1"/, '"voters":["m1","m0"')).toBeUndefined();
});
