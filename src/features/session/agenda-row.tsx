"use client";
// What is one thing on the agenda, and what can be done with it?
import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { dayText } from "@/ui/date-time";
import { Menu, type MenuItem } from "@/ui/menu";
import type { Item, Session } from "./use-session";

type Shift = { up: (() => void) | null; down: (() => void) | null };

/** Its mark, its title and how it stands; for the facilitator a menu, or (`shift`) two buttons that move it. */
export function AgendaRow({
  item,
  isNow,
  session,
  mayRun,
  onPark,
  shift,
}: {
  item: Item;
  isNow: boolean;
  session: Session;
  mayRun: boolean;
  onPark: () => void;
  shift: Shift | null;
}) {
  const note = noteOf(item, isNow);
  return (
    <li
      aria-current={isNow ? "step" : undefined}
      className="grid min-h-11 grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-2.5 border-t border-border py-1.5"
    >
      <Mark state={isNow ? "now" : item.state} />
      <span className="min-w-0">
        <span
          className={classNames(
            "block leading-5 wrap-anywhere",
            isNow ? "font-semibold" : item.state === "waiting" ? "" : "text-ink-2",
          )}
        >
          {item.title}
        </span>
        {note && <span className="block text-xs text-pretty text-ink-3">{note}</span>}
      </span>
      {shift ? (
        <span className="flex gap-1">
          <ShiftButton label={`${item.title}: up`} onPress={shift.up} path="M2 8l5-5 5 5" />
          <ShiftButton label={`${item.title}: down`} onPress={shift.down} path="M2 4l5 5 5-5" />
        </span>
      ) : (
        mayRun && <Menu label={`Change ${item.title}`} items={actsOn(item, isNow, session, onPark)} />
      )}
    </li>
  );
}

function actsOn(item: Item, isNow: boolean, { state, acts }: Session, onPark: () => void): MenuItem[] {
  const runs = state.state === "running";
  const set = (to: "waiting" | "done" | "skipped") => () => acts.setItem(item.id, to);
  return [
    ...(runs && !isNow ? [{ label: "Go here", onSelect: () => acts.goTo(item.id), disabled: state.isPaused }] : []),
    ...(item.state === "skipped" || item.state === "parked"
      ? [{ label: "Take up again", onSelect: set("waiting") }]
      : [{ label: "Skip", onSelect: set("skipped") }]),
    ...(item.state === "waiting" && runs ? [{ label: "Mark as done", onSelect: set("done") }] : []),
    ...(item.state === "done" ? [{ label: "Not done yet", onSelect: set("waiting") }] : []),
    ...(item.state === "parked" ? [] : [{ label: "Park with a task", onSelect: onPark }]),
    ...(item.task
      ? [
          item.doneAt
            ? { label: "The task is open again", onSelect: () => acts.finishTask(item.id, false) }
            : { label: "The task is done", onSelect: () => acts.finishTask(item.id, true) },
        ]
      : []),
  ];
}

function noteOf({ state, task, ownerName, dueOn, doneAt }: Item, isNow: boolean): ReactNode {
  if (state === "parked" && task)
    return (
      <>
        {doneAt ? "done: " : "parked: "}
        {task}
        {ownerName && `, ${ownerName}`}
        {dueOn && `, by ${dayText(dueOn)}`}
      </>
    );
  if (isNow) return "now";
  return state === "waiting" ? null : state;
}

function Mark({ state }: { state: "now" | Item["state"] }) {
  if (state === "now") return <span aria-hidden="true" data-ink="" className="ml-1 h-4 w-2 rounded-[1px] bg-brand" />;
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      aria-hidden="true"
      className={state === "done" ? "text-ok" : "text-ink-3"}
    >
      {MARKS[state]}
    </svg>
  );
}

const MARKS: Record<Item["state"], ReactNode> = {
  waiting: <circle cx="8" cy="8" r="4.25" className="stroke-border-strong" strokeWidth="1.5" />,
  done: <path d="M2.5 8.5l3.5 3.5 7.5-8" strokeLinejoin="round" />,
  skipped: <path d="M4 8h8" />,
  parked: <path d="M5.5 4v8M10.5 4v8" />,
};

function ShiftButton({ label, onPress, path }: { label: string; onPress: (() => void) | null; path: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={onPress === null}
      onClick={() => onPress?.()}
      className="grid size-8 place-items-center rounded-md border border-border-strong bg-surface text-ink-2 hover:bg-sunken hover:text-ink aria-disabled:cursor-not-allowed aria-disabled:opacity-40 touch:size-11"
    >
      <svg
        width="14"
        height="12"
        viewBox="0 0 14 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        aria-hidden="true"
      >
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
