// How do the settings read in .env.example and in the README?
import { settings } from "@/server/env";

interface Setting {
  name: string;
  byDefault: string;
  meaning: string;
}

/** Every setting, in the order of the schema. */
function described(): Setting[] {
  return Object.entries(settings.shape).map(([name, schema]) => {
    const { title = "", description = "" } = schema.meta() ?? {};
    return { name, byDefault: title, meaning: description };
  });
}

/** The text of `.env.example`: each setting commented out, with what it means. */
export function envExample(): string {
  const entries = described().map(({ name, byDefault, meaning }) => {
    const otherwise = byDefault ? ` Default: ${byDefault}.` : "";
    return `# ${meaning}${otherwise}\n# ${name}=\n`;
  });
  return `# Copy to .env and set what differs. Nothing is needed for npm run quickstart.\n\n${entries.join("\n")}`;
}

/** The README's table of settings, in Markdown. */
export function settingsTable(): string {
  const rows = described().map(({ name, byDefault, meaning }) => `| \`${name}\` | ${byDefault} | ${meaning} |`);
  return ["| variable | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

/** The README with its table of settings printed anew. */
export function withSettingsTable(readme: string): string {
  return readme.replace(
    /(<!-- settings -->\n)[\s\S]*?(<!-- end of settings -->)/,
    (_, begin, end) => `${begin}${settingsTable()}\n${end}`,
  );
}
