// What is an exported file called?

/** “0014-we-use-go-for-the-api-runtime.md”: the number in four digits and the title in a-z, 0-9 and dashes, as ADR tools expect. */
export function fileName(number: number, title: string, extension: string): string {
  return `${String(number).padStart(4, "0")}-${titleSlug(title)}.${extension}`;
}

/** The title in a-z, 0-9 and single dashes, at most 60 characters, cut between words; “record” where nothing is left. */
export function titleSlug(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain.length <= 60) return plain || "record";
  const cut = plain.slice(0, 61);
  return cut.includes("-") ? cut.slice(0, cut.lastIndexOf("-")) : cut.slice(0, 60);
}
