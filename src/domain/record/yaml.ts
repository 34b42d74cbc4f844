// How is a name written in YAML front matter?

/** `key: A. Kim, B. Moss`, without quotes where YAML needs none: readers that take the raw line get the names. Nothing for nobody. */
export function yamlList(key: string, names: readonly string[]): string[] {
  const text = names
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(", ");
  return text === "" ? [] : [`${key}: ${yamlScalar(text)}`];
}

/** A string as a YAML 1.2 scalar on one line: plain where it begins with a letter and holds nothing that YAML reads, else in double quotes (JSON's are YAML's). */
export function yamlScalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} .,'’()/&+_-]*$/u.test(text) && !/\s$/.test(text);
  return isPlain && !WORDS.test(text) ? text : JSON.stringify(text);
}

/** What YAML 1.1 or 1.2 reads as something else than a string. */
const WORDS = /^(null|true|false|yes|no|on|off|y|n|\.inf|\.nan|nan|inf)$/i;
