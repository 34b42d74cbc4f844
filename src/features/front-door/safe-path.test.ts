// Can a sign-in be made to lead to another site?
import { expect, it } from "vitest";
import { safePath } from "./safe-path";

it("leads to paths of ours", () => {
  for (const path of ["/", "/t/acme?x=1", "/t/acme/p/3/weights#a"]) expect(safePath(path)).toBe(path);
});

it.each([
  undefined,
  "",
  "t/acme",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  ["/a", "/b"],
])("not to %s", (path) => expect(safePath(path)).toBe("/"));
