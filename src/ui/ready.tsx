"use client";
// Does the page already listen to what is typed?
import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => {};

/** Keeps the controls inside from taking input before the page's script listens, so that nothing typed early is lost. They look as ever. */
export function Ready({ children }: { children: ReactNode }) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <fieldset
      disabled={!isReady}
      className="contents disabled:[&_:disabled]:bg-surface disabled:[&_:disabled]:text-ink disabled:[&_:disabled]:opacity-100"
    >
      {children}
    </fieldset>
  );
}
