// How long does it take to verify a trail, against only reading and hashing it?
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BundleLeaf } from "../src/domain/trail/bundle";
import { bytesOfBase64, joined, utf8 } from "../src/domain/trail/bytes";
import { leafHasher, rootOf } from "../src/domain/trail/log";
import { verifyFile } from "../src/domain/trail/verify-file";
import { nodeCrypto } from "../src/server/node-crypto";
import { PROJECT, TEAM } from "../src/testing/sample-steps";
import { testFile, testLog } from "../src/testing/trail-file";
import { alternate, type Line, lineOf } from "./rounds";

const ENTRIES = 100_000;
const ROUNDS = 5;

/** Milliseconds for a team's trail of 100,000 entries, half of them with openings: verified, against parsed and every input hashed once. */
export async function verification(): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "verification-"));
  const file = path.join(folder, "trail.jsonl");
  try {
    writeFileSync(file, `${longTrail().join("\n")}\n`);
    const verified = () => timeOf(() => verify(file));
    const hashed = () => timeOf(async () => hash(file));
    await Promise.all([verified(), hashed()]);
    return [lineOf(`verify-${ENTRIES}`, "ms", await alternate(ROUNDS, verified, hashed))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function verify(file: string): Promise<void> {
  const found = await verifyFile(nodeCrypto, createReadStream(file, { highWaterMark: 1 << 20 }));
  if (found.is !== "trail" || found.verdict.flaw || found.verdict.entries !== ENTRIES)
    throw new Error("The long trail doesn't hold.");
}

/** Reads the same lines and hashes the same leaves, nodes and openings, and checks nothing. */
function hash(file: string): void {
  const ofLeaf = leafHasher(nodeCrypto, TEAM);
  const leaves: Uint8Array[] = [];
  for (const text of readFileSync(file, "utf8").split("\n")) {
    const { body, seq, at, open = {} }: Partial<BundleLeaf> = text === "" ? {} : JSON.parse(text);
    if (!body || !seq || !at) continue;
    leaves.push(ofLeaf({ seq: BigInt(seq), at: BigInt(at), body: utf8(body) }));
    for (const [label, { salt, value }] of Object.entries(open))
      nodeCrypto.sha256(joined(utf8(label), bytesOfBase64(salt), utf8(value)));
  }
  rootOf(nodeCrypto, leaves);
}

function longTrail(): string[] {
  const log = testLog(TEAM, "team");
  const object = `project/${PROJECT}`;
  log.append({
    event: "criteria.proposed",
    object,
    subject: PROJECT,
    shown: { criterionId: TEAM, state: "agreed" },
    hidden: { name: "Cost", definition: "A year of it.", scale: "{}" },
  });
  for (let n = 1; n < ENTRIES; n += 1)
    log.append(
      n % 2 === 0
        ? {
            event: "criteria.supported",
            object,
            subject: PROJECT,
            shown: { criterionId: TEAM, supported: n % 4 === 0 },
          }
        : {
            event: "evidence.added",
            object,
            subject: PROJECT,
            shown: { evidenceId: TEAM, candidateId: TEAM, criterionId: TEAM, kind: "note", stance: "supports" },
            hidden: {
              text: `Measured ${n} times, on the machine that it will run on, under the load of a Friday afternoon.`,
            },
          },
    );
  log.checkpoint();
  return testFile([log], []);
}

async function timeOf(run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}
