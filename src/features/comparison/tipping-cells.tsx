"use client";
// Which single score, where its voters differ, would put another candidate first?
import { useState } from "react";
import { cellSentence } from "@/domain/comparison/sentences";
import { plain } from "@/domain/wording/sentence";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { scoresLink } from "./scores-link";
import type { Compared } from "./use-comparison";

const AT_ONCE = 6;

/** The cells, the smallest step first, each with the way to its scores. */
export function TippingCells({ compared: { shown, found, base } }: { compared: Compared }) {
  const [count, setCount] = useState(AT_ONCE);
  const { cellFlips, leaders } = found;
  if (leaders.length !== 1) return null;
  return (
    <Section title="Single scores that would tip it" note="where the voters’ own scores reach that far">
      {cellFlips.length === 0 && (
        <p className="py-3.5 text-ink-2">None: whichever of its voters is right about a cell, the first place stays.</p>
      )}
      <ul>
        {cellFlips.slice(0, count).map((flip) => {
          const said = cellSentence(shown, flip);
          return (
            <li
              key={plain(said)}
              className="grid items-center gap-x-5 gap-y-1.5 border-b border-border py-3 last:border-b-0 desk:grid-cols-[minmax(0,1fr)_auto]"
            >
              <p className="text-pretty">
                <b className="font-semibold">{said.strong}</b> {said.rest}
              </p>
              <Link href={scoresLink(base, flip)} className="hit justify-self-start">
                See its scores
              </Link>
            </li>
          );
        })}
      </ul>
      {cellFlips.length > count && (
        <Button size="sm" className="mt-3" onClick={() => setCount(count + AT_ONCE)}>
          Show {Math.min(AT_ONCE, cellFlips.length - count)} more
        </Button>
      )}
    </Section>
  );
}
