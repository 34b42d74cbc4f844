"use client";
// Is the draft of this ballot safe?
import { localText } from "@/ui/local-time";
import { SaveState } from "@/ui/save-state";
import type { DraftState } from "./use-ballot-draft";

/** “Draft saved 14:01”, or that it is on this device alone. */
export function BallotDraftState({ draft }: { draft: DraftState }) {
  if (!draft) return null;
  const at = localText(draft.at, new Date());
  if (draft.state === "device") return <SaveState state="saved" at={at} words={{ saved: "Draft on this device" }} />;
  return <SaveState state={draft.state} at={at} />;
}
