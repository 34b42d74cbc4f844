// How does a scale look in the ledger?
import type { Scale } from "@/domain/project/criterion";
import { curveOf, endsOf } from "@/domain/project/scale-words";
import { ValueCurve } from "@/ui/value-curve";

/** The small line of its value function, and its two ends in words. */
export function ScaleFace({ scale }: { scale: Scale }) {
  return (
    <div className="grid grid-cols-[56px_minmax(0,1fr)] gap-x-4 text-13 text-ink-2 @max-[900px]:gap-x-3">
      <ValueCurve points={curveOf(scale)} dots={scale.kind === "rated"} />
      <span className="min-w-0">
        {endsOf(scale).map(({ mark, words }) => (
          <span key={`${mark} ${words}`} className="block text-pretty">
            {mark && <b className="font-[550] text-ink tabular-nums">{mark}</b>} {words}
          </span>
        ))}
      </span>
    </div>
  );
}
