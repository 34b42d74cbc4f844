"use client";
// Which one of the criteria stands at this end?
import { useState } from "react";
import { RadioCards } from "@/ui/radio-cards";
import { rangePrompt } from "./range-prompt";
import type { WeighedCriterion } from "./use-weighing";

/**
 * All criteria as radio cards; once one is chosen and the voter has gone on (`isPast`), a single line with the way back. Choosing alone doesn't close
 * them, since arrow keys choose on their way. `was`: the one that the voter chose before.
 */
export function EndChoice({
  title,
  chosenWord,
  criteria,
  chosen,
  was,
  isPast,
  onChoose,
}: {
  title: string;
  chosenWord: string;
  criteria: readonly WeighedCriterion[];
  chosen: WeighedCriterion | null;
  was: string | null;
  isPast: boolean;
  onChoose: (id: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  if (chosen && isPast && !isOpen)
    return (
      <p className="flex min-h-12 items-center gap-2 border-b border-border first:border-t">
        <span className="text-13 text-ink-2">{chosenWord}</span>
        <b className="min-w-0 font-semibold break-words">{chosen.name}</b>
        <button
          type="button"
          aria-label={`Change what ${chosenWord.toLowerCase()}`}
          onClick={() => setOpen(true)}
          className="hit ml-auto text-13 text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
        >
          Change
        </button>
      </p>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left it
    <section
      className="border-b border-border py-4 first:border-t"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <h2 className="mb-3">{title}</h2>
      <RadioCards
        label={title}
        value={chosen?.id ?? null}
        columns={2}
        onValue={onChoose}
        options={criteria.map((criterion) => ({
          value: criterion.id,
          title: criterion.name,
          text: rangePrompt(criterion) ?? criterion.definition,
          note: criterion.id === was ? "last time" : undefined,
        }))}
      />
    </section>
  );
}
