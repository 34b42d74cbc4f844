"use client";
// Has the draft reached the server, and when, by the reader's clock?
import { SaveState, type SaveStateName } from "./save-state";

/** “Draft saved 14:01”; nothing before the first key. `at` is an ISO time. */
export function DraftState({
  state,
  at,
  className,
}: {
  state: SaveStateName | null;
  at?: string | undefined;
  className?: string | undefined;
}) {
  const time = at && new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (!state) return null;
  return <SaveState state={state} at={time || undefined} className={className} />;
}
