// When was it? The same text on the server and in the browser, so that nothing jumps.
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day such as "12 Nov 2026" of an ISO date or time, in UTC. */
export function dayText(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A time such as "12 Nov, 14:02" of an ISO time, in UTC. */
export function momentText(iso: string): string {
  const date = new Date(iso);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** `<time>` with the day, or with `withTime` the day and the time (UTC, said on hover). */
export function DateTime({
  iso,
  withTime = false,
  className,
}: {
  iso: string;
  withTime?: boolean;
  className?: string;
}) {
  return (
    <time dateTime={iso} title={`${dayText(iso)} ${momentText(iso).split(", ")[1]} UTC`} className={className}>
      {withTime ? momentText(iso) : dayText(iso)}
    </time>
  );
}
