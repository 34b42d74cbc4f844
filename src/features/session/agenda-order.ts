// Which item of the agenda comes next, and which came before?
import type { ItemState } from "@/domain/session/session";

type Placed = { id: string; state: ItemState };

/** The next item that still waits: after the current one, else from the top; null when none does. */
export function nextItem<I extends Placed>(items: readonly I[], itemId: string | null): I | null {
  const here = items.findIndex(({ id }) => id === itemId);
  const waits = ({ id, state }: I) => state === "waiting" && id !== itemId;
  return items.slice(here + 1).find(waits) ?? items.find(waits) ?? null;
}

/** The item above the current one, whatever became of it; null at the top. */
export function itemBefore<I extends Placed>(items: readonly I[], itemId: string | null): I | null {
  return items[items.findIndex(({ id }) => id === itemId) - 1] ?? null;
}

/** “3 of 5”: where the current item stands; null before the start. */
export function placeText(items: readonly Placed[], itemId: string | null): string | null {
  const place = items.findIndex(({ id }) => id === itemId);
  return place === -1 ? null : `${place + 1} of ${items.length}`;
}
