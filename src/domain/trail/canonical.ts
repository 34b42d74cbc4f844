// How is a value written so that it always hashes the same? JSON Canonicalization Scheme, RFC 8785 (Rundgren et al., 2020).

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The canonical JSON text of a value: keys sorted by UTF-16 units, no white space, numbers as ECMAScript prints them.
 * Throws a TypeError for NaN, infinities and anything that isn't JSON.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("A number in canonical JSON must be finite.");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`A ${typeof value} has no canonical JSON.`);
  const record = value as { readonly [key: string]: Json };
  const pairs = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key] as Json)}`);
  return `{${pairs.join(",")}}`;
}

/** Whether a text is the canonical JSON of the value that it was parsed to. */
export function isCanonical(value: Json, text: string): boolean {
  // Written again it is the same, and its keys are in order: then nothing is left to sort.
  return (JSON.stringify(value) === text && isInOrder(value)) || canonicalJson(value) === text;
}

function isInOrder(value: Json): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  const record = value as { readonly [key: string]: Json };
  let last: string | null = null;
  for (const key of Object.keys(record)) {
    if ((last !== null && key <= last) || !isInOrder(record[key] as Json)) return false;
    last = key;
  }
  return true;
}
