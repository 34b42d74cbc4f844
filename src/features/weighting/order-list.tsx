"use client";
// How are criteria put in order by hand?
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { moved, movedTo, type Places, ranksOf, tiedUp } from "@/domain/weighting/places";
import { SignButton } from "@/ui/sign-button";
import { BallotRow } from "./ballot-row";
import { screens } from "./method-screens";
import type { BallotState } from "./use-ballot";

/**
 * A list with buttons that move a criterion up and down, to a place, or level with the one above; its number lifts it, so that arrow keys move it until
 * it is put down, or back by Escape. `note` stands at a row's end; `past` says what the
 * voter did before.
 */
export function OrderList({
  ballot,
  places,
  onPlaces,
  past,
  note,
}: {
  ballot: BallotState;
  places: Places;
  onPlaces: (next: Places) => void;
  past?: ((id: string) => string | undefined) | undefined;
  note?: ((id: string) => ReactNode) | undefined;
}) {
  const { criteria } = ballot;
  const help = useId();
  const [said, setSaid] = useState("");
  const [lifted, setLifted] = useState<{ id: string; from: Places } | null>(null);
  const focus = useRef<string>(undefined);
  const ranks = ranksOf(places);
  const asksRange = screens[ballot.round.method].needsRanges;
  const order = places.flat();
  // A moved row takes the focus along, or the next press would go nowhere.
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  });
  const nameOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.name ?? "";
  const put = (next: Places, id: string, button: string) => {
    focus.current = `${button}-${id}`;
    const level = isLevel(next, id) ? ", level with others" : "";
    setSaid(`${nameOf(id)}, moved to ${ranksOf(next)[id]} of ${order.length}${level}`);
    onPlaces(next);
  };
  const lift = (id: string) => {
    const isDown = lifted?.id === id;
    setLifted(isDown ? null : { id, from: places });
    const how = isDown ? `put down at ${ranks[id]} of ${order.length}` : "lifted: arrows move it, Escape puts it back";
    setSaid(`${nameOf(id)} ${how}`);
  };
  const steer = (event: KeyboardEvent, id: string) => {
    const way = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (lifted?.id !== id || (way === undefined && event.key !== "Escape")) return;
    event.preventDefault();
    if (way !== undefined) return put(moved(places, id, way), id, "place");
    setLifted(null);
    put(lifted.from, id, "place");
  };
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <p id={help} hidden>
        Press to lift it, then move it with the arrow keys.
      </p>
      <ol>
        {order.flatMap((id, place) => {
          const criterion = criteria.find((one) => one.id === id);
          if (!criterion) return [];
          return (
            <BallotRow key={id} {...{ ballot, criterion, asksRange }} past={past?.(id)}>
              <div className="flex flex-wrap items-center gap-2">
                <button
                  type="button"
                  id={`place-${id}`}
                  aria-label={`${criterion.name}, place ${ranks[id]} of ${order.length}`}
                  aria-pressed={lifted?.id === id}
                  aria-describedby={help}
                  onClick={() => lift(id)}
                  onKeyDown={(event) => steer(event, id)}
                  className="size-12 touch-manipulation rounded-md border border-border text-center text-xl font-[650] tabular-nums hover:border-border-strong aria-pressed:border-brand aria-pressed:bg-brand-soft"
                >
                  {ranks[id]}
                  {isLevel(places, id) && <span className="text-ink-3">=</span>}
                </button>
                <SignButton
                  size={14}
                  id={`up-${id}`}
                  label={`${criterion.name}: up`}
                  disabled={place === 0}
                  onPress={() => put(moved(places, id, -1), id, "up")}
                  path="M7 11V3M3 7l4-4 4 4"
                />
                <SignButton
                  size={14}
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
                {note?.(id)}
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
