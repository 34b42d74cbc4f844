// Which hidden values of which events does a list name?
import type { EventName, Hidden } from "./events";

type Labels<N extends EventName> = Exclude<keyof Hidden<N>, symbol | number>;

/** By event, the labels of hidden values that it has. */
export type HiddenLabels = { readonly [N in EventName]?: readonly Labels<N>[] };

/** One hidden value of one event. */
export type HiddenLabel = { event: string; label: string };

/** The list, one label after the other. */
export function eachLabel(labels: Readonly<Record<string, readonly string[]>>): HiddenLabel[] {
  return Object.entries(labels).flatMap(([event, own]) => own.map((label) => ({ event, label })));
}
