"use client";
// What do the articles claim of this candidate on this criterion?
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Chip } from "@/ui/chip";
import { Link } from "@/ui/link";
import { toast } from "@/ui/toaster";
import type { CellFacts, Scores } from "./use-scores";

/** The catalogue's claims for a cell, side by side where they disagree; each can be taken as evidence, for or against. */
export function CatalogueClaims({
  scores,
  facts: { place, candidate, criterion },
  used,
}: {
  scores: Scores;
  facts: CellFacts;
  used: string[];
}) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [stackId, criterionId] = [candidate.stackId, criterion.catalogueId];
  const { data: cells = [] } = useQuery(
    trpc.catalogue.claimsFor.queryOptions(
      { stackId: stackId ?? "", criterionId: criterionId ?? "" },
      { enabled: stackId !== null && criterionId !== null, staleTime: Infinity },
    ),
  );
  const add = useMutation(
    trpc.evidence.add.mutationOptions({
      onError: (error) => toast(error.message, { tone: "error" }),
      onSettled: () =>
        client
          .invalidateQueries({ queryKey: trpc.evidence.pathKey() })
          .then(() => client.invalidateQueries({ queryKey: trpc.scores.pathKey() })),
    }),
  );
  const [cell] = cells;
  if (!cell) return null;
  const take = (claimId: string, stance: "supports" | "against") =>
    add.mutate({ ...scores.here, ...place, evidence: { kind: "claim", claimId, stance, strength: "weak" } });
  const may = scores.shell.may.includes("discussion.write");
  return (
    <li className="grid gap-2">
      <div className="flex items-center justify-between gap-3 text-xs text-ink-3">
        <b className="font-[550] text-ink-2">Claims from the catalogue</b>
        {cell.state === "conflict" && <Chip tone="warn">sources disagree</Chip>}
      </div>
      {cell.sides.map((side) => (
        <div key={side.words ?? "either"} className="grid grid-cols-[64px_minmax(0,1fr)] gap-x-3 gap-y-2 text-13">
          <span className="text-ink-3">{side.words ?? "Either way"}</span>
          <ul className="grid gap-2">
            {side.claims.map((claim) => (
              <li key={claim.id}>
                {claim.says}
                <br />
                <Link href={`/catalogue/articles/${claim.article.id}`} className="text-xs text-ink-2">
                  {claim.article.short}, line {claim.line}
                </Link>
                {may && !used.includes(claim.id) && (
                  <span className="mt-0.5 flex gap-3 text-xs">
                    <button
                      type="button"
                      onClick={() => take(claim.id, "supports")}
                      className="hit text-brand underline underline-offset-[3px]"
                    >
                      It supports
                    </button>
                    <button
                      type="button"
                      onClick={() => take(claim.id, "against")}
                      className="hit text-brand underline underline-offset-[3px]"
                    >
                      It speaks against
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}
