// Where does a criterion's weight hang on the beam, and where would it tip the result?
import { niceStep, percentOf } from "./axis";

const WIDTH = 640;

/**
 * The beam of a steelyard from 0 to `max`: `at` is where the first place changes hands, `below` and `above` name who is first on
 * each side, `leads` is the side that the weight `now` hangs on. `ballots` are the members' own weights. `label` says all of it aloud.
 */
export function SteelyardBeam({
  max,
  at,
  now,
  below,
  above,
  nowLabel,
  ballots = [],
  ballotsLabel,
  unit = " %",
  label,
}: {
  max: number;
  at: number;
  now: number;
  below: string;
  above: string;
  nowLabel: string;
  ballots?: readonly number[] | undefined;
  ballotsLabel?: string | undefined;
  unit?: string | undefined;
  label: string;
}) {
  const x = (value: number) => (percentOf(value, 0, max) * WIDTH) / 100;
  const major = niceStep(max / 5);
  const minors = Math.round((max / major) * 10);
  const leads = now >= at;
  // The words of the weight go under those of the cut when both would stand in one place.
  const crowded = now >= at ? x(now) - x(at) < 60 + above.length * 8 : x(at) - x(now) < 60 + below.length * 8;
  const drop = crowded ? 22 : 0;
  const right = x(now) < WIDTH * 0.6;
  const edges = [Math.min(...ballots), Math.max(...ballots)] as const;
  const lane = 98 + drop;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${ballots.length > 0 ? 106 + drop : 74 + drop}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full overflow-visible fill-ink-2 text-[13px] tabular-nums max-md:text-[18px]"
    >
      {Array.from({ length: minors + 1 }, (_, index) => {
        const place = (index * major) / 10;
        const long = index % 10 === 0 ? 10 : index % 5 === 0 ? 7 : 4;
        return (
          <path
            key={place}
            d={`M${x(place)} ${32 - long}V32`}
            className={index % 5 === 0 ? "stroke-ink-2" : "stroke-border-strong"}
          />
        );
      })}
      {Array.from({ length: Math.floor(max / major + 1e-9) + 1 }, (_, index) => index * major).map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y="14"
          textAnchor={tick === 0 ? "start" : tick >= max ? "end" : "middle"}
          className="fill-ink-3 text-[12px] max-md:text-[17px]"
        >
          {Number(tick.toPrecision(6))}
          {(tick === 0 || tick >= max) && unit}
        </text>
      ))}
      <rect x="0" y="32" width={x(at)} height="4" data-ink="" className={leads ? "fill-border-strong" : "fill-brand"} />
      <rect
        x={x(at)}
        y="32"
        width={WIDTH - x(at)}
        height="4"
        data-ink=""
        className={leads ? "fill-brand" : "fill-border-strong"}
      />
      <path d={`M${x(at)} 22V66`} strokeWidth="2" className="stroke-warn" />
      <text x={x(at) - 10} y="62" textAnchor="end">
        {x(at) > below.length * 7 + 12 ? below : ""}
      </text>
      <text x={x(at) + 10} y="62">
        {WIDTH - x(at) > above.length * 7 + 12 ? above : ""}
      </text>
      <g className="fill-ink stroke-ink" strokeWidth="2" strokeLinejoin="round">
        <path d={`M${x(now)} 36V${48 + drop}`} />
        <path d={`M${x(now) - 6} ${48 + drop}h12l3 18h-18Z`} />
      </g>
      <text
        x={x(now) + (right ? 18 : -18)}
        y={62 + drop}
        textAnchor={right ? "start" : "end"}
        className="fill-ink font-semibold"
      >
        {nowLabel}
      </text>
      {ballots.length > 0 && (
        <>
          <path d={`M${x(edges[0])} ${lane}H${x(edges[1])}`} className="stroke-border-strong" />
          {[...ballots.entries()].map(([index, ballot]) => (
            <circle key={index} cx={x(ballot)} cy={lane} r="4" strokeWidth="1.6" className="fill-bg stroke-ink-2" />
          ))}
          {ballotsLabel && (
            <text
              x={x(edges[1]) < WIDTH * 0.8 ? x(edges[1]) + 14 : x(edges[0]) - 14}
              y={lane + 4}
              textAnchor={x(edges[1]) < WIDTH * 0.8 ? "start" : "end"}
              className="fill-ink-2"
            >
              {ballotsLabel}
            </text>
          )}
        </>
      )}
    </svg>
  );
}
