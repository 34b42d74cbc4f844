// What stands in the file that a trail is taken along in?

export const BUNDLE_FORMAT = "steelyard-trail/1";
export const bundleKinds = ["team", "project"] as const;
export const logKinds = ["team", "round", "scores"] as const;
export type BundleKind = (typeof bundleKinds)[number];
export type LogKind = (typeof logKinds)[number];

/** What a commitment stands for: its 32 bytes of salt in base64, and the value in canonical JSON. */
export interface Opening {
  salt: string;
  value: string;
}

/** By label. */
export type Openings = Readonly<Record<string, Opening>>;

/** The first line. `key`: the verifier key's text; `exportedAt`: ISO, UTC. */
export interface BundleHead {
  format: typeof BUNDLE_FORMAT;
  kind: BundleKind;
  team: { id: string; name: string };
  project: string | null;
  key: string;
  exportedAt: string;
}

/**
 * Begins a log; the team's is the first. `size` in decimal digits, `root` in hex. The team's log is sparse in a project's bundle
 * (each of its entries brings a proof), all others hold every entry.
 */
export interface BundleLog {
  log: string;
  of: LogKind;
  round: string | null;
  project: string | null;
  size: string;
  root: string;
}

/**
 * An entry of the log begun last: `seq` and `at` (microseconds since 1970) in decimal digits, `hash` its leaf's in hex (only by it can the
 * entry be named that was altered), `proof` in base64 from the leaf up.
 */
export interface BundleLeaf {
  seq: string;
  at: string;
  hash: string;
  body: string;
  open?: Openings;
  proof?: readonly string[];
}

/** A checkpoint of the log begun last, as a C2SP signed note. */
export interface BundleCheckpoint {
  checkpoint: string;
}

/** That the log begun last is the one seen earlier, grown: hashes in base64. */
export interface BundleConsistency {
  consistency: { from: string; to: string; proof: readonly string[] };
}

/** A sealed record: its decision's id, its number in the team, its sealed bytes as text; `open` by the place that an opening fills. */
export interface BundleRecord {
  record: string;
  number: number;
  sealed: string;
  open?: Openings;
}

export type BundleLine = BundleHead | BundleLog | BundleLeaf | BundleCheckpoint | BundleConsistency | BundleRecord;

/** A line of the file, without its line end. */
export function bundleLine(line: BundleLine): string {
  return JSON.stringify(line);
}
