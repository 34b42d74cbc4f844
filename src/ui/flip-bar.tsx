// How far is a weight from tipping the result?
import { percentOf } from "./axis";
import { classNames } from "./class-names";

/**
 * A small axis from `min` (0) to `max`: the band is the `range` where the winner stays first, the amber mark is where it tips (`at`),
 * the dark one is the weight `now`. `format` writes the two numbers; the sentence beside the bar says the same.
 */
export function FlipBar({
  at,
  now,
  min = 0,
  max,
  range,
  format = (value) => `${value} %`,
  label,
}: {
  at: number;
  now: number;
  min?: number | undefined;
  max: number;
  range: readonly [number, number];
  format?: ((value: number) => string) | undefined;
  label?: string | undefined;
}) {
  const x = (value: number) => percentOf(value, min, max);
  const near = Math.abs(x(at) - x(now)) < 20;
  const mark = "absolute top-[3px] h-4 w-0.5 -translate-x-1/2";
  const side = (value: number, other: number) =>
    near
      ? value < other
        ? "-translate-x-full pr-0.5"
        : "pl-0.5"
      : x(value) < 8
        ? ""
        : x(value) > 92
          ? "-translate-x-full"
          : "-translate-x-1/2";
  return (
    <div
      role="img"
      aria-label={label ?? `${format(at)}, now ${format(now)}`}
      className="relative h-10 text-[11px] leading-4 text-ink-3 tabular-nums"
    >
      <span className="absolute inset-x-0 top-2.5 h-0.5 bg-border" />
      <span
        data-ink=""
        className="absolute top-2 h-1.5 rounded-full bg-brand opacity-25 dark:opacity-40"
        style={{ left: `${x(range[0])}%`, width: `${x(range[1]) - x(range[0])}%` }}
      />
      <span data-ink="" className={classNames(mark, "bg-warn")} style={{ left: `${x(at)}%` }} />
      <span data-ink="" className={classNames(mark, "bg-ink")} style={{ left: `${x(now)}%` }} />
      <span
        className={classNames("absolute top-[22px] whitespace-nowrap", side(at, now))}
        style={{ left: `${x(at)}%` }}
      >
        {format(at)}
      </span>
      <span
        className={classNames("absolute top-[22px] whitespace-nowrap", side(now, at))}
        style={{ left: `${x(now)}%` }}
      >
        {format(now)}
      </span>
    </div>
  );
}
