// What may a person write, and what is refused?
import { describe, expect, it } from "vitest";
import { emailAddress, line, prose, slug } from "./text";

describe("what a person may write", () => {
  it("trims and composes a line, and keeps its length", () => {
    expect(line(10).parse("  cafe\u0301 ")).toBe("café");
    expect(line(3).safeParse("four").success).toBe(false);
    expect(line(3).safeParse("   ").success).toBe(false);
  });

  it("refuses control characters, half characters and lines in a line", () => {
    for (const text of ["a\u0000b", "a\ud800b", "a\nb", "a\u2028b", "a\u0085b"])
      expect(line(10).safeParse(text).success).toBe(false);
  });

  it("lets prose break its lines, one way", () => {
    expect(prose(20).parse("a\r\nb\rc\n")).toBe("a\nb\nc");
    expect(prose(20).safeParse("a\u0007").success).toBe(false);
  });

  it("reads one address one way", () => {
    expect(emailAddress.parse(" Ana@Example.ORG ")).toBe("ana@example.org");
    for (const text of ["ana", "ana@", "a b@example.org", "ana@example.org, bo@example.org"])
      expect(emailAddress.safeParse(text).success).toBe(false);
  });

  it("keeps addresses of teams plain", () => {
    for (const text of ["a", "A-b", "-ab", "a--b", "a_b", "x".repeat(41)])
      expect(slug.safeParse(text).success).toBe(false);
    expect(slug.parse("field-platform-2")).toBe("field-platform-2");
  });
});
