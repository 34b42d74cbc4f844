// Where does a criterion's weight hang on the beam, and where would it tip the result?
import { niceStep, percentOf } from "./axis";

type Beam = {
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
};

/**
 * The beam of a steelyard from 0 to `max`: `at` is where the first place changes hands, `below` and `above` say who is first on
 * each side, the weight hangs at `now`, and `ballots` are the members' own weights. `label` says all of it aloud.
 */
export function SteelyardBeam(props: Beam) {
  return (
    <div className="@container">
      <Drawing {...props} width={640} className="@max-[520px]:hidden" />
      <Drawing {...props} width={336} className="@min-[520px]:hidden" />
    </div>
  );
}

function Drawing({
  max,
  at,
  now,
  below,
  above,
  nowLabel,
  ballots = [],
  ballotsLabel = "",
  unit = " %",
  label,
  width,
  className,
}: Beam & { width: number; className: string }) {
  const x = (value: number) => (percentOf(value, 0, max) * width) / 100;
  const long = (words: string) => words.length * 6.8 + 20;
  const leads = now >= at;
  const rooms = { right: width - x(now) - 18, left: x(now) - 18 };
  const away = leads ? "right" : "left";
  const other = leads ? "left" : "right";
  const fits = (side: "right" | "left") => rooms[side] > long(nowLabel) - 20;
  const side = fits(away) ? away : fits(other) || rooms[other] > rooms[away] ? other : away;
  // Where the weight or its words stand over those of the cut, the cut's go one line down; what is too long for its side, one more.
  const crowded = side !== away || (leads ? x(now) - x(at) < long(above) : x(at) - x(now) < long(below));
  const cutLine = crowded ? 88 : 62;
  const belowFits = x(at) > long(below) - 8;
  const aboveFits = width - x(at) > long(above) - 8;
  const deepest = belowFits && aboveFits ? cutLine : cutLine + 20;
  const edges = [Math.min(...ballots), Math.max(...ballots)] as const;
  const lane = deepest + 36;
  const after = width - x(edges[1]) > long(ballotsLabel);
  const before = !after && x(edges[0]) > long(ballotsLabel);
  const height = ballots.length === 0 ? deepest + 10 : after || before || !ballotsLabel ? lane + 8 : lane + 28;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className={`block h-auto w-full overflow-visible fill-ink-2 text-[13px] tabular-nums ${className}`}
    >
      <Scale max={max} unit={unit} x={x} />
      <rect x="0" y="32" width={x(at)} height="4" data-ink="" className={leads ? "fill-border-strong" : "fill-brand"} />
      <rect
        x={x(at)}
        y="32"
        width={width - x(at)}
        height="4"
        data-ink=""
        className={leads ? "fill-brand" : "fill-border-strong"}
      />
      <path d={`M${x(at)} 22V${cutLine + 4}`} strokeWidth="2" className="stroke-warn" />
      <text x={belowFits ? x(at) - 10 : 0} y={belowFits ? cutLine : deepest} textAnchor={belowFits ? "end" : "start"}>
        {below}
      </text>
      <text
        x={aboveFits ? x(at) + 10 : width}
        y={aboveFits ? cutLine : deepest}
        textAnchor={aboveFits ? "start" : "end"}
      >
        {above}
      </text>
      <path
        d={`M${x(now)} 36V48M${x(now) - 6} 48h12l3 18h-18Z`}
        strokeWidth="2"
        strokeLinejoin="round"
        className="fill-ink stroke-ink"
      />
      <text
        x={x(now) + (side === "right" ? 18 : -18)}
        y="62"
        textAnchor={side === "right" ? "start" : "end"}
        strokeWidth="5"
        strokeLinejoin="round"
        className="fill-ink stroke-bg font-semibold [paint-order:stroke]"
      >
        {nowLabel}
      </text>
      {ballots.length > 0 && (
        <>
          <path d={`M${x(edges[0])} ${lane}H${x(edges[1])}`} className="stroke-border-strong" />
          {[...ballots.entries()].map(([index, ballot]) => (
            <circle key={index} cx={x(ballot)} cy={lane} r="4" strokeWidth="1.6" className="fill-bg stroke-ink-2" />
          ))}
          <text
            x={after ? x(edges[1]) + 14 : before ? x(edges[0]) - 14 : 0}
            y={after || before ? lane + 4 : lane + 24}
            textAnchor={before ? "end" : "start"}
          >
            {ballotsLabel}
          </text>
        </>
      )}
    </svg>
  );
}

function Scale({ max, unit, x }: { max: number; unit: string; x: (value: number) => number }) {
  const major = niceStep(max / 5);
  const upTo = (step: number) => Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) => index);
  return (
    <>
      {upTo(major / 10).map((index) => {
        const length = index % 10 === 0 ? 10 : index % 5 === 0 ? 7 : 4;
        return (
          <path
            key={index}
            d={`M${x((index * major) / 10)} ${32 - length}V32`}
            className={index % 5 === 0 ? "stroke-ink-2" : "stroke-border-strong"}
          />
        );
      })}
      {upTo(major).map((index) => {
        const tick = Number((index * major).toPrecision(6));
        return (
          <text
            key={tick}
            x={x(tick)}
            y="14"
            textAnchor={tick === 0 ? "start" : tick >= max ? "end" : "middle"}
            className="fill-ink-3 text-[12px]"
          >
            {tick}
            {(tick === 0 || tick >= max) && unit}
          </text>
        );
      })}
    </>
  );
}
