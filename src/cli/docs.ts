// Which documents are printed from the code? npm run docs writes them; a test fails where they differ.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { referencePages } from "./reference-text";
import { envExample, withSettingsTable } from "./settings-text";

writeFileSync(".env.example", envExample());
writeFileSync("README.md", withSettingsTable(readFileSync("README.md", "utf8")));
mkdirSync("docs", { recursive: true });
for (const [file, text] of Object.entries(referencePages())) writeFileSync(file, text);
