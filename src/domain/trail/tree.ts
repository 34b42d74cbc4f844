// What was a log's root at any size that it ever had?
import type { Hashing } from "./crypto";

/** A log's tree as it grows. It keeps every full subtree's root: two hashes an entry. */
export interface Tree {
  readonly size: number;
  push(leaf: Uint8Array): void;
  /** The root over the first `size` leaves; null where the tree hasn't got so many. That of nothing is the hash of nothing. */
  rootAt(size: number): Uint8Array | null;
}

/** An empty tree. */
export function openTree({ sha256 }: Hashing): Tree {
  // As `nodeHash` of log.ts, in one place of memory: a long log has as many nodes as entries.
  const node = new Uint8Array(65);
  node[0] = 1;
  const over = (left: Uint8Array, right: Uint8Array) => {
    node.set(left, 1);
    node.set(right, 33);
    return sha256(node);
  };
  const levels: Uint8Array[][] = [[]];
  const levelAt = (height: number) => {
    const level = levels[height] ?? [];
    levels[height] = level;
    return level;
  };
  const sizeOf = () => levelAt(0).length;
  return {
    get size() {
      return sizeOf();
    },
    push(leaf) {
      let carry = leaf;
      for (let height = 0; ; height++) {
        const level = levelAt(height);
        const left = level.length % 2 === 1 ? level.at(-1) : undefined;
        level.push(carry);
        if (!left) return;
        carry = over(left, carry);
      }
    },
    rootAt(size) {
      if (size > sizeOf()) return null;
      let root: Uint8Array | null = null;
      let [rest, height] = [size, 0];
      // From the smallest full subtree, which stands on the right, to the largest.
      for (; rest > 0; rest = Math.floor(rest / 2), height++) {
        const subtree = rest % 2 === 1 ? levelAt(height)[rest - 1] : undefined;
        if (subtree) root = root ? over(subtree, root) : subtree;
      }
      return root ?? sha256(new Uint8Array());
    },
  };
}
