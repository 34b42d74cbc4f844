"use client";
// How much more does the chosen one matter?
import { useEffect, useRef } from "react";
import { judgementSentence, strengthWord } from "@/domain/weighting/judgement-words";
import type { Side } from "./pair-cards";

const STEPS = [2, 4, 6, 8];

/** A row of four strengths under the two cards, on phones; each radio button says its whole sentence. */
export function PairStrengths({
  first,
  second,
  side,
  lean,
  onStrength,
}: {
  first: string;
  second: string;
  side: Side | null;
  lean: number | null;
  onStrength: (steps: number) => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  const hadSide = useRef(side !== null);
  // Once a card is pressed, the next question comes out from under the buttons at the bottom.
  useEffect(() => {
    if (side !== null && !hadSide.current) row.current?.scrollIntoView({ block: "nearest" });
    hadSide.current = side !== null;
  }, [side]);
  return (
    <div
      ref={row}
      role="radiogroup"
      aria-label="How much more?"
      className="mt-2 scroll-mb-64 grid grid-cols-4 overflow-hidden rounded-md border border-border-strong bg-surface desk:hidden"
    >
      {STEPS.map((steps) => (
        <label key={steps} className={SEGMENT}>
          <input
            type="radio"
            name={`how much ${first}/${second}`}
            disabled={side === null}
            checked={lean !== null && Math.abs(lean) === steps}
            aria-label={
              side
                ? `${judgementSentence(first, second, side === "first" ? -steps : steps)}, ${steps + 1}`
                : strengthWord(steps)
            }
            onChange={() => onStrength(steps)}
            className="absolute inset-0 m-0 cursor-[inherit] appearance-none"
          />
          <span aria-hidden="true">{strengthWord(steps).replace(/ more$/, "")}</span>
          <span aria-hidden="true" className="text-xs tabular-nums">
            {steps + 1}
          </span>
        </label>
      ))}
    </div>
  );
}

const SEGMENT =
  "relative grid min-h-14 content-center border-l border-border px-1 text-center text-13 leading-tight text-ink-2 first:border-l-0 has-checked:bg-brand has-checked:font-[600] has-checked:text-on-brand has-disabled:cursor-not-allowed has-disabled:text-ink-3 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus";
