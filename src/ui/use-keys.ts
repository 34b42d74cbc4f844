"use client";
// Which single keys does a screen answer to?
import { useEffect, useRef } from "react";

/**
 * Calls what belongs to a key, unless the person is typing, a window is open, or a modifier is held. Single keys can be
 * switched off for the whole page by `data-keys="off"` on `<html>` (WCAG 2.1.4).
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.documentElement.dataset.keys === "off" || document.querySelector("[role=dialog], [role=menu]"))
        return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Moves the focus among the elements that carry `data-row`: j is 1, k is -1. */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.offsetParent !== null);
  const here = rows.findIndex((row) => row.contains(document.activeElement) || row === document.activeElement);
  const next = rows[here === -1 ? (step === 1 ? 0 : rows.length - 1) : here + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select, [role=slider]")) return true;
  return (
    target instanceof HTMLInputElement && !["checkbox", "radio", "range", "button", "submit"].includes(target.type)
  );
}
