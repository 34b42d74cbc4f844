// Which documents are printed from the code? npm run docs writes them; a test fails where they differ.
import { readFileSync, writeFileSync } from "node:fs";
import { envExample, withSettingsTable } from "./settings-text";

writeFileSync(".env.example", envExample());
writeFileSync("README.md", withSettingsTable(readFileSync("README.md", "utf8")));
