"use client";
// What follows from the decision, for better and for worse?
import { useEffect, useRef, useState } from "react";
import type { Tone } from "@/domain/record/record";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { toneWords } from "./words";

type Consequence = { tone: Tone; text: string };
const MOST = 30;
const options = (Object.keys(toneWords) as Tone[]).map((value) => ({ value, label: toneWords[value] }));

/** One line each: good, neutral or bad, and what. An empty line is not sealed. */
export function ConsequenceList({
  consequences,
  onChange,
}: {
  consequences: readonly Consequence[];
  onChange: (consequences: Consequence[]) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>("li:last-child textarea")?.focus();
  }, [added]);
  const rows = consequences.map((each, place) => ({ ...each, place }));
  const put = (at: number, part: Partial<Consequence>) =>
    onChange(consequences.map((each, place) => (place === at ? { ...each, ...part } : each)));
  return (
    <>
      <ul ref={list} className="grid gap-2">
        {rows.map(({ place, tone, text }) => (
          <li
            key={place}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-2 max-md:pb-2 md:grid-cols-[104px_minmax(0,1fr)_auto]"
          >
            <Select
              aria-label={`Kind of consequence ${place + 1}`}
              value={tone}
              options={options}
              className="self-start"
              onValue={(value) => put(place, { tone: value as Tone })}
            />
            <TextArea
              lasting
              rows={1}
              aria-label={`Consequence ${place + 1}`}
              value={text}
              onValue={(value) => put(place, { text: value })}
              className="max-md:order-last max-md:col-span-2"
            />
            <Button
              variant="quiet"
              className="self-start px-2"
              aria-label={`Remove consequence ${place + 1}`}
              onClick={() => onChange(consequences.filter((_, other) => other !== place))}
            >
              <svg
                width="12"
                height="12"
                viewBox="0 0 12 12"
                stroke="currentColor"
                strokeWidth="1.6"
                strokeLinecap="round"
                aria-hidden="true"
              >
                <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
              </svg>
            </Button>
          </li>
        ))}
      </ul>
      {consequences.length < MOST && (
        <button
          type="button"
          className="hit mt-3 inline-block text-13 text-brand underline decoration-1 underline-offset-[3px] first:mt-0 hover:text-brand-hover"
          onClick={() => {
            onChange([...consequences, { tone: "good", text: "" }]);
            setAdded((n) => n + 1);
          }}
        >
          Add a consequence
        </button>
      )}
    </>
  );
}
