"use client";
// How are the criteria put in order?
import { useEffect, useRef, useState } from "react";
import { ranking } from "@/domain/weighting/methods/ranking";
import { moved, movedTo, type Places, placesOf, ranksOf, tiedUp } from "@/domain/weighting/places";
import { percent } from "@/domain/wording/sentence";
import type { BallotFormProps } from "./ballot-forms";
import { BallotRow } from "./ballot-row";

/** A list with buttons that move a criterion up and down, to a place, or level with the one above; the weights that follow are shown. */
export function RankingBallot({ ballot, past }: BallotFormProps) {
  const { answers, criteria, setAnswers } = ballot;
  const [said, setSaid] = useState("");
  const focus = useRef<string>(undefined);
  const places = placesOf(
    answers,
    criteria.map(({ id }) => id),
  );
  const ranks = ranksOf(places);
  const order = places.flat();
  const weights = ranking.weights(ranks, order);
  // A moved row takes the focus along, or the next press would go nowhere.
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  });
  const put = (next: Places, id: string, button: string) => {
    const after = ranksOf(next);
    focus.current = `${button}-${id}`;
    const name = criteria.find((criterion) => criterion.id === id)?.name ?? "";
    setSaid(`${name}, now ${after[id]} of ${order.length}${isLevel(next, id) ? ", level with others" : ""}`);
    setAnswers(after);
  };
  return (
    <>
      <p className="border-y border-border py-3 text-13 text-ink-2">What matters most comes first.</p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol>
        {order.flatMap((id, place) => {
          const criterion = criteria.find((one) => one.id === id);
          if (!criterion) return [];
          const was = past?.[id];
          return (
            <BallotRow
              key={id}
              ballot={ballot}
              criterion={criterion}
              past={was === undefined ? undefined : `was ${was}`}
            >
              <div className="flex flex-wrap items-center gap-2">
                <span className="w-10 text-xl font-[650] tabular-nums">
                  {ranks[id]}
                  {isLevel(places, id) && <span className="text-ink-3">=</span>}
                </span>
                <MoveButton
                  id={`up-${id}`}
                  label={`${criterion.name}: up`}
                  disabled={place === 0}
                  onPress={() => put(moved(places, id, -1), id, "up")}
                  path="M7 11V3M3 7l4-4 4 4"
                />
                <MoveButton
                  id={`down-${id}`}
                  label={`${criterion.name}: down`}
                  disabled={place === order.length - 1 && !isLevel(places, id)}
                  onPress={() => put(moved(places, id, 1), id, "down")}
                  path="M7 3v8M3 7l4 4 4-4"
                />
                <select
                  id={`to-${id}`}
                  aria-label={`Move ${criterion.name} to`}
                  value=""
                  onChange={(event) => {
                    const to = event.target.value;
                    put(to === "level" ? tiedUp(places, id) : movedTo(places, id, Number(to)), id, "to");
                  }}
                  className="h-12 min-w-0 flex-1 basis-20 rounded-md border border-border-strong bg-surface px-2 text-base text-ink-2 md:w-44 md:flex-none"
                >
                  <option value="">Move to…</option>
                  {places.length > 1 && places[0]?.includes(id) !== true && (
                    <option value="level">level with above</option>
                  )}
                  {order.map((other, to) => (
                    <option key={other} value={to}>
                      place {to + 1}
                    </option>
                  ))}
                </select>
                <span className="ml-auto text-13 text-ink-2 tabular-nums">
                  <span className="max-md:sr-only">weighs</span> {percent(weights[id] ?? 0)}
                </span>
              </div>
            </BallotRow>
          );
        })}
      </ol>
    </>
  );
}

function isLevel(places: Places, id: string): boolean {
  return (places.find((group) => group.includes(id))?.length ?? 0) > 1;
}

function MoveButton({
  id,
  label,
  disabled,
  onPress,
  path,
}: {
  id: string;
  label: string;
  disabled: boolean;
  onPress: () => void;
  path: string;
}) {
  return (
    <button
      type="button"
      id={id}
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
      className="grid size-12 touch-manipulation place-items-center rounded-md border border-border-strong bg-surface hover:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 aria-disabled:hover:bg-surface"
    >
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
