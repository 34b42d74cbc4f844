"use client";
// Which weights does the team go on with, on the wall?
import { percent } from "@/domain/wording/sentence";
import { categoryColor } from "@/ui/category-color";
import type { Weighing } from "./use-weighing";

/** The accepted weights as bars, the heaviest first. */
export function PresentWeights({ weighing: { state } }: { weighing: Weighing }) {
  const rows = [...state.criteria].sort((a, b) => (b.weightBp ?? 0) - (a.weightBp ?? 0)).slice(0, 8);
  const heaviest = Math.max(1, ...rows.map(({ weightBp }) => weightBp ?? 0));
  return (
    <ol className="grid min-h-0 auto-rows-fr content-stretch border-b-2 border-border">
      {rows.map(({ id, name, color, weightBp }) => (
        <li
          key={id}
          className="grid grid-cols-[calc(560*var(--u))_minmax(0,1fr)_calc(200*var(--u))] items-center gap-10 border-t-2 border-border"
        >
          <span className="wall-48 truncate font-semibold">{name}</span>
          <span aria-hidden="true" className="block h-8 bg-sunken">
            <span
              data-ink=""
              className="block h-full"
              style={{ width: `${(100 * (weightBp ?? 0)) / heaviest}%`, background: categoryColor(color) }}
            />
          </span>
          <span className="wall-52 text-right font-semibold tabular-nums">
            {percent((weightBp ?? 0) / 10_000, "nearest", 1)}
          </span>
        </li>
      ))}
    </ol>
  );
}
