"use client";
// Who else is here?
import { useId, useRef } from "react";
import { Avatar } from "./avatar";
import { classNames } from "./class-names";
import { initials } from "./initials";

export type PersonHere = { id: string; name: string; isIdle: boolean; does: string };

/**
 * The others by their initials, faded while they are idle, and behind a press the list of their names with what they do. `more`:
 * people who are not named, `visitors` likewise. On phones only how many there are. Nothing while nobody else is here.
 */
export function PeopleHere({
  people,
  more,
  visitors,
}: {
  people: readonly PersonHere[];
  more: number;
  visitors: number;
}) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const count = people.length + more + visitors;
  const shown = people.slice(0, people.length + more + visitors > MOST ? MOST - 1 : MOST);
  const place = (button: HTMLElement) => {
    const { bottom, right } = button.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const far = Math.max(8, Math.min(width - right, width - WIDTH - 8));
    Object.assign(panel.current?.style ?? {}, { top: `${bottom + 6}px`, right: `${far}px` });
  };
  if (count === 0) return null;
  const rest = [
    ...(more > 0 ? [`${more} more`] : []),
    ...(visitors > 0 ? [visitors === 1 ? "1 visitor" : `${visitors} visitors`] : []),
  ];
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${count === 1 ? "1 other is" : `${count} others are`} here`}
        onClick={(event) => place(event.currentTarget)}
        className="hit flex h-8 shrink-0 items-center rounded-full text-xs font-semibold text-ink-2 hover:text-ink"
      >
        <span className="flex items-center max-md:hidden" aria-hidden="true">
          {shown.map((person) => (
            <Face key={person.id} name={person.name} isIdle={person.isIdle} className="not-first:-ml-1" />
          ))}
          {count > shown.length && (
            <span className={classNames(FACE, "-ml-1 bg-sunken text-ink-2 tabular-nums first:ml-0")}>
              +{count - shown.length}
            </span>
          )}
        </span>
        <span
          className="flex items-center gap-1 rounded-full bg-sunken py-1 pr-2.5 pl-2 tabular-nums md:hidden"
          aria-hidden="true"
        >
          <svg
            width="14"
            height="14"
            viewBox="0 0 16 16"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            aria-hidden="true"
          >
            <circle cx="8" cy="5" r="2.75" />
            <path d="M2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5" strokeLinecap="round" />
          </svg>
          {count}
        </span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="fixed inset-auto m-0 max-h-96 w-64 overflow-y-auto rounded-md border border-border bg-surface py-2 text-sm text-ink shadow-2"
      >
        <p className="px-3 pb-1 text-xs text-ink-3">Here now</p>
        <ul>
          {people.map(({ id: key, name, isIdle, does }) => (
            <li key={key} className="flex min-h-11 items-center gap-2.5 px-3">
              <Avatar name={name} muted={isIdle} />
              <span className="min-w-0">
                <span className="block truncate font-[550]">{name}</span>
                <span className="block text-xs text-ink-3">{does}</span>
              </span>
            </li>
          ))}
        </ul>
        {rest.length > 0 && <p className="px-3 py-1 text-13 text-ink-2">{rest.join(", ")}</p>}
      </div>
    </>
  );
}

function Face({ name, isIdle, className }: { name: string; isIdle: boolean; className: string }) {
  return (
    <span
      title={name}
      className={classNames(FACE, isIdle ? "bg-sunken text-ink-3" : "bg-brand-soft text-brand", className)}
    >
      {initials(name)}
    </span>
  );
}

const MOST = 5;
/** Of the panel, in px: `w-64`. */
const WIDTH = 256;
/** The ring parts those that overlap. */
const FACE = "grid size-7 place-items-center rounded-full text-[10px] leading-none ring-2 ring-bg";
