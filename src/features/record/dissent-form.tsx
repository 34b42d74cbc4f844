"use client";
// How does someone write their dissent?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { isStale } from "@/trpc/is-stale";
import { type FieldWords, Meanwhile } from "@/trpc/presence/meanwhile";
import { useDraft } from "@/trpc/use-draft";
import { Button } from "@/ui/button";
import { DraftState } from "@/ui/draft-state";
import { TextArea } from "@/ui/text-area";
import { toast } from "@/ui/toaster";
import type { Here } from "./use-decision";

const draftShape = z.object({ body: z.string(), was: z.object({ body: z.string() }) });
const words: FieldWords<{ body: string }> = { body: { label: "Your dissent", text: ({ body }) => body } };

/** One's own words, kept as a draft until they stand in the record. `stored`: what stands there; another window may change it. */
export function DissentForm({ here, stored, onDone }: { here: Here; stored: string; onDone: () => void }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const start = { body: stored, was: { body: stored } };
  const draft = useDraft(here.team, `dissent/${here.project}`, start, draftShape);
  const { body, was } = draft.value;
  const done = () => {
    draft.drop();
    onDone();
  };
  const dissent = useMutation(
    trpc.record.dissent.mutationOptions({
      onSuccess: done,
      onError: (error) => void (isStale(error) || toast(saidOf(error), { tone: "error" })),
      onSettled: () => client.invalidateQueries({ queryKey: trpc.record.draft.queryKey(here) }),
    }),
  );
  const save = (text = body, base = was.body) =>
    !dissent.isPending && dissent.mutate({ ...here, body: text, was: base });
  return (
    <div className="mt-2">
      <Meanwhile
        base={was}
        mine={{ body }}
        stored={{ body: stored }}
        words={words}
        error={dissent.error}
        pending={dissent.isPending}
        onSettle={(fields, how) => {
          dissent.reset();
          if (how === "leave") return done();
          draft.follow({ ...fields, was: { body: stored } });
          if (how === "save") save(fields.body, stored);
        }}
      />
      <TextArea
        lasting
        autoFocus
        rows={4}
        aria-label="Your dissent"
        value={body}
        onValue={(text) => draft.set({ body: text, was })}
        onBlur={draft.flush}
        placeholder="What you would decide, why, and what you ask for"
      />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button pending={dissent.isPending} disabled={body.trim() === ""} onClick={() => save()}>
          Keep it in the record
        </Button>
        <Button variant="quiet" onClick={done}>
          Cancel
        </Button>
        <DraftState state={draft.state} at={draft.at} className="ml-auto" />
      </div>
    </div>
  );
}
