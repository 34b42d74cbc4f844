"use client";
// What is the least change of weights that lets another candidate win?
import { useMemo, useState } from "react";
import { candidateName } from "@/domain/comparison/comparison";
import { winningSentence } from "@/domain/comparison/tipping-sentences";
import { winningWeights } from "@/domain/comparison/winning-weights";
import { percent } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import type { Compared } from "./use-comparison";

const AT_ONCE = 6;

/** A sentence and a bar for each rival, those that need least of all first; the nearest six by rank, more on asking, for each costs a linear programme. */
export function TippingWinning({ compared: { shown, found } }: { compared: Compared }) {
  const [count, setCount] = useState(AT_ONCE);
  const rivals = found.ranking.ranked.filter(({ rank }) => rank > 1).map(({ candidateId }) => candidateId);
  const asked = rivals.slice(0, count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is asked for follows from the comparison and the count
  const winning = useMemo(() => winningWeights(shown, new Set(asked)), [shown, count]);
  if (rivals.length === 0) return null;
  return (
    <Section title="What it would take for another to win" note="the least change of weights that does it">
      <ul>
        {winning.map((one) => (
          <li
            key={one.candidateId}
            className="grid items-center gap-x-5 gap-y-1.5 border-b border-border py-3 last:border-b-0 desk:grid-cols-[132px_minmax(0,1fr)_190px]"
          >
            <b className="min-w-0 font-[550] break-words">{candidateName(shown, one.candidateId)}</b>
            <p className="text-pretty tabular-nums">{winningSentence(shown, one)}</p>
            {one.mass !== null && (
              <span
                role="img"
                aria-label={`${percent(one.mass, "up", 1)} of all weight`}
                className="block h-1.5 rounded-full bg-sunken"
              >
                <span
                  data-ink=""
                  className="block h-full min-w-0.5 rounded-full bg-warn"
                  style={{ width: `${Math.min(100, one.mass * 100)}%` }}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {rivals.length > count && (
        <Button size="sm" className="mt-3" onClick={() => setCount(count + AT_ONCE)}>
          Show {Math.min(AT_ONCE, rivals.length - count)} more
        </Button>
      )}
    </Section>
  );
}
