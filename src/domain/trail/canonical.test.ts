// Is canonical JSON what RFC 8785 says?
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, isCanonical, type Json } from "./canonical";

describe("canonical JSON", () => {
  it("sorts keys by UTF-16 units, as in RFC 8785 §3.2.3", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
    const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
    const value = Object.fromEntries(keys.map((key) => [key, 0]));
    expect(canonicalJson(value)).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
  });

  it("writes numbers as ECMAScript does, as in RFC 8785 §3.2.2.3", () => {
    expect(canonicalJson([333_333_333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
    );
  });

  it("says the same of equal values whatever the order of their keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned as Json)).toBe(canonicalJson(value as Json));
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("knows its own texts, and no others", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        expect(isCanonical(JSON.parse(text), text)).toBe(true);
        const other = JSON.stringify(value);
        expect(isCanonical(JSON.parse(other), other)).toBe(other === text);
      }),
    );
    for (const text of ['{"b":1,"a":2}', '{"a":1.0}', "[1, 2]", '"\\u0041"', '{"a":1,"a":1}', '{"9":1,"10":2}', "1e3"])
      expect(isCanonical(JSON.parse(text), text)).toBe(false);
    expect(isCanonical(JSON.parse('{"10":2,"9":1}'), '{"10":2,"9":1}')).toBe(true);
  });

  it("refuses what is no JSON", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 0])
      expect(() => canonicalJson(value as never)).toThrow(TypeError);
  });
});
