// How do more dots than can be told apart become bars?
import { percentOf } from "./axis";
import { categoryColor } from "./category-color";
import { histogram } from "./dot-layout";
import type { StripRow } from "./strip";

/** One bar for each bin, standing on `floor`, the highest `room` px high. */
export function stripBars(row: StripRow, axis: readonly [number, number], floor: number, room: number) {
  const bins =
    row.bins ??
    histogram(
      row.now.map((dot) => dot.value),
      axis,
    );
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return bins.map((bin) => {
    const x = percentOf(bin.from, ...axis);
    const height = (room * bin.count) / most;
    return (
      <rect
        key={bin.from}
        x={`${x}%`}
        width={`${percentOf(bin.to, ...axis) - x}%`}
        y={floor - height}
        height={height}
        fill={categoryColor(row.color)}
        strokeWidth="1"
        data-ink=""
        className="stroke-bg"
      />
    );
  });
}
