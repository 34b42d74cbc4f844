// Is a line of a trail's file what it should be?
import {
  BUNDLE_FORMAT,
  type BundleCheckpoint,
  type BundleConsistency,
  type BundleHead,
  type BundleLeaf,
  type BundleLog,
  type BundleRecord,
  bundleKinds,
  logKinds,
  type Openings,
} from "./bundle";
import { Malformed } from "./bytes";

/** A line by what it is. */
export type ReadLine =
  | { is: "head"; head: BundleHead }
  | { is: "log"; log: BundleLog }
  | { is: "leaf"; leaf: BundleLeaf }
  | { is: "checkpoint"; note: BundleCheckpoint["checkpoint"] }
  | { is: "consistency"; consistency: BundleConsistency["consistency"] }
  | { is: "record"; record: BundleRecord };

type Fields = Record<string, unknown>;

/** Reads a line of the file; checks only its shape. Throws Malformed. */
export function readLine(text: string): ReadLine {
  const line = objectOf(parsed(text));
  if (isText(line.body)) return { is: "leaf", leaf: leafOf(line) };
  if (isText(line.log)) return { is: "log", log: logOf(line) };
  if (isText(line.checkpoint)) return { is: "checkpoint", note: line.checkpoint };
  if (isText(line.record)) return { is: "record", record: recordOf(line) };
  if (line.consistency) return { is: "consistency", consistency: consistencyOf(objectOf(line.consistency)) };
  if (line.format === BUNDLE_FORMAT) return { is: "head", head: headOf(line) };
  throw new Malformed("A line of the file is none that a trail has.");
}

function headOf(line: Fields): BundleHead {
  const { kind, project, key, exportedAt } = line;
  const { id, name } = objectOf(line.team);
  const known = bundleKinds.find((each) => each === kind);
  if (!known || !isText(id) || !isText(name) || !isTextOrNull(project) || !isText(key) || !isText(exportedAt))
    throw new Malformed("The file's first line lacks something.");
  return { format: BUNDLE_FORMAT, kind: known, team: { id, name }, project, key, exportedAt };
}

function logOf({ log, of, round, project, size, root }: Fields): BundleLog {
  const known = logKinds.find((each) => each === of);
  if (!isText(log) || !known || !isTextOrNull(round) || !isTextOrNull(project) || !isDigits(size) || !isText(root))
    throw new Malformed("A log's first line lacks something.");
  return { log, of: known, round, project, size, root };
}

function leafOf({ seq, at, hash, body, open, proof }: Fields): BundleLeaf {
  if (!isDigits(seq) || !isDigits(at) || !isText(hash) || !isText(body))
    throw new Malformed("An entry lacks its number, its time, its hash or its body.");
  const leaf: BundleLeaf = { seq, at, hash, body };
  if (open !== undefined) leaf.open = openingsOf(open);
  if (proof !== undefined) leaf.proof = textsOf(proof);
  return leaf;
}

function recordOf({ record, number, sealed, open }: Fields): BundleRecord {
  if (!isText(record) || typeof number !== "number" || !isText(sealed))
    throw new Malformed("A record lacks something.");
  return { record, number, sealed, ...(open === undefined ? {} : { open: openingsOf(open) }) };
}

function consistencyOf({ from, to, proof }: Fields): BundleConsistency["consistency"] {
  if (!isDigits(from) || !isDigits(to)) throw new Malformed("A proof of consistency lacks its sizes.");
  return { from, to, proof: textsOf(proof) };
}

function openingsOf(open: unknown): Openings {
  const openings = objectOf(open);
  for (const opening of Object.values(openings)) {
    const { salt, value } = objectOf(opening);
    if (!isText(salt) || !isText(value)) throw new Malformed("An opening lacks its salt or its value.");
  }
  return openings as unknown as Openings;
}

function textsOf(list: unknown): readonly string[] {
  if (!Array.isArray(list) || !list.every(isText)) throw new Malformed("A proof isn't a list of hashes.");
  return list;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed("A line of the file isn't JSON.");
  }
}

function objectOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Malformed("A line of the file isn't what it should be.");
  return value as Fields;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isDigits = (value: unknown): value is string => isText(value) && /^(0|[1-9]\d{0,18})$/.test(value);
