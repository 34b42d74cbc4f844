"use client";
// Does the page already listen to what is typed?
import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page's script listens by now: for what keeps itself from being moved before, by `inert`. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Keeps the controls inside from taking input before the page's script listens, so that nothing typed early is lost. They look as ever. */
export function Ready({ children }: { children: ReactNode }) {
  const isReady = useReady();
  return (
    <fieldset
      disabled={!isReady}
      className="contents disabled:[&_:disabled]:bg-surface disabled:[&_:disabled]:text-ink disabled:[&_:disabled]:opacity-100"
    >
      {children}
    </fieldset>
  );
}
