"use client";
// What is on the wall while one criterion is talked about?
import { axisTicks, percentOf } from "@/ui/axis";
import { PresentStrip } from "./present-strip";
import type { Results, RevealedCriterion } from "./results";
import type { WeighedCriterion } from "./use-weighing";

/** Its strip, large, with initials where names are shown; and where they are asked to speak, the highest and the lowest with their reasons. */
export function PresentFocus({
  results: { axisTop, voters },
  focus,
  named,
  asksEnds,
}: {
  results: Results;
  focus: RevealedCriterion;
  named: WeighedCriterion;
  asksEnds: boolean;
}) {
  const ends = asksEnds ? focus.ends : null;
  return (
    <div className="grid min-h-0 content-start gap-10 pt-10">
      <div>
        <PresentStrip figures={focus} color={named.color} axisTop={axisTop} voters={voters} />
        <div aria-hidden="true" className="wall-40 relative mt-4 h-12 text-ink-3 tabular-nums">
          {axisTicks(0, axisTop, 5).map((tick) => (
            <span key={tick} className="absolute -translate-x-1/2" style={{ left: `${percentOf(tick, 0, axisTop)}%` }}>
              {tick}
            </span>
          ))}
        </div>
      </div>
      {ends && (
        <ul className="grid grid-cols-2 gap-16 portrait:grid-cols-1">
          {[ends.highest, ends.lowest].map(
            (end, place) =>
              end && (
                <li key={place === 0 ? "highest" : "lowest"} className="border-t-2 border-border pt-6">
                  <p className="wall-52 leading-tight font-semibold">
                    {end.name} gives {Math.round(end.value)}
                  </p>
                  {end.reason && (
                    <q className="wall-52 mt-4 line-clamp-4 block font-serif leading-[1.25] text-pretty text-ink-2">
                      {end.reason}
                    </q>
                  )}
                </li>
              ),
          )}
        </ul>
      )}
    </div>
  );
}
