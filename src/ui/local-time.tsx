"use client";
// What time is that here, where the reader is?
import { useSyncExternalStore } from "react";

/**
 * A moment in the reader's own time zone: "14:02" today, "Tue 17:00" within a week, else "12 Nov, 17:00". The server, which knows
 * no zone, writes UTC and says so; the browser puts it right once it is there.
 */
export function LocalTime({ iso, className }: { iso: string; className?: string | undefined }) {
  const text = useSyncExternalStore(
    nothingChanges,
    () => localText(iso, new Date()),
    () => `${iso.slice(11, 16)} UTC`,
  );
  return (
    <time dateTime={iso} className={className}>
      {text}
    </time>
  );
}

const nothingChanges = () => () => undefined;
const DAY = 86_400_000;

/** The same as plain text, for what is made in the browser only. */
export function localText(iso: string, now: Date): string {
  const moment = new Date(iso);
  const time = moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (moment.toDateString() === now.toDateString()) return time;
  if (Math.abs(moment.getTime() - now.getTime()) < 6 * DAY)
    return `${moment.toLocaleDateString("en-GB", { weekday: "short" })} ${time}`;
  return `${moment.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${time}`;
}
