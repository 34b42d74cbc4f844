"use client";
// At what time of day was it, by the reader's own clock?
import { useSyncExternalStore } from "react";
import { momentText } from "./date-time";

const never = () => () => {};

/** “14:16”: in UTC until the browser knows better, then in its own time. */
export function Clock({ iso, className }: { iso: string; className?: string | undefined }) {
  const text = useSyncExternalStore(
    never,
    () => new Date(iso).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }),
    () => momentText(iso).split(", ")[1] ?? "",
  );
  return (
    <time dateTime={iso} className={className}>
      {text}
    </time>
  );
}
