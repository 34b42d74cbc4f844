// What becomes of a form that two people changed at once?

/** Three versions of a form's fields, and what comes of them: `clashes` are the fields that both changed, each in their own way. */
export type Merged<T> = { value: T; clashes: (keyof T & string)[]; taken: (keyof T & string)[] };

/**
 * What `mine` and `theirs` come to, both made from `base`: a field that only one of them changed is as that one left it
 * (`taken` lists those that came from them), and one that both changed stays mine until someone chooses. Without a `base`
 * every difference is a clash.
 */
export function merged<T extends Record<string, unknown>>(base: T | undefined, mine: T, theirs: T): Merged<T> {
  const result: Merged<T> = { value: { ...mine }, clashes: [], taken: [] };
  for (const name of Object.keys(theirs) as (keyof T & string)[]) {
    if (isSame(mine[name], theirs[name])) continue;
    if (base && isSame(theirs[name], base[name])) continue;
    if (base && isSame(mine[name], base[name])) {
      result.value[name] = theirs[name];
      result.taken.push(name);
    } else result.clashes.push(name);
  }
  return result;
}

/** Whether two values of a field, plain data both, say the same; in which order an object has its keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => isSame(left[name], right[name]));
}
