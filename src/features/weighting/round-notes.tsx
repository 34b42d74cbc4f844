"use client";
// What is said about a revealed round?
import { useNotes } from "@/trpc/use-notes";
import { DraftState } from "@/ui/draft-state";
import { NoteThread } from "@/ui/note-thread";
import { Section } from "@/ui/section";
import type { Weighing } from "./use-weighing";

/** The team's notes on a round, kept with it. */
export function RoundNotes({ weighing, roundId }: { weighing: Weighing; roundId: string }) {
  const { here, shell } = weighing;
  const { draft, ...thread } = useNotes(here, { kind: "round", id: roundId }, () => undefined);
  const mayWrite = shell.may.includes("discussion.write");
  if (!mayWrite && thread.notes?.length === 0) return null;
  return (
    <Section title="What the team says of it">
      <div className="max-w-[68ch] pt-4">
        <NoteThread
          {...thread}
          mayWrite={mayWrite}
          mayModerate={shell.may.includes("discussion.moderate")}
          draft={draft.value}
          onDraft={draft.set}
          onBlur={draft.flush}
          aside={<DraftState state={draft.state} at={draft.at} />}
        />
      </div>
    </Section>
  );
}
