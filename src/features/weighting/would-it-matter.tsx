"use client";
// Would another mix of these ballots change the winner?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Section } from "@/ui/section";
import type { Weighing } from "./use-weighing";

/** The accepted round's ballots against the locked scores, in sentences. Before the lock nobody knows, so nothing is said. */
export function WouldItMatter({ weighing: { here, shell }, roundId }: { weighing: Weighing; roundId: string }) {
  const trpc = useTRPC();
  const { data: sentences = [] } = useQuery(
    trpc.weighting.wouldItMatter.queryOptions({ ...here, roundId }, { enabled: shell.scoresLockedAt !== null }),
  );
  if (sentences.length === 0) return null;
  return (
    <Section title="Would it matter?" className="not-first:mt-0">
      <ul>
        {sentences.map(({ kind, strong, rest }) => (
          <li key={kind} className="border-b border-border py-3">
            {strong && <b className="font-semibold">{strong}</b>} {rest}
          </li>
        ))}
      </ul>
    </Section>
  );
}
