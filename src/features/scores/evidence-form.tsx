"use client";
// How is a link or a note added to a cell?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import type { Place } from "@/domain/scoring/grid";
import { useTRPC } from "@/trpc/client";
import { useDraft } from "@/trpc/use-draft";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Segmented } from "@/ui/segmented";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { Scores } from "./use-scores";

type Props = { kind: "link" | "note"; scores: Scores; place: Place; onDone: () => void };

const draftShape = z.object({
  words: z.string(),
  url: z.string(),
  stance: z.enum(["supports", "against"]),
  strength: z.enum(["weak", "fair", "strong"]),
});
const blank: z.infer<typeof draftShape> = { words: "", url: "", stance: "supports", strength: "fair" };

/** A link with its title, or a note; which way it points and how strongly. What was typed stays when it is refused, and when the cell is left. */
export function EvidenceForm({ kind, scores, place, onDone }: Props) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const key = `evidence/${place.candidateId}/${place.criterionId}/${kind}`;
  const draft = useDraft(scores.here.team, key, blank, draftShape);
  const { words, url, stance, strength } = draft.value;
  const set = (next: Partial<typeof blank>) => draft.set({ ...draft.value, ...next });
  const done = () => {
    draft.drop();
    onDone();
  };
  const add = useMutation(
    trpc.evidence.add.mutationOptions({
      onSuccess: done,
      onSettled: () =>
        client
          .invalidateQueries({ queryKey: trpc.evidence.pathKey() })
          .then(() => client.invalidateQueries({ queryKey: trpc.scores.pathKey() })),
    }),
  );
  const wrongUrl = add.error?.data?.field === "url" ? add.error.message : fieldError(add.error, "evidence.url");
  const wrongWords = fieldError(add.error, kind === "link" ? "evidence.title" : "evidence.body");
  const evidence =
    kind === "link"
      ? ({ kind, title: words, url, stance, strength } as const)
      : ({ kind, body: words, stance, strength } as const);
  return (
    <form
      className="mb-4 grid gap-3 border-t border-border pt-3.5"
      onBlur={draft.flush}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ ...scores.here, ...place, evidence });
      }}
    >
      {kind === "link" ? (
        <>
          <Field label="Address" error={wrongUrl}>
            <TextInput type="url" value={url} onValue={(text) => set({ url: text })} placeholder="https://" autoFocus />
          </Field>
          <Field label="What it shows" error={wrongWords}>
            <TextInput value={words} onValue={(text) => set({ words: text })} maxLength={200} />
          </Field>
        </>
      ) : (
        <Field label="Note" error={wrongWords}>
          <TextArea value={words} onValue={(text) => set({ words: text })} maxLength={4_000} autoFocus />
        </Field>
      )}
      <div className="flex flex-wrap gap-2">
        <Segmented
          label="Which way it points"
          size="sm"
          value={stance}
          onValue={(value) => set({ stance: value })}
          options={[
            { value: "supports", label: "Supports" },
            { value: "against", label: "Against" },
          ]}
        />
        <Segmented
          label="How strong it is"
          size="sm"
          value={strength}
          onValue={(value) => set({ strength: value })}
          options={[
            { value: "weak", label: "Weak" },
            { value: "fair", label: "Fair" },
            { value: "strong", label: "Strong" },
          ]}
        />
      </div>
      {add.error && !wrongUrl && !wrongWords && (
        <p role="alert" className="text-13 text-danger">
          {add.error.message}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" size="sm" pending={add.isPending}>
          Add the {kind}
        </Button>
        <Button size="sm" variant="quiet" onClick={done}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

type Failed = { data?: { fields?: { path: string; message: string }[] } | null | undefined } | null;

function fieldError(error: Failed, path: string): string | undefined {
  return error?.data?.fields?.find((field) => field.path === path)?.message;
}
