// How is a trail written down without a server?
import { hash, randomBytes, sign } from "node:crypto";
import type { BundleLeaf, BundleLine, LogKind, Openings } from "@/domain/trail/bundle";
import { BUNDLE_FORMAT, bundleLine } from "@/domain/trail/bundle";
import { base64Of, hexOf, utf8 } from "@/domain/trail/bytes";
import { canonicalJson, type Json } from "@/domain/trail/canonical";
import { checkpointText, originOf } from "@/domain/trail/checkpoint";
import { commitmentOf } from "@/domain/trail/commitment";
import { consistencyProof, inclusionProof, leafHash, rootOf } from "@/domain/trail/log";
import { noteOf } from "@/domain/trail/note";
import { nodeCrypto } from "@/server/node-crypto";
import { makeSigningKey, readSigningKey } from "@/server/signing-key";

/** An event as it goes into a log. */
export interface Step {
  event: string;
  object: string;
  subject?: string | null;
  shown: Record<string, Json>;
  hidden?: Record<string, Json>;
}

export type WrittenRecord = { decision: string; number: number; sealed: string; open?: Openings };

const made = makeSigningKey("house.example");
const key = readSigningKey(made.signingKey);

/** The key that signs what tests write. */
export const testKey = made.verificationKey;

/** Signs a text as the house of the tests does. */
export function signTest(text: string): string {
  if (!key) throw new Error("The tests have no key.");
  const { name, id } = key.signer;
  return noteOf(text, [{ name, id, signature: new Uint8Array(sign(null, utf8(text), key.privateKey)) }]);
}

/** A log that grows in memory. */
export function testLog(id: string, of: LogKind, project: string | null = null) {
  const leaves: { line: BundleLeaf; hash: Uint8Array }[] = [];
  const notes: string[] = [];
  const hashes = () => leaves.map((leaf) => leaf.hash);
  return {
    id,
    of,
    project,
    leaves,
    notes,
    get size() {
      return leaves.length;
    },
    root: () => hexOf(rootOf(nodeCrypto, hashes())),
    append({ event, object, subject, shown, hidden = {} }: Step): void {
      const open: Record<string, { salt: string; value: string }> = {};
      const commitments: Record<string, Json> = {};
      for (const [label, value] of Object.entries(hidden)) {
        const salt = new Uint8Array(randomBytes(32));
        open[label] = { salt: base64Of(salt), value: canonicalJson(value) };
        commitments[label] = commitmentOf(nodeCrypto, label, salt, canonicalJson(value));
      }
      const d = { ...shown, ...commitments };
      const body = canonicalJson({
        a: event,
        ...(Object.keys(d).length > 0 ? { d } : {}),
        o: object,
        ...(subject ? { s: subject } : {}),
      });
      const [seq, at] = [String(leaves.length), String(1_795_219_200_000_000 + leaves.length * 1_000)];
      const own = leafHash(nodeCrypto, { logId: id, seq: BigInt(seq), at: BigInt(at), body: utf8(body) });
      leaves.push({
        line: { seq, at, hash: hexOf(own), body, ...(Object.keys(open).length > 0 ? { open } : {}) },
        hash: own,
      });
    },
    /** Signs the head as it is. */
    checkpoint(): string {
      const head = {
        origin: originOf(key?.signer.name ?? "", id),
        size: leaves.length,
        root: rootOf(nodeCrypto, hashes()),
      };
      const note = signTest(checkpointText(head));
      notes.push(note);
      return note;
    },
    /** With their proofs in the log as it is now. */
    proved: (place: number): BundleLeaf => ({
      ...(leaves[place]?.line ?? { seq: "", at: "", hash: "", body: "" }),
      proof: inclusionProof(nodeCrypto, hashes(), place).map(base64Of),
    }),
    consistency: (from: number): BundleLine => ({
      consistency: {
        from: String(from),
        to: String(leaves.length),
        proof: consistencyProof(nodeCrypto, hashes(), from).map(base64Of),
      },
    }),
  };
}

export type TestLog = ReturnType<typeof testLog>;

/** The lines of a file with all entries of these logs, the team's first. */
export function testFile(logs: readonly TestLog[], records: readonly WrittenRecord[]): string[] {
  const [team] = logs;
  const lines: BundleLine[] = [
    {
      ...{ format: BUNDLE_FORMAT, kind: "team", team: { id: team?.id ?? "", name: "Field platform" }, project: null },
      ...{ key: testKey, exportedAt: "2026-11-21T12:00:00Z" },
    },
    ...logs.flatMap((log): BundleLine[] => [
      {
        log: log.id,
        of: log.of,
        round: log.of === "round" ? log.id : null,
        project: log.project,
        size: String(log.size),
        root: log.root(),
      },
      ...log.leaves.map(({ line }) => line),
      ...(log.of === "team" ? log.notes : [...log.notes, log.checkpoint()]).map((checkpoint) => ({ checkpoint })),
    ]),
    ...records.map(({ decision, ...record }) => ({ record: decision, ...record })),
  ];
  return lines.map(bundleLine);
}

/** SHA-256 of a text, in hex. */
export function textHash(text: string): string {
  return hash("sha256", text, "hex");
}
