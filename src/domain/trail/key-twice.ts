// Does a JSON text name a key twice? Who reads it may see the one value, and a program the other.

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|:/g;

/** Whether an object in a text that is JSON has two values for the same key. */
export function hasKeyTwice(json: string): boolean {
  const open: Set<string>[] = [];
  let last = "";
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const keys = open.at(-1);
      const key: string = JSON.parse(last);
      if (keys?.has(key)) return true;
      keys?.add(key);
    } else last = token;
  }
  return false;
}
