"use client";
// What was said about a criterion?
import { useNotes } from "@/trpc/use-notes";
import { DraftState } from "@/ui/draft-state";
import { Drawer } from "@/ui/drawer";
import { NoteThread } from "@/ui/note-thread";
import type { Ledger, Row } from "./use-criteria";

/** The notes on one criterion, beside the ledger. */
export function NotesDrawer({ ledger, row, onClose }: { ledger: Ledger; row: Row; onClose: () => void }) {
  const { draft, ...thread } = useNotes(ledger.here, { kind: "criterion", id: row.id }, () => void ledger.refresh());
  return (
    <Drawer title={`Notes on ${row.name}`} focusKey={row.id} onClose={onClose}>
      <p className="mt-1 mb-5 text-13 text-pretty text-ink-2">{row.definition}</p>
      <NoteThread
        {...thread}
        mayWrite={ledger.shell.may.includes("discussion.write")}
        mayModerate={ledger.shell.may.includes("discussion.moderate")}
        draft={draft.value}
        onDraft={draft.set}
        onBlur={draft.flush}
        aside={<DraftState state={draft.state} at={draft.at} />}
      />
    </Drawer>
  );
}
