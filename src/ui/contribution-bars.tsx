// Who leads, and what is the lead made of?

import type { ReactNode } from "react";
import { axisTicks, decimal, percentOf } from "./axis";
import { categoryColor } from "./category-color";
import { classNames } from "./class-names";
import { Link } from "./link";

export type ContributionPart = { color: number; value: number; label: string };
export type ContributionRow = {
  /** The place, or a dash for what is out of the ranking. */
  rank: number | string;
  label: string;
  href?: string | undefined;
  /** In the same order in every row; they add up to `total`. None: the row is out, and `note` says why in the bar's place. */
  parts: readonly ContributionPart[];
  total: number | null;
  /** Where the total could still go when scores are missing: drawn as an open frame after the bar, printed as a range. */
  upTo?: number | undefined;
  note?: ReactNode;
};

/**
 * The ranking as stacked bars on one axis from 0 to `axisMax` (1), sorted by the caller. The first row is the tallest. Lengths are true:
 * the gaps are borders inside the segments in the colour of the background (`--chart-bg` where that is not the page's).
 * `compact` is the small one of Decide, Record and the front door; `axisSteps` 2 where it is narrow. `emphasis` off makes all rows equal.
 */
export function ContributionBars({
  rows,
  axisMax = 1,
  axisSteps = 4,
  compact = false,
  emphasis = true,
  label,
}: {
  rows: readonly ContributionRow[];
  axisMax?: number | undefined;
  axisSteps?: number | undefined;
  compact?: boolean | undefined;
  emphasis?: boolean | undefined;
  label?: string | undefined;
}) {
  const notes = rows.some((row) => row.note && row.parts.length > 0);
  const grid = classNames(
    "grid items-center",
    compact ? "gap-x-3" : "gap-x-3.5 gap-y-1",
    GRIDS[`${compact ? "small" : "large"}${notes ? "Noted" : ""}`],
  );
  return (
    <div className="tabular-nums">
      <div aria-hidden="true" className={classNames(grid, "phone:mb-1")}>
        <Axis max={axisMax} count={axisSteps} />
      </div>
      <ol aria-label={label}>
        {rows.map((row, index) => (
          <li
            key={row.label}
            className={classNames(grid, compact ? "min-h-7 phone:py-1" : "py-[9px]", rows.length > MANY && UNSEEN)}
          >
            <Row row={row} first={emphasis && index === 0} axisMax={axisMax} compact={compact} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Row({
  row,
  first,
  axisMax,
  compact,
}: {
  row: ContributionRow;
  first: boolean;
  axisMax: number;
  compact: boolean;
}) {
  const out = row.parts.length === 0;
  const name = classNames(
    "min-w-0 break-words",
    first ? "font-[650]" : "font-[550]",
    first && !compact && "text-base leading-6",
    out && "text-ink-3",
  );
  return (
    <>
      <span className={classNames("whitespace-nowrap text-ink-3", !out && "text-right", "phone:row-start-1")}>
        {row.rank}
      </span>
      {row.href ? (
        <Link href={row.href} className={classNames(name, "hit text-ink no-underline hover:underline")}>
          {row.label}
        </Link>
      ) : (
        <span className={name}>{row.label}</span>
      )}
      {out ? (
        <span className="text-13 text-ink-2 phone:col-[2/4] phone:row-start-2 desk:col-[3/-1]">{row.note}</span>
      ) : (
        <>
          <Bar
            row={row}
            axisMax={axisMax}
            className={classNames(
              "phone:col-[2/4] phone:row-start-2",
              compact ? "h-4" : first ? "h-[30px]" : "h-[22px]",
            )}
          />
          <span
            className={classNames(
              "text-right whitespace-nowrap phone:col-start-3 phone:row-start-1",
              first && "font-[650]",
            )}
          >
            {totalText(row)}
          </span>
          {row.note && <span className="text-13 text-ink-2 phone:col-[2/4] phone:row-start-3">{row.note}</span>}
        </>
      )}
    </>
  );
}

/** “.740”, “.52–.74” where scores are missing, a dash where there is no total. */
function totalText({ total, upTo }: ContributionRow): string {
  if (total === null) return "–";
  return upTo !== undefined && upTo > total ? `${decimal(total, 2)}–${decimal(upTo, 2)}` : decimal(total);
}

function Bar({ row, axisMax, className }: { row: ContributionRow; axisMax: number; className: string }) {
  const said = row.parts.map((part) => `${part.label} ${decimal(part.value)}`).join(", ");
  return (
    <div role="img" aria-label={said} className={classNames("flex", className)}>
      {row.parts.map((part) => (
        <i
          key={part.label}
          data-ink=""
          title={`${part.label} ${decimal(part.value)}`}
          className="h-full rounded-r-[1px] border-r-2 border-[var(--chart-bg,var(--c-bg))] bg-clip-padding first:rounded-l-[1px] last:border-r-0"
          style={{ width: `${percentOf(part.value, 0, axisMax)}%`, background: categoryColor(part.color) }}
        />
      ))}
      {row.upTo !== undefined && row.total !== null && row.upTo > row.total && (
        <i
          className="h-full border border-l-0 border-dashed border-border-strong"
          style={{ width: `${percentOf(row.upTo - row.total, 0, axisMax)}%` }}
        />
      )}
    </div>
  );
}

function Axis({ max, count }: { max: number; count: number }) {
  const ticks = axisTicks(0, max, count);
  return (
    <div className="relative h-4 text-[11px] leading-4 text-ink-3 phone:col-[2/4] desk:col-start-3">
      {ticks.map((tick) => (
        <span
          key={tick}
          className={classNames("absolute", tick === 0 ? "" : tick === max ? "-translate-x-full" : "-translate-x-1/2")}
          style={{ left: `${percentOf(tick, 0, max)}%` }}
        >
          {decimal(tick, 2)}
        </span>
      ))}
    </div>
  );
}

/** So many rows aren't all in sight: the browser lays out and paints only those that are. */
const MANY = 20;
const UNSEEN = "[contain-intrinsic-size:auto_40px] [content-visibility:auto]";

const GRIDS: Record<string, string> = {
  large: "grid-cols-[20px_minmax(0,1fr)_auto] desk:grid-cols-[24px_132px_minmax(0,1fr)_52px]",
  largeNoted: "grid-cols-[20px_minmax(0,1fr)_auto] desk:grid-cols-[24px_132px_minmax(0,1fr)_52px_150px]",
  small: "grid-cols-[12px_minmax(0,1fr)_36px] desk:grid-cols-[12px_84px_minmax(0,1fr)_36px]",
  smallNoted: "grid-cols-[12px_minmax(0,1fr)_36px] desk:grid-cols-[12px_84px_minmax(0,1fr)_36px_132px]",
};
