// How long ago was it?
import { dayText } from "./date-time";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** “just now”, “5 min ago”, “2 h ago”, “Yesterday”, “13 Nov”, “12 Oct 2025”: days are UTC's. */
export function agoText(iso: string, now: number): string {
  const at = new Date(iso).getTime();
  const past = now - at;
  if (past < MINUTE) return "just now";
  if (past < HOUR) return `${Math.floor(past / MINUTE)} min ago`;
  const days = Math.floor(now / DAY) - Math.floor(at / DAY);
  if (days === 0 || past < 6 * HOUR) return `${Math.floor(past / HOUR)} h ago`;
  if (days === 1) return "Yesterday";
  const text = dayText(iso);
  return new Date(now).getUTCFullYear() === new Date(iso).getUTCFullYear() ? text.slice(0, -5) : text;
}

/** `<time>` that says how long ago, with the day on hover. Server and browser may be a minute apart. */
export function Ago({ iso, className }: { iso: string; className?: string | undefined }) {
  return (
    <time dateTime={iso} title={dayText(iso)} suppressHydrationWarning className={className}>
      {agoText(iso, Date.now())}
    </time>
  );
}
