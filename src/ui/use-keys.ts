"use client";
// Which keys does a screen answer to?
import { useEffect, useRef } from "react";

/** What a key does, in words for the help window; a key without words isn't listed there. */
export type Key = { says: string; act: () => void };
type Keys = Readonly<Record<string, (() => void) | Key>>;

const layers: { current: Keys }[] = [];
const PATIENCE = 1_500;
let begun: { key: string; at: number } | null = null;

/**
 * Calls what belongs to a key, or to two pressed one after the other (`"g d"`), unless the person is typing, a window is open,
 * or a modifier is held. What was mounted last is asked first. Single keys can be switched off for the whole page by
 * `data-keys="off"` on `<html>` (WCAG 2.1.4). Space is a key only where nothing that it presses has the focus.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    if (layers.length === 0) document.addEventListener("keydown", listen);
    layers.push(current);
    return () => {
      layers.splice(layers.indexOf(current), 1);
      if (layers.length === 0) document.removeEventListener("keydown", listen);
    };
  }, []);
}

/** The keys that work now and have words, the screen's own first, each once. */
export function listedKeys(): { key: string; says: string; act: () => void }[] {
  const listed = new Map<string, { key: string; says: string; act: () => void }>();
  for (const { current } of layers.toReversed())
    for (const [key, what] of Object.entries(current))
      if (typeof what !== "function" && !listed.has(key)) listed.set(key, { key, ...what });
  return [...listed.values()];
}

/** Moves the focus among the elements that carry `data-row`: j is 1, k is -1. */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.offsetParent !== null);
  const here = rows.findIndex((row) => row.contains(document.activeElement) || row === document.activeElement);
  const next = rows[here === -1 ? (step === 1 ? 0 : rows.length - 1) : here + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** What the focused row, or the one around the focus, carries as `data-row`. */
export function focusedRow(): string | undefined {
  return document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
}

function listen(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.documentElement.dataset.keys === "off") return;
  if (document.querySelector("dialog[open], [role=dialog], [role=menu]")) return;
  if (event.key === " " && isPressedBySpace(event.target)) return;
  const first = begun && event.timeStamp - begun.at < PATIENCE ? begun.key : null;
  begun = null;
  const what = (first && found(`${first} ${event.key}`)) || found(event.key);
  if (what) {
    event.preventDefault();
    if (typeof what === "function") what();
    else what.act();
    return;
  }
  const begins = ({ current }: { current: Keys }) =>
    Object.keys(current).some((key) => key.startsWith(`${event.key} `));
  if (layers.some(begins)) begun = { key: event.key, at: event.timeStamp };
}

function found(key: string): (() => void) | Key | undefined {
  return layers.toReversed().find(({ current }) => Object.hasOwn(current, key))?.current[key];
}

/** Space belongs to what has the focus, where that is pressed by it. */
function isPressedBySpace(target: EventTarget | null): boolean {
  const pressed = "a, button, input, summary, [role=button], [role=tab], [role=radio], [role=menuitem]";
  return target instanceof Element && target.closest(pressed) !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select, [role=slider]")) return true;
  return (
    target instanceof HTMLInputElement && !["checkbox", "radio", "range", "button", "submit"].includes(target.type)
  );
}
