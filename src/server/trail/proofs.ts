// How is it proved what a log holds, without reading the whole of it?
import { consistencyPath, inclusionPath, rootOfStretch, type Stretch } from "@/domain/trail/log";
import type { Db } from "../db";
import { nodeCrypto } from "../node-crypto";

/** Entries under one tile: the database keeps their root (trail_append). */
const TILE = 256;

/** Proofs against the head of that size; each answers its hashes from the leaf up. */
export interface Proofs {
  inclusion: (index: number) => Promise<Uint8Array[]>;
  consistency: (from: number) => Promise<Uint8Array[]>;
}

/** Opens a log as it was at a size. Reads the roots of its tiles, and the leaves of no more tiles than a proof ends in. */
export async function openProofs(db: Db, logId: string, size: number): Promise<Proofs> {
  const whole = Math.floor(size / TILE);
  const tiles = await db.trailTile.findMany({
    where: { logId, number: { lt: BigInt(whole) } },
    select: { root: true },
    orderBy: { number: "asc" },
  });
  if (tiles.length !== whole) throw new Error(`The log ${logId} has ${tiles.length} tiles of ${whole}.`);
  const open = new Map<number, Uint8Array[]>();
  const roots = new Map<string, Uint8Array>();

  // The last tile, which isn't whole, stays open; of the others, the one that was needed last.
  const openTile = async (tile: number) => {
    if (open.has(tile)) return;
    for (const other of open.keys()) if (other !== whole) open.delete(other);
    const [start, end] = [tile * TILE, Math.min(size, (tile + 1) * TILE)];
    const leaves = await db.trailLeaf.findMany({
      where: { logId, seq: { gte: BigInt(start), lt: BigInt(end) } },
      select: { hash: true },
      orderBy: { seq: "asc" },
    });
    open.set(
      tile,
      leaves.map(({ hash }) => hash),
    );
  };
  const known = ({ start, end }: Stretch) => {
    if (end - start === 1) return open.get(Math.floor(start / TILE))?.[start % TILE];
    return end - start === TILE && start % TILE === 0 ? tiles[start / TILE]?.root : undefined;
  };
  const rootOver = async (stretch: Stretch) => {
    const name = `${stretch.start}-${stretch.end}`;
    const before = roots.get(name);
    if (before) return before;
    for (const edge of [stretch.start, stretch.end]) if (edge % TILE > 0) await openTile(Math.floor(edge / TILE));
    const root = rootOfStretch(nodeCrypto, stretch, known);
    // What is near the top stands in the proofs of many.
    if (stretch.end - stretch.start > TILE) roots.set(name, root);
    return root;
  };
  const along = async (path: Stretch[]) => {
    const hashes: Uint8Array[] = [];
    for (const stretch of path) hashes.push(await rootOver(stretch));
    return hashes;
  };
  return {
    inclusion: (index) => along(inclusionPath(index, size)),
    consistency: (from) => along(consistencyPath(from, size)),
  };
}
