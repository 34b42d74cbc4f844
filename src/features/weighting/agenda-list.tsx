"use client";
// What should the team talk about first, now that ballots and scores are known?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { AgendaRows } from "@/ui/agenda-rows";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import type { Weighing } from "./use-weighing";

/** The first few of the agenda, each leading to where it can be talked about. Nothing before the scores are locked, or where no word can change the result. */
export function AgendaList({ weighing: { here, shell } }: { weighing: Weighing }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.comparison.agenda.queryOptions(here, { enabled: shell.scoresLockedAt !== null }));
  if (!data || data.items.length === 0) return null;
  const base = `/t/${here.team}/p/${here.project}`;
  return (
    <Section
      title="Talk about these first"
      className="not-first:mt-0"
      actions={
        data.of > data.items.length && <Link href={`${base}/compare?view=disagreement`}>All {data.of} on Compare</Link>
      }
    >
      <AgendaRows
        label="Talk about these first"
        rows={data.items.map(({ kind, criterionId, candidateId, sentence, share }) => ({
          ...{ id: `${kind} ${candidateId} ${criterionId}`, strong: sentence.strong, rest: sentence.rest, share },
          href:
            candidateId === null
              ? `${base}/compare?view=disagreement`
              : `${base}/scores?cell=${candidateId}.${criterionId}&view=spread`,
        }))}
      />
    </Section>
  );
}
