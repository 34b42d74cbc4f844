"use client";
// When is it, by the reader's own clock?
import { useSyncExternalStore } from "react";
import { momentText } from "./date-time";

const never = () => () => {};

/** “today at 17:00”, “tomorrow at 09:30”, “on 12 Dec at 17:00”: in UTC until the browser knows better, then in its own time. */
export function Moment({ iso, className }: { iso: string; className?: string | undefined }) {
  const text = useSyncExternalStore(
    never,
    () => localMoment(new Date(iso), new Date()),
    () => `on ${momentText(iso).replace(",", " at")} UTC`,
  );
  return (
    <time dateTime={iso} className={className}>
      {text}
    </time>
  );
}

function localMoment(at: Date, now: Date): string {
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  if (days === 0) return `today at ${time}`;
  if (days === 1) return `tomorrow at ${time}`;
  if (days === -1) return `yesterday at ${time}`;
  const sameYear = at.getFullYear() === now.getFullYear();
  const day = at.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
  });
  return `on ${day} at ${time}`;
}
