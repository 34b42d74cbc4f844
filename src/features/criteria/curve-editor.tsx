"use client";
// How does a measured figure become value?
import { bend } from "@/domain/project/scale-words";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { NumberInput } from "@/ui/text-input";
import type { CriterionDraft } from "./criterion-draft";

const MOST = 12;

/** A straight line, or points joined by lines: three shapes to begin with, then each point as a figure and what it is worth. */
export function CurveEditor({ form, onChange }: { form: CriterionDraft; onChange: (next: CriterionDraft) => void }) {
  const { worst, best, points } = form;
  if (worst === null || best === null) return null;
  const set = (next: CriterionDraft["points"]) => onChange({ ...form, points: next });
  const shape = (towards: "first" | "last") =>
    set(bend(worst, best, towards).map(([at, value]) => ({ at, worth: Math.round(value * 100) })));
  const change = (place: number, next: Partial<CriterionDraft["points"][number]>) =>
    set(points.map((point, i) => (i === place ? { ...point, ...next } : point)));
  return (
    <Disclosure summary="Change the curve" open={points.length > 0 || undefined}>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-pressed={points.length === 0} onClick={() => set([])}>
          Straight line
        </Button>
        <Button size="sm" onClick={() => shape("first")}>
          First steps count
        </Button>
        <Button size="sm" onClick={() => shape("last")}>
          Last steps count
        </Button>
      </div>
      {points.length > 0 && (
        <table className="mt-3 w-full text-13">
          <thead>
            <tr className="text-left text-xs text-ink-3">
              <th scope="col" className="pb-1 font-medium">
                Figure
              </th>
              <th scope="col" className="pb-1 font-medium">
                is worth
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, worth }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a point has nothing but its place
              <tr key={place}>
                <td className="pr-2 pb-1.5">
                  <NumberInput
                    aria-label={`Point ${place + 1}: figure`}
                    value={at}
                    onValue={(next) => change(place, { at: next })}
                    unit={form.unit || undefined}
                  />
                </td>
                <td className="pr-2 pb-1.5">
                  <NumberInput
                    aria-label={`Point ${place + 1}: worth in percent`}
                    value={worth}
                    min={0}
                    max={100}
                    onValue={(next) => change(place, { worth: next })}
                    unit="%"
                  />
                </td>
                <td className="pb-1.5">
                  <Button
                    size="sm"
                    variant="quiet"
                    aria-label={`Remove point ${place + 1}`}
                    onClick={() => set(points.filter((_, i) => i !== place))}
                  >
                    Remove
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {points.length > 0 && points.length < MOST && (
        <Button size="sm" onClick={() => set([...points, { at: null, worth: null }])}>
          Add a point
        </Button>
      )}
      <p className="mt-2 text-xs text-ink-3">
        {worst.toLocaleString("en")} is worth 0 %, {best.toLocaleString("en")} is worth 100 %. Points run from worst to
        best.
      </p>
    </Disclosure>
  );
}
