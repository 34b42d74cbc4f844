"use client";
// Which weights does the team go on with?
import type { Statistic } from "@/domain/weighting/aggregation";
import { percent } from "@/domain/wording/sentence";
import { Section } from "@/ui/section";
import { Swatch } from "@/ui/swatch";
import { statisticWords } from "./statistic-words";
import type { Weighing } from "./use-weighing";

/** The accepted weights, the heaviest first. */
export function AcceptedWeights({ weighing: { state } }: { weighing: Weighing }) {
  const rows = [...state.criteria].sort((a, b) => (b.weightBp ?? 0) - (a.weightBp ?? 0));
  const heaviest = Math.max(1, ...rows.map((row) => row.weightBp ?? 0));
  return (
    <Section
      title="Accepted weights"
      note={statisticWords[(state.accepted?.statistic ?? "median") as Statistic].note}
      className="mb-10"
    >
      <ul>
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid min-h-9 grid-cols-[10px_minmax(0,1.6fr)_minmax(0,1fr)_52px] md:grid-cols-[10px_minmax(0,1fr)_minmax(0,1.4fr)_52px] items-center gap-3 border-b border-border"
          >
            <Swatch color={row.color} />
            <span className="min-w-0 truncate">{row.name}</span>
            <span aria-hidden="true" className="block h-1 bg-border">
              <span
                data-ink=""
                className="block h-full bg-brand"
                style={{ width: `${(100 * (row.weightBp ?? 0)) / heaviest}%` }}
              />
            </span>
            <span className="text-right font-semibold tabular-nums">
              {percent((row.weightBp ?? 0) / 10_000, "nearest", 1)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** “Operability weighs most, 26.7 %”. */
export function heaviestTitle({ state }: Weighing): string {
  const [first, second] = [...state.criteria].sort((a, b) => (b.weightBp ?? 0) - (a.weightBp ?? 0));
  if (!first) return "The weights are accepted";
  if (first.weightBp === second?.weightBp) return `${first.name} and ${second?.name} weigh most`;
  return `${first.name} weighs most, ${percent((first.weightBp ?? 0) / 10_000, "nearest", 1)}`;
}
