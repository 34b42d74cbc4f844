// What exactly is written into a leaf of the trail?
import { canonicalJson, type Json } from "./canonical";
import { type EventName, events, type Hidden, type Shown } from "./events";

/** A value that only its commitment reveals, once opened: its label, and itself in canonical JSON. */
export type Sealed = { label: string; value: string };

/** An event before it is written: what is shown as it is, and what goes in as commitments. */
export type Draft = { event: EventName; object: string; subject: string | null; shown: Json; hidden: Sealed[] };

/** Checks an event's payload against the catalogue and sorts it into shown and hidden. Throws a ZodError on a wrong payload. */
export function draftLeaf<N extends EventName>(
  event: N,
  object: string,
  subject: string | null,
  shown: Shown<N>,
  hidden: Hidden<N>,
): Draft {
  const secrets = events[event].hidden.parse(hidden) as Record<string, Json>;
  return {
    event,
    object,
    subject,
    shown: events[event].shown.parse(shown) as Json,
    hidden: Object.entries(secrets).map(([label, value]) => ({ label, value: canonicalJson(value) })),
  };
}

/**
 * The canonical body of a leaf: a = event, o = object, s = subject, d = what is shown and the commitments by label.
 * `commitments` are base64, one for each hidden value.
 */
export function leafBody(draft: Draft, commitments: Readonly<Record<string, string>>): string {
  const d = { ...(draft.shown as Record<string, Json>), ...commitments };
  return canonicalJson({
    a: draft.event,
    ...(Object.keys(d).length > 0 ? { d } : {}),
    o: draft.object,
    ...(draft.subject ? { s: draft.subject } : {}),
  });
}
