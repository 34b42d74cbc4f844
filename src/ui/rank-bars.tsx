// How likely is each rank for each of several?
import { classNames } from "./class-names";

export type RankBar = {
  label: string;
  /** The place that it has in the result. */
  place: number | string;
  /** From rank 1 down, each 0 to 1; null while nothing is known. */
  ranks: readonly number[] | null;
  /** How often it is first, in words: “81 %”. */
  first: string;
};

/**
 * Stacked bars from 0 to 100 %: the darkest part is the first rank. Beyond five ranks the last part is all that are lower. Parts of 7 % and more carry
 * their figure; the first rank is printed at the right, too.
 */
export function RankBars({ rows, label, ranks }: { rows: readonly RankBar[]; label: string; ranks: number }) {
  return (
    <div className="tabular-nums">
      <div aria-hidden="true" className={classNames(GRID, "text-[11px] leading-4 text-ink-3")}>
        <span className="relative h-4 phone:hidden desk:col-start-3">
          {[0, 25, 50, 75, 100].map((tick) => (
            <span
              key={tick}
              className={classNames(
                "absolute whitespace-nowrap",
                tick === 100 ? "-translate-x-full" : tick > 0 && "-translate-x-1/2",
              )}
              style={{ left: `${tick}%` }}
            >
              {tick === 0 ? 0 : `${tick} %`}
            </span>
          ))}
        </span>
        <span className="text-right phone:col-start-3">first</span>
      </div>
      <ol aria-label={label}>
        {rows.map((row, index) => (
          <li key={row.label} className={classNames(GRID, "py-[7px]")}>
            <span className="text-right whitespace-nowrap text-ink-3 phone:row-start-1">{row.place}</span>
            <span
              className={classNames("min-w-0 break-words phone:row-start-1", index === 0 ? "font-[650]" : "font-[550]")}
            >
              {row.label}
            </span>
            <Bar row={row} ranks={ranks} />
            <span
              className={classNames(
                "text-right whitespace-nowrap phone:col-start-3 phone:row-start-1",
                index === 0 && "font-[650]",
              )}
            >
              {row.first}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What the shades mean, from the first rank to the last. */
export function RankLegend({ ranks }: { ranks: number }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {rankLabels(ranks).map((name, place) => (
        <li key={name} className="inline-flex items-center gap-1.5">
          <span
            aria-hidden="true"
            data-ink=""
            className="inline-block size-2.5 rounded-xs border border-border"
            style={{ background: shade(place) }}
          />
          {name}
        </li>
      ))}
    </ul>
  );
}

function Bar({ row, ranks }: { row: RankBar; ranks: number }) {
  const names = rankLabels(ranks);
  const parts = (row.ranks ? together(row.ranks) : [])
    .map((share, place) => ({ share, place, name: names[place] ?? "" }))
    .filter(({ share }) => share > 0);
  const said = parts.map(({ share, name }) => `${name} ${whole(share)} %`).join(", ");
  return (
    <div
      role="img"
      aria-label={row.ranks ? said : "not counted yet"}
      className="flex h-6 overflow-hidden rounded-xs bg-sunken text-[11px] leading-6 phone:col-[2/4] phone:row-start-2"
    >
      {parts.map(({ share, place, name }) => (
        <i
          key={name}
          data-ink=""
          title={`${name}: ${whole(share)} %`}
          className={classNames(
            "h-full overflow-hidden border-r-2 border-bg bg-clip-padding text-center not-italic last:border-r-0",
            place === 0 ? "text-on-brand" : "text-ink",
          )}
          style={{ width: `${share * 100}%`, background: shade(place) }}
        >
          {share >= LABELLED && whole(share)}
        </i>
      ))}
    </div>
  );
}

const PARTS = 6;
const LABELLED = 0.07;
const SHADES = [100, 48, 32, 21, 13, 7];

function rankLabels(ranks: number): string[] {
  const names = ["1st", "2nd", "3rd", "4th", "5th", "6th"].slice(0, ranks);
  return ranks > PARTS ? names.with(-1, "6th and lower") : names;
}

/** The parts of a bar: all ranks from the sixth on are one. They fill the bar where level candidates share ranks, too. */
function together(ranks: readonly number[]): number[] {
  if (ranks.length <= PARTS) return [...ranks];
  return [...ranks.slice(0, PARTS - 1), ranks.slice(PARTS - 1).reduce((sum, each) => sum + each, 0)];
}

const shade = (place: number) => `color-mix(in oklab, var(--c-brand) ${SHADES[place] ?? 7}%, var(--c-sunken))`;
const whole = (share: number) => Math.round(share * 100);

const GRID =
  "grid items-center gap-x-3.5 gap-y-1 grid-cols-[20px_minmax(0,1fr)_auto] desk:grid-cols-[24px_132px_minmax(0,1fr)_64px]";
