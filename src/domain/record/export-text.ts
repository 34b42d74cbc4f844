// Where does an exported record end and its proof begin, and which of its bytes count?

/** The line that parts a file's text from its proof. It counts only where it stands alone on a line. */
export const PROOF_MARKER = "<!-- steelyard-proof/1 -->";

/** What a file says for itself: its note, the record's leaf in the team's log, and the sealed bytes with what opens them. */
export interface ExportProof {
  /** The signed note over the file's text: see `exportNote`. */
  export: string;
  /** The format's id: madr, nygard or json. */
  format: string;
  /** The verification key, to be compared with the house's. */
  key: string;
  /** The id of the team's log. */
  log: string;
  leaf: { seq: string; at: string; body: string };
  /** `sealed`: the sealed record in canonical JSON; `open`: what opens its commitments, by place, salts in base64. */
  record: { sealed: string; open: Readonly<Record<string, { salt: string; value: string }>> };
}

/** A file taken apart: `text` as it is in the file, the proof, and the C2SP tlog-proof of the leaf. */
export interface ProvedText {
  text: string;
  proof: ExportProof;
  tlog: string;
}

/** `isClean`: whether nothing of the file is to be seen but its text: what the note doesn't sign stays in the comment. */
export type PartedText = ProvedText & { isClean: boolean };

/** The text that is hashed: CRLF and CR as LF, blanks and tabs at line ends dropped, exactly one newline at the end. */
export function normalText(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  return `${withoutEnd(lines.map((line) => withoutEnd(line, " \t")).join("\n"), "\n")}\n`;
}

// A pattern would look for the end from each blank on: hours, in a text of nothing else.
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text of the note that is signed for a file: `sealHash` is the SHA-256 of the sealed bytes in hex, `textHash` that of the normal text in base64. */
export function exportNote(note: { origin: string; format: string; sealHash: string; textHash: string }): string {
  return `steelyard-export/1\n${note.origin}\n${note.format}\n${note.sealHash}\n${note.textHash}\n`;
}

/** The whole Markdown file: the text, the marker, and one comment that holds the proof. No reader of Markdown shows it. */
export function withProof({ text, proof, tlog }: ProvedText): string {
  const json = JSON.stringify(proof).replace(/--/g, "-\\u002d");
  return `${normalText(text)}\n${PROOF_MARKER}\n<!--\n${json}\n${normalText(tlog)}-->\n`;
}

/** Takes a Markdown file apart at its last marker; null where it carries no proof that can be read. */
export function provedText(file: string): PartedText | null {
  const lines = file.replace(/\r\n?/g, "\n").split("\n");
  const at = lines.findLastIndex((line) => line.trim() === PROOF_MARKER);
  const [opening, json, ...rest] = lines.slice(at + 1).map((line) => line.trimEnd());
  const end = rest.indexOf("-->");
  if (at < 0 || opening !== "<!--" || json === undefined || end < 0) return null;
  const proof = exportProof(parsed(json));
  if (!proof) return null;
  const hidden = [json, ...rest.slice(0, end)];
  const isClean = !hidden.some((line) => /--!?>/.test(line)) && rest.slice(end + 1).every((line) => line === "");
  return { text: lines.slice(0, at).join("\n"), proof, tlog: `${rest.slice(0, end).join("\n")}\n`, isClean };
}

/** A value as a proof; null where it isn't one. Nothing in it is checked but its shape. */
export function exportProof(value: unknown): ExportProof | null {
  if (!isObject(value) || !isObject(value.leaf) || !isObject(value.record) || !isObject(value.record.open)) return null;
  const { leaf, record } = value;
  const texts = [value.export, value.format, value.key, value.log, leaf.seq, leaf.at, leaf.body, record.sealed];
  const opened = Object.values(value.record.open).every(
    (opening) => isObject(opening) && typeof opening.salt === "string" && typeof opening.value === "string",
  );
  return opened && texts.every((text) => typeof text === "string") ? (value as unknown as ExportProof) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
