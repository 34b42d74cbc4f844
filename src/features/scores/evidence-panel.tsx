"use client";
// What stands behind this cell?
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { momentText } from "@/ui/date-time";
import { toast } from "@/ui/toaster";
import { CatalogueClaims } from "./catalogue-claims";
import { EvidenceForm } from "./evidence-form";
import type { CellFacts, Scores } from "./use-scores";

/** Links, notes and claims of a cell, and the forms that add them. */
export function EvidencePanel({ scores, facts }: { scores: Scores; facts: CellFacts }) {
  const trpc = useTRPC();
  const [adding, setAdding] = useState<"link" | "note" | null>(null);
  const { data: evidence = [] } = useQuery(trpc.evidence.ofCell.queryOptions({ ...scores.here, ...facts.place }));
  const may = scores.shell.may.includes("discussion.write");
  return (
    <section aria-label="Evidence">
      <div className="flex items-center gap-2 pt-5 pb-2.5">
        <h3 className="mr-auto text-15">Evidence</h3>
        {may && (
          <>
            <Button size="sm" aria-expanded={adding === "link"} onClick={() => setAdding("link")}>
              Add link
            </Button>
            <Button size="sm" aria-expanded={adding === "note"} onClick={() => setAdding("note")}>
              Add note
            </Button>
          </>
        )}
      </div>
      {adding && (
        <EvidenceForm key={adding} kind={adding} scores={scores} place={facts.place} onDone={() => setAdding(null)} />
      )}
      <ul className="[&>li]:border-t [&>li]:border-border [&>li]:py-3.5">
        <CatalogueClaims scores={scores} facts={facts} used={evidence.flatMap(({ claimId }) => claimId ?? [])} />
        {evidence.map((piece) => (
          <Piece key={piece.id} piece={piece} scores={scores} />
        ))}
      </ul>
      {evidence.length === 0 && (
        <p className="border-t border-border pt-3.5 text-13 text-ink-2">
          No evidence yet. Scores without evidence are marked in the record.
        </p>
      )}
    </section>
  );
}

type PieceOfEvidence = {
  id: string;
  kind: "link" | "note" | "claim";
  title: string;
  url: string | null;
  body: string;
  claimText: string | null;
  stance: string;
  strength: string;
  by: string;
  isOwn: boolean;
  at: string;
};

function Piece({ piece, scores }: { piece: PieceOfEvidence; scores: Scores }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = () =>
    client
      .invalidateQueries({ queryKey: trpc.evidence.pathKey() })
      .then(() => client.invalidateQueries({ queryKey: trpc.scores.pathKey() }));
  const restore = useMutation(trpc.evidence.restore.mutationOptions({ onSettled: refresh }));
  const remove = useMutation(
    trpc.evidence.remove.mutationOptions({
      onSuccess: () =>
        toast("Evidence removed", {
          action: { label: "Undo", onPress: () => restore.mutate({ ...scores.here, evidenceId: piece.id }) },
        }),
      onError: (error) => toast(error.message, { tone: "error" }),
      onSettled: refresh,
    }),
  );
  const names = { link: "Link", note: "Note", claim: "Claim of an article" };
  return (
    <li className="grid gap-1">
      <div className="flex items-center justify-between gap-3 text-xs text-ink-3">
        <b className="font-[550] text-ink-2">{names[piece.kind]}</b>
        <span>
          {piece.stance}, {piece.strength}
        </span>
      </div>
      {piece.kind === "link" && piece.url && (
        <p className="break-words">
          <a href={piece.url} target="_blank" rel="noopener noreferrer nofollow">
            {piece.title}
          </a>
        </p>
      )}
      {piece.kind === "note" && <p className="break-words whitespace-pre-wrap">{piece.body}</p>}
      {piece.kind === "claim" && <p>{piece.claimText}</p>}
      <p className="flex justify-between gap-3 text-xs text-ink-3">
        <span>
          {piece.by}, {momentText(piece.at)}
        </span>
        {piece.isOwn && scores.shell.may.includes("discussion.write") && (
          <button
            type="button"
            onClick={() => remove.mutate({ ...scores.here, evidenceId: piece.id })}
            className="hit text-brand underline underline-offset-[3px]"
          >
            Remove
          </button>
        )}
      </p>
    </li>
  );
}
