// What goes into the file that a trail is taken along in?

import { BUNDLE_FORMAT, type BundleLine, bundleLine, type LogKind } from "@/domain/trail/bundle";
import { base64Of, bytesOfHex, hexOf } from "@/domain/trail/bytes";
import { signAt, signedHeads } from "../checkpoints";
import { type Db, Prisma } from "../db";
import { verificationKey } from "../signing";
import { openingsByPlace } from "../trail";
import { entriesOf } from "./bundle-entries";
import { openProofs, type Proofs } from "./proofs";

/** Whose trail: a team's whole, or one project's part of it. `since`: the size that the reader saw before. */
export type BundleAsked = { teamId: string; projectId: string | null; since: number | null };

/** A log as it stood when the bundle began; `readable`: whether its hidden values may be opened. */
export type LogTaken = {
  id: string;
  of: LogKind;
  round: string | null;
  project: string | null;
  size: number;
  root: Uint8Array;
  readable: boolean;
};

/**
 * The lines of a bundle, each with its newline. Everything is as it stood when the first was read, however long the reader takes;
 * heads that aren't signed yet are signed. Rounds still open and scores still blind are left out whole.
 */
export async function* trailBundle(db: Db, { teamId, projectId, since }: BundleAsked): AsyncGenerator<string> {
  const { id, name } = await db.team.findUniqueOrThrow({ where: { id: teamId }, select: { id: true, name: true } });
  const [head, ...others] = await logsTaken(db, teamId, projectId);
  if (head?.of !== "team") throw new Error(`The team ${teamId} has no log.`);
  const kind = projectId === null ? "team" : "project";
  const exportedAt = new Date().toISOString();
  yield said({
    format: BUNDLE_FORMAT,
    kind,
    team: { id, name },
    project: projectId,
    key: verificationKey(),
    exportedAt,
  });
  for (const log of [head, ...others]) {
    yield said({ log: log.id, of: log.of, round: log.round, project: log.project, ...headOf(log) });
    const isPart = log === head && projectId !== null;
    const earlier =
      log === head ? [since, isPart ? await headAtSeal(db, projectId) : null].filter((size) => size !== null) : [];
    const proofs = isPart || earlier.length > 0 ? await openProofs(db, log.id, log.size) : null;
    for await (const entry of entriesOf(db, log, isPart ? projectId : null)) {
      const proof = isPart && proofs ? (await proofs.inclusion(Number(entry.seq))).map(base64Of) : null;
      yield said({ ...entry, ...(proof ? { proof } : {}) });
    }
    const newest = await signAt(db, log.id, log);
    // Of a part of a log, older heads show nothing that the proofs below don't.
    const older = isPart ? [] : await signedHeads(db, log.id, log.size - 1);
    for (const { note } of [...older, newest]) yield said({ checkpoint: note });
    for (const from of new Set(earlier))
      if (proofs && from <= log.size) yield said(await grownSince(proofs, log.size, from));
  }
  yield* records(db, head, projectId);
}

/** A file's name for a bundle: the team's slug, and the project's number where it is one project's. */
export function bundleName(team: string, project: number | null): string {
  return project === null ? `${team}-trail.jsonl` : `${team}-${project}-trail.jsonl`;
}

function said(line: BundleLine): string {
  return `${bundleLine(line)}\n`;
}

function headOf({ size, root }: LogTaken): { size: string; root: string } {
  return { size: String(size), root: hexOf(root) };
}

async function grownSince(proofs: Proofs, size: number, since: number): Promise<BundleLine> {
  const proof = await proofs.consistency(since);
  return { consistency: { from: String(since), to: String(size), proof: proof.map(base64Of) } };
}

/** The size of the team's log that a project's record names as the head at its seal; null before it. */
async function headAtSeal(db: Db, projectId: string): Promise<number | null> {
  const row = await db.decision.findFirst({ where: { projectId }, select: { sealed: true } });
  return row?.sealed ? Number(JSON.parse(new TextDecoder().decode(row.sealed)).trail.size) : null;
}

// One statement: the logs fit each other.
async function logsTaken(db: Db, teamId: string, projectId: string | null): Promise<LogTaken[]> {
  const here = projectId === null ? Prisma.sql`true` : Prisma.sql`p.id = ${projectId}::uuid`;
  const rows = await db.$queryRaw<(Omit<LogTaken, "size" | "root"> & { size: string; root: string })[]>(Prisma.sql`
    SELECT l.id, l.size::text, encode(l.root, 'hex') AS root, l.round_id AS round, p.id AS project,
      CASE WHEN l.id = l.team_id THEN 'team' WHEN r.id IS NOT NULL THEN 'round' ELSE 'scores' END AS of,
      r.id IS NULL OR r.revealed_at IS NOT NULL AS readable
    FROM trail_log l LEFT JOIN round r ON r.id = l.round_id LEFT JOIN project p ON p.id = coalesce(r.project_id, l.id)
    WHERE l.team_id = ${teamId}::uuid
      AND (l.id = l.team_id OR ${here} AND (r.state <> 'open' OR r.id IS NULL AND p.scores_locked_at IS NOT NULL))
    ORDER BY l.id <> l.team_id, p.number, r.number NULLS LAST`);
  return rows.map(({ size, root, ...log }) => ({ ...log, size: Number(size), root: bytesOfHex(root) }));
}

async function* records(db: Db, { id: teamId, size }: LogTaken, projectId: string | null): AsyncGenerator<string> {
  const here = projectId === null ? Prisma.sql`true` : Prisma.sql`d.project_id = ${projectId}::uuid`;
  const decisions = await db.$queryRaw<{ id: string; number: number }[]>(Prisma.sql`
    SELECT d.id, d.number FROM decision d WHERE d.team_id = ${teamId}::uuid AND d.sealed IS NOT NULL AND ${here}
      AND EXISTS (SELECT 1 FROM trail_leaf l WHERE l.project_id = d.project_id AND l.log_id = d.team_id
        AND l.event = 'record.sealed' AND l.seq < ${size}::bigint)
    ORDER BY d.number`);
  for (const { id, number } of decisions) {
    const [row, opened] = await Promise.all([
      db.decision.findFirst({ where: { id, teamId }, select: { sealed: true } }),
      db.recordOpening.findMany({ where: { decisionId: id, teamId }, orderBy: { place: "asc" } }),
    ]);
    if (!row?.sealed) continue;
    const sealed = new TextDecoder().decode(row.sealed);
    yield said({ record: id, number, sealed, ...(opened.length > 0 ? { open: openingsByPlace(opened) } : {}) });
  }
}
