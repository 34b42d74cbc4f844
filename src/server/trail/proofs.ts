// How is it proved what a log holds, without reading the whole of it?
import { consistencyPath, inclusionPath, nodeHash, rootOfStretch, type Stretch } from "@/domain/trail/log";
import type { Db } from "../db";
import { nodeCrypto } from "../node-crypto";

/** Entries under one tile: the database keeps their root (trail_append). */
const LEVELS = 8;
const TILE = 2 ** LEVELS;

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
  const overTiles = levelsOf(tiles.map(({ root }) => root));
  const inTile = new Map<number, Uint8Array[][]>();

  // The last tile, which isn't whole, stays open; of the others, the one that was needed last.
  const openTile = async (tile: number) => {
    if (inTile.has(tile)) return;
    for (const other of inTile.keys()) if (other !== whole) inTile.delete(other);
    const [start, end] = [tile * TILE, Math.min(size, (tile + 1) * TILE)];
    const leaves = await db.trailLeaf.findMany({
      where: { logId, seq: { gte: BigInt(start), lt: BigInt(end) } },
      select: { hash: true },
      orderBy: { seq: "asc" },
    });
    inTile.set(tile, levelsOf(leaves.map(({ hash }) => hash)));
  };
  const known = ({ start, end }: Stretch) => {
    const width = end - start;
    const level = Math.log2(width);
    if (!Number.isInteger(level) || start % width > 0) return undefined;
    if (width >= TILE) return overTiles[level - LEVELS]?.[start / width];
    return inTile.get(Math.floor(start / TILE))?.[level]?.[(start % TILE) / width];
  };
  const rootOver = async (stretch: Stretch) => {
    for (const edge of [stretch.start, stretch.end]) if (edge % TILE > 0) await openTile(Math.floor(edge / TILE));
    return rootOfStretch(nodeCrypto, stretch, known);
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

/** The roots over 1, 2, 4 … of the hashes, wherever that many are whole. */
function levelsOf(hashes: Uint8Array[]): Uint8Array[][] {
  const levels = [hashes];
  for (let below = hashes; below.length > 1; ) {
    const above: Uint8Array[] = [];
    for (let n = 0; n + 1 < below.length; n += 2)
      above.push(nodeHash(nodeCrypto, below[n] ?? NOTHING, below[n + 1] ?? NOTHING));
    levels.push(above);
    below = above;
  }
  return levels;
}

const NOTHING = new Uint8Array();
