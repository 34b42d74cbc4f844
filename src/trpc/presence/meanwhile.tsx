"use client";
// What does a form say when somebody else saves what it is about?
import { Conflict, TakenNote } from "@/ui/conflict";
import { isStale } from "../is-stale";
import { useMerging } from "./use-merging";

/** How a form goes on with its new fields: it sends them, it stays open with them, or nothing of one's own is left in it. */
export type GoesOn = "save" | "stay" | "leave";

/** Names a field ("Name"), and words what stands in it. */
export type FieldWords<T> = { [K in keyof T & string]: { label: string; text: (fields: T) => string } };

/**
 * Watches what is stored while `mine`, which began as `base` (undefined: nobody knows), is typed. Fields that only the other
 * changed go into the form by themselves; those that both changed are laid side by side for a choice. `onSettle` gets the
 * form's fields; from then on they began as `stored`. `error`: why the last save failed, if it did.
 */
export function Meanwhile<T extends Record<string, unknown>>({
  base,
  mine,
  stored,
  words,
  error,
  pending = false,
  onSettle,
}: {
  base: T | undefined;
  mine: T;
  stored: T;
  words: FieldWords<T>;
  error: Parameters<typeof isStale>[0];
  pending?: boolean | undefined;
  onSettle: (fields: T, how: GoesOn) => void;
}) {
  const asked = isStale(error);
  const merging = useMerging({ base, mine, stored }, (fields) => onSettle(fields, asked ? "save" : "stay"));
  if (merging.clashes.length === 0)
    return <TakenNote fields={merging.taken.map((name) => words[name].label.toLowerCase())} />;
  return (
    <Conflict
      asked={asked}
      pending={pending}
      rows={merging.clashes.map((name) => ({
        label: words[name].label,
        mine: words[name].text(mine),
        theirs: words[name].text(stored),
      }))}
      onKeepMine={() => onSettle(merging.mine, asked ? "save" : "stay")}
      onTakeTheirs={() => onSettle(merging.theirs, merging.isAllTheirs ? "leave" : "stay")}
    />
  );
}
