// In which order does a voter see the criteria?
import { seededRandom } from "@/domain/numbers/random";

/**
 * The criteria in an order of the voter's own, the same each time in one round (Fisher–Yates; Knuth, TAOCP 2, 3.4.2): what
 * stands first on a ballot is given more, so no criterion may stand first for all.
 */
export function ballotOrder<C>(criteria: readonly C[], memberId: string, roundId: string): C[] {
  const draw = seededRandom(seedOf(`${memberId} ${roundId}`));
  const order = [...criteria];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other] as C, order[last] as C];
  }
  return order;
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo 1991). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
