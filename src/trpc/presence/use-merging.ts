"use client";
// What if somebody else saves the form that is being filled in?
import { useEffect, useState } from "react";
import { isSame, merged } from "@/domain/presence/merge";

/** Whose a choice is between two texts of one field. */
export type Merging<T> = {
  /** The fields that both changed; none while there is nothing to choose. */
  clashes: (keyof T & string)[];
  /** What came from the other writer by itself since the form was opened. */
  taken: (keyof T & string)[];
  /** The form with the clashing fields as they were typed here. */
  mine: T;
  /** The form with the clashing fields as they were saved. */
  theirs: T;
  /** Nothing of `theirs` was typed here. */
  isAllTheirs: boolean;
};

/**
 * Watches what is stored while `mine` is typed, which began as `base`. What another writer changed and this one didn't goes into
 * the form by itself (`onFollow`: the form's new fields; from then on they began as `stored`); what both changed is left to a choice.
 */
export function useMerging<T extends Record<string, unknown>>(
  { base, mine, stored }: { base: T | undefined; mine: T; stored: T },
  onFollow: (fields: T) => void,
): Merging<T> {
  const [taken, setTaken] = useState<(keyof T & string)[]>([]);
  const found = merged(base, mine, stored);
  const isBehind = !isSame(base, stored);
  const follows = isBehind && found.clashes.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version that is stored
  useEffect(() => {
    if (!follows) return;
    setTaken((was) => [...new Set([...was, ...found.taken])]);
    onFollow(found.value);
  }, [follows, JSON.stringify(stored)]);
  const theirs = { ...found.value };
  for (const name of found.clashes) theirs[name] = stored[name];
  const isAllTheirs = isSame(theirs, stored);
  return { clashes: isBehind ? found.clashes : [], taken, mine: found.value, theirs, isAllTheirs };
}
