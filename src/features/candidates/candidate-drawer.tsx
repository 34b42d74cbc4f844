"use client";
// What is claimed and said about a candidate?
import { useQuery } from "@tanstack/react-query";
import type { Answers } from "@/trpc/answers";
import { useTRPC } from "@/trpc/client";
import { useNotes } from "@/trpc/use-notes";
import { Disclosure } from "@/ui/disclosure";
import { DraftState } from "@/ui/draft-state";
import { Drawer } from "@/ui/drawer";
import { Link } from "@/ui/link";
import { NoteThread } from "@/ui/note-thread";
import { Skeleton } from "@/ui/skeleton";
import type { Candidates, Row } from "./use-candidates";

type Cell = Answers["catalogue"]["claimsFor"][number];

/** The articles' claims on the project's own criteria first, contradictions marked; then the team's notes. */
export function CandidateDrawer({
  candidates,
  row,
  onClose,
}: {
  candidates: Candidates;
  row: Row;
  onClose: () => void;
}) {
  const { here, shell, refresh } = candidates;
  const { draft, ...thread } = useNotes(here, { kind: "candidate", id: row.id }, () => void refresh());
  return (
    <Drawer title={row.name} focusKey={row.id} onClose={onClose}>
      {row.description && <p className="mt-1 text-13 text-pretty text-ink-2">{row.description}</p>}
      {row.stackId && <ClaimsPart candidates={candidates} stackId={row.stackId} name={row.name} />}
      <h3 className="mt-8 mb-3 border-b border-border pb-2 text-15 font-semibold">Notes</h3>
      <NoteThread
        {...thread}
        mayWrite={shell.may.includes("discussion.write")}
        mayModerate={shell.may.includes("discussion.moderate")}
        draft={draft.value}
        onDraft={draft.set}
        onBlur={draft.flush}
        aside={<DraftState state={draft.state} at={draft.at} />}
      />
    </Drawer>
  );
}

function ClaimsPart({ candidates, stackId, name }: { candidates: Candidates; stackId: string; name: string }) {
  const trpc = useTRPC();
  const { data: cells } = useQuery(
    trpc.catalogue.claimsFor.queryOptions({ stackId }, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const { data: board } = useQuery(trpc.criteria.board.queryOptions(candidates.here));
  const asked = new Set(
    board?.criteria.filter(({ state }) => state === "agreed").map(({ catalogueId }) => catalogueId),
  );
  const ours = cells?.filter(({ criterion }) => asked.has(criterion.id)) ?? [];
  const rest = cells?.filter(({ criterion }) => !asked.has(criterion.id)) ?? [];
  return (
    <>
      <h3 className="mt-6 border-b border-border pb-2 text-15 font-semibold">What the articles claim</h3>
      <p className="mt-2 text-13 text-pretty text-ink-2">
        Claims of their authors, not scores. <Link href={`/catalogue/stacks/${stackId}`}>All about {name}</Link>
      </p>
      {!cells && <Skeleton lines={4} className="mt-3 h-4" />}
      {cells && ours.length === 0 && (
        <p className="mt-3 text-13 text-ink-3">Nothing on the criteria of this project.</p>
      )}
      <ul>
        {ours.map((cell) => (
          <ClaimCell key={cell.criterion.id} cell={cell} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Disclosure
          summary={`On ${rest.length} other ${rest.length === 1 ? "criterion" : "criteria"}`}
          className="mt-3"
        >
          <ul>
            {rest.map((cell) => (
              <ClaimCell key={cell.criterion.id} cell={cell} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function ClaimCell({ cell: { criterion, state, sides } }: { cell: Cell }) {
  return (
    <li className="border-b border-border py-3 last:border-b-0">
      <p className="flex items-baseline gap-2 text-13">
        <b className="font-[550]">{criterion.name}</b>
        {state === "conflict" && <span className="text-xs font-[550] text-warn">Contradiction</span>}
      </p>
      <div className="mt-1 grid gap-2">
        {sides.map(({ words, claims }) => (
          <div key={words ?? "either"}>
            {words && sides.length > 1 && <p className="text-xs text-ink-3">{words}</p>}
            <ul className="grid gap-1 text-13">
              {claims.map(({ id, says, saidOf, article, line }) => (
                <li key={id} className="text-pretty">
                  {says}
                  {saidOf && ` (of ${saidOf})`}{" "}
                  <Link href={`/catalogue/articles/${article.id}`} className="text-xs whitespace-nowrap text-ink-2">
                    {article.short}, line {line}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </li>
  );
}
