"use client";
// What does the facilitator want to remember, unseen by the others?
import { useId } from "react";
import * as z from "zod/mini";
import { useDraft } from "@/trpc/use-draft";
import { DraftState } from "@/ui/draft-state";
import { TextArea } from "@/ui/text-area";
import type { Session } from "./use-session";

/** A note kept for its writer alone, with each stroke. */
export function PrivateNote({ session: { here, state } }: { session: Session }) {
  const id = useId();
  const draft = useDraft(here.team, `session/${here.project}/${state.number}`, "", z.string());
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="mb-2">
        <label htmlFor={id}>Your note</label>
      </h2>
      <TextArea
        id={id}
        rows={3}
        maxLength={4000}
        value={draft.value}
        onValue={draft.set}
        onBlur={draft.flush}
        aria-describedby={`${id}-foot`}
      />
      <p id={`${id}-foot`} className="mt-1.5 flex flex-wrap justify-between gap-x-3 text-xs text-ink-3">
        Only you see it.
        <DraftState state={draft.state} at={draft.at} />
      </p>
    </section>
  );
}
