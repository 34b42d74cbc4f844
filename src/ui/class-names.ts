// How are class lists put together?

/** Joins what is a non-empty string with a blank; everything else is left out. */
export function classNames(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
