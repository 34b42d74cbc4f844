// Does the browser reckon the same bytes as the server? The engine's own source, loaded as it is, but for its types.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import ts from "typescript";

const root = "/engine-source/";
const held: unknown = JSON.parse(readFileSync("src/testing/bytes/held.json", "utf8"));

test("the engine gives the same bytes in the browser, on the page and in a worker", async ({ page }) => {
  await serveSource(page);
  await page.goto(`${root}page`);
  for (const where of ["page", "worker"] as const) {
    const texts = await page.evaluate(reckon, { where, from: `${root}src/testing/bytes/parts.ts` });
    const hashes = Object.entries(texts).map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]);
    expect(Object.fromEntries(hashes), where).toEqual(held);
  }
});

/** Runs in the browser. */
async function reckon({ where, from }: { where: "page" | "worker"; from: string }): Promise<Record<string, string>> {
  const url = new URL(from, location.href).href;
  if (where === "page") return (await import(url)).engineTexts();
  const code = `import { engineTexts } from ${JSON.stringify(url)}; postMessage(engineTexts());`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
  });
}

/** Answers an empty page, and every module of src under `root`. What isn't the domain's own fails: no package is served. */
async function serveSource(page: Page): Promise<void> {
  await page.context().route(`**${root}**`, (route) => {
    const asked = new URL(route.request().url()).pathname.slice(root.length);
    if (asked === "page")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Engine</title>" });
    return route.fulfill({ contentType: "text/javascript", body: moduleOf(asked) });
  });
}

function moduleOf(file: string): string {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: false },
  });
  return outputText.replace(/(\bfrom\s+|^import\s+)"([^"]+)"/gm, (_, before: string, name: string) => {
    const place = name.startsWith("@/")
      ? path.posix.join("src", name.slice(2))
      : path.posix.join(path.dirname(file), name);
    return `${before}"${root}${place}.ts"`;
  });
}
