// How does a scale turn into value?

/** A value function as a small line: `points` are [x, value], both 0 to 1, joined by lines; `dots` marks them (the levels of a rated scale). `large` is 176 × 72 with room for labels below. */
export function ValueCurve({
  points,
  dots = false,
  large = false,
  from,
  to,
  label,
}: {
  points: readonly (readonly [number, number])[];
  dots?: boolean | undefined;
  large?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  label?: string | undefined;
}) {
  const box = large
    ? { width: 176, height: 72, left: 14, right: 166, top: 8, floor: 56 }
    : { width: 56, height: 24, left: 6, right: 50, top: 4, floor: 18 };
  const places = points.map(
    ([x, value]) => [box.left + x * (box.right - box.left), box.floor - value * (box.floor - box.top)] as const,
  );
  return (
    <span {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })} className="block shrink-0">
      <svg
        width={box.width}
        height={box.height}
        viewBox={`0 0 ${box.width} ${box.height}`}
        fill="none"
        aria-hidden="true"
      >
        <path d={large ? "M14 6v50h156" : "M2.5 2v19.5H54"} className="stroke-border-strong" />
        <path
          d={places.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("")}
          strokeWidth={large ? 2 : 1.5}
          strokeLinejoin="round"
          className="stroke-brand"
        />
        {dots && places.map(([x, y]) => <circle key={x} cx={x} cy={y} r={large ? 2.5 : 1.8} className="fill-brand" />)}
        {large && (
          <g className="fill-ink-3 text-[11px]">
            <text x="1" y="12">
              1
            </text>
            <text x="0" y="59">
              0
            </text>
            <text x="14" y="70">
              {from}
            </text>
            <text x="166" y="70" textAnchor="end">
              {to}
            </text>
          </g>
        )}
      </svg>
    </span>
  );
}
