// How does a person's text stand in a Markdown document without becoming part of its structure?
// Block and inline rules: CommonMark 0.31, GitHub Flavored Markdown 0.29 (tables).

/**
 * One line of text for a heading, a list item or a sentence: line breaks become blanks, and nothing in it is a heading, list, fence, link,
 * image, HTML or table. Emphasis and `code` stay what they are.
 */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return guardStart(escapeInline(line)).replace(/( #+)$/, (hashes) => hashes.replace("#", "\\#"));
}

/** One line of text for a cell of a table: not even `code`, for a bar in it would end the cell. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`<[\]|]/g, "\\$&");
}

/** Several paragraphs and lists; no headings, fences, rules, quotes, tables, links or HTML. */
export function block(text: string): string {
  let depth = -1;
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .split("\n")
    .map((raw) => {
      const line = raw.replaceAll("\t", "    ").trimEnd();
      const item = /^( *)([-*+]|\d{1,9}[.)])( +)(.*)$/.exec(line);
      if (!item || isRule(line.trim())) {
        depth = -1;
        return guardStart(escapeInline(line.trim()));
      }
      const [, indent = "", marker = "", , rest = ""] = item;
      depth = Math.min(Math.floor(indent.length / 2), depth + 1, 2);
      const bullet = /\d/.test(marker) ? marker : "*";
      return `${"  ".repeat(depth)}${bullet} ${guardStart(escapeInline(rest.trim()))}`.trimEnd();
    });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Text as a block quotation. */
export function quote(text: string): string {
  return block(text)
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

/** A link whose text and address can't break out of it; plain text where the address isn't http or https. */
export function link(text: string, url: string | null): string {
  const said = inline(text) || "link";
  if (!url || !/^https?:\/\/[^\s<>]+$/i.test(url)) return said;
  return `[${said}](<${url.replaceAll("\\", "%5C")}>)`;
}

/** A table; every cell is escaped. `numeric` columns are set to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[],
): string {
  const row = (cells: readonly string[]) => `| ${cells.map((text) => cell(text) || " ").join(" | ")} |`;
  const rule = `| ${head.map((_, column) => (numeric.includes(column) ? "---:" : "---")).join(" | ")} |`;
  return [row(head), rule, ...rows.map(row)].join("\n");
}

/** Escapes what makes links, images, HTML, references and code spans; whole `code` on one line stays code. */
function escapeInline(line: string): string {
  const pieces = line.split(/((?<!`)`[^`\n]+`(?!`))/);
  return pieces.map((piece, place) => (place % 2 === 1 ? piece : piece.replace(/[\\`<[\]]/g, "\\$&"))).join("");
}

/** Escapes what begins a heading, a list, a quotation, a fence, a rule, an underline or a table's second row. */
function guardStart(line: string): string {
  const numbered = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
  if (numbered) return `${numbered[1]}\\${line.slice(numbered[1]?.length)}`;
  if (/^(#{1,6}(\s|$)|[-+*](\s|$)|>|~{3}|=+\s*$|:?-+:?\s*(\||$)|\|)/.test(line) || isRule(line)) return `\\${line}`;
  return line;
}

/** A line of signs alone: a rule, the underline of a heading, or the second row of a table. */
function isRule(line: string): boolean {
  return /^([-*_])(\s*\1){2,}$/.test(line) || /^=+$/.test(line) || /^[\s|:-]+$/.test(line);
}
