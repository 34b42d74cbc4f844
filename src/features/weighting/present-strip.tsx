"use client";
// How does one criterion's strip look on a wall?
import { percentOf } from "@/ui/axis";
import { categoryColor } from "@/ui/category-color";
import { labelLines, stackOffsets } from "@/ui/dot-layout";
import { initials } from "@/ui/initials";
import type { Results, RevealedCriterion } from "./results";

/** Dots, the middle half and the median on one axis, in the wall's units; with `voters` their initials above, and where each was before below. */
export function PresentStrip({
  figures,
  color,
  axisTop,
  voters = null,
}: {
  figures: RevealedCriterion;
  color: number;
  axisTop: number;
  voters?: Results["voters"];
}) {
  const { dots, bins, was, q1, q3, median, n } = figures;
  const at = (value: number) => percentOf(value, 0, axisTop);
  const points = dots ?? [];
  const offsets = stackOffsets(points.map(at), 2.6);
  // In a row the highest pile of dots stays within it.
  const step = voters ? 28 : Math.min(28, 22 / Math.max(1, ...offsets.map(Math.abs)));
  const lines = labelLines(points.map(at), 6);
  const count = bins?.length ?? 1;
  const most = Math.max(1, ...(bins ?? []));
  return (
    <div
      role="img"
      aria-label={`Median ${Math.round(median)}, middle half ${Math.round(q1)} to ${Math.round(q3)}, ${n} ballots`}
      className={voters ? "relative h-64" : "relative h-full min-h-0"}
    >
      <span className="absolute inset-x-0 top-1/2 h-0.5 bg-border" />
      <span
        className="absolute top-[18%] bottom-[18%] opacity-25 dark:opacity-40"
        style={{ left: `${at(q1)}%`, width: `${at(q3) - at(q1)}%`, background: categoryColor(color) }}
      />
      {[...(bins ?? []).entries()].map(([place, held]) => (
        <span
          key={place}
          className="absolute bottom-1/2"
          style={{
            ...{ left: `${(100 * place) / count}%`, width: `${90 / count}%` },
            ...{ height: `${(45 * held) / most}%`, background: categoryColor(color) },
          }}
        />
      ))}
      {voters &&
        [...(was ?? []).entries()].map(
          ([place, value]) =>
            value !== null && (
              <span
                key={place}
                className="absolute top-[82%] size-5 -translate-1/2 rounded-full border-2 border-border-strong bg-bg"
                style={{ left: `${at(value)}%` }}
              />
            ),
        )}
      <span
        className="absolute top-[10%] bottom-[10%] w-2 -translate-x-1/2 rounded-full bg-ink"
        style={{ left: `${at(median)}%` }}
      />
      {[...points.entries()].map(([place, value]) => (
        <span
          key={place}
          className={`absolute ${voters ? "size-9" : "size-8"} -translate-1/2 rounded-full border-2 border-bg`}
          style={{
            ...{ left: `${at(value)}%`, top: `calc(50% + ${(offsets[place] ?? 0) * step} * var(--u))` },
            background: categoryColor(color),
          }}
        />
      ))}
      {voters &&
        [...points.entries()].map(([place, value]) => (
          <span
            key={place}
            className="wall-40 absolute -translate-x-1/2 leading-none font-semibold text-ink-2"
            style={{ left: `${at(value)}%`, top: `calc(${-(lines[place] ?? 0)} * 44 * var(--u))` }}
          >
            {initials(voters[place]?.name ?? "")}
          </span>
        ))}
    </div>
  );
}
