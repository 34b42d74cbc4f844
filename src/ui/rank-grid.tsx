// In which order does each way of counting put the same things?
import type { CSSProperties } from "react";
import { classNames } from "./class-names";

export type RankSlot = {
  id: string;
  /** The competition rank, so that level ones show the same. */
  rank: number;
  label: string;
};
export type RankRow = {
  id: string;
  label: string;
  /** In small print under the label. */
  note?: string | undefined;
  /** Set apart: puts another first than the first row does. */
  differs: boolean;
  slots: readonly RankSlot[];
};

/**
 * A row for each way of counting, the first places at the left; the lines between the rows follow each thing from place to place. `most` places are
 * drawn (6); whoever is beyond comes in at the edge. `highlight` follows one with a stronger line.
 */
export function RankGrid({
  rows,
  highlight,
  most = 6,
  label,
}: {
  rows: readonly RankRow[];
  highlight: string | null;
  most?: number | undefined;
  label: string;
}) {
  const count = Math.min(most, Math.max(...rows.map(({ slots }) => slots.length), 1));
  const columns = { "--n": count } as CSSProperties;
  return (
    <ol aria-label={label} className="min-w-max tabular-nums desk:min-w-0">
      {rows.map((row, place) => (
        <li key={row.id} className={GRID}>
          {place > 0 && (
            <Threads above={rows[place - 1]?.slots ?? []} below={row.slots} count={count} highlight={highlight} />
          )}
          <span className="sticky left-0 z-[1] w-fit bg-bg leading-tight phone:max-w-[calc(100vw-3rem)] phone:pt-2 phone:pb-1 desk:col-start-1 desk:row-start-2">
            <span className={place === 0 ? "font-[650]" : "font-[550]"}>{row.label}</span>
            {row.note && <span className="text-xs text-ink-3 phone:ml-2 desk:block">{row.note}</span>}
          </span>
          <ol
            aria-label={row.label}
            className="grid items-center phone:grid-cols-[repeat(var(--n),max(104px,min(148px,(var(--n)_-_3)_*_148px)))] desk:col-start-2 desk:row-start-2 desk:grid-cols-[repeat(var(--n),minmax(78px,1fr))]"
            style={columns}
          >
            {row.slots.slice(0, count).map((slot) => (
              <li key={slot.id} className="grid px-0.5">
                <span className={classNames(CELL, look(slot, row.differs, highlight))}>
                  <span className="text-ink-3">
                    <span className="sr-only">rank </span>
                    {slot.rank}
                  </span>
                  <span className="truncate" title={slot.label}>
                    {slot.label}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** The lines from one row's places to the next one's, in the gap between them. */
function Threads({
  above,
  below,
  count,
  highlight,
}: {
  above: readonly RankSlot[];
  below: readonly RankSlot[];
  count: number;
  highlight: string | null;
}) {
  const x = (place: number) => (Math.min(place, count) + 0.5) * 100;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${count * 100} 20`}
      preserveAspectRatio="none"
      className="col-start-2 row-start-1 h-4 w-full phone:hidden"
    >
      {above.map(({ id }, from) => {
        const to = below.findIndex((slot) => slot.id === id);
        if (to === -1 || (from >= count && to >= count)) return null;
        return (
          <line
            key={id}
            x1={x(from)}
            x2={x(to)}
            y1="0"
            y2="20"
            vectorEffect="non-scaling-stroke"
            className={id === highlight ? "stroke-brand" : "stroke-border-strong"}
            strokeWidth={id === highlight ? 2.5 : 1}
          />
        );
      })}
    </svg>
  );
}

function look(slot: RankSlot, differs: boolean, highlight: string | null): string {
  if (slot.id === highlight) return "border-brand bg-brand-soft font-[650] text-brand";
  if (slot.rank === 1 && differs) return "border-ink font-[650]";
  return "border-border bg-surface";
}

const GRID = "grid items-center gap-x-2 desk:grid-cols-[150px_minmax(0,1fr)]";
const CELL = "relative grid min-h-8 grid-cols-[auto_minmax(0,1fr)] items-center gap-1.5 rounded-sm border px-2 text-13";
