"use client";
// From how many draws is the figure, and how does one get a finer one?
import type { RankChances } from "@/domain/comparison/rank-chances";
import { drawsText } from "@/domain/comparison/rank-chances-sentences";
import { Button } from "@/ui/button";
import { LocalTime } from "@/ui/local-time";

const FINER = 1_000_000;

/** Draws, seed and error; while it counts, how far it is, and Stop; after a failure the last figure stays, with Retry. */
export function RankChancesState({
  counted,
  running,
  isFailed,
  onRetry,
  onMore,
  onStop,
}: {
  counted: { found: RankChances; at: string } | null;
  running: { drawn: number; of: number } | null;
  isFailed: boolean;
  onRetry: () => void;
  /** Null where no finer figure is to be had here. */
  onMore: ((samples: number) => void) | null;
  onStop: () => void;
}) {
  const isLong = running !== null && running.of > 10_000;
  return (
    <div className="mt-3 grid min-h-9 items-center gap-x-4 gap-y-2 text-xs text-ink-3 tabular-nums desk:flex">
      <p role="status" className={isFailed ? "text-danger" : "sr-only"}>
        {isFailed && (counted ? "It could not be counted again; this is the last figure." : "It could not be counted.")}
        {isLong && "Counting a finer figure."}
        {!isFailed && !running && counted && `Counted from ${counted.found.samples.toLocaleString("en")} draws.`}
      </p>
      {counted && !isLong && (
        <p>
          {drawsText(counted.found)}. Computed <LocalTime iso={counted.at} />.
        </p>
      )}
      {isLong && (
        <>
          <progress
            aria-label="Draws"
            value={running.drawn}
            max={running.of}
            className="h-1.5 w-48 max-w-full accent-brand"
          />
          <span className="whitespace-nowrap">
            {running.drawn.toLocaleString("en")} of {running.of.toLocaleString("en")} draws
          </span>
          <Button size="sm" onClick={onStop} className="justify-self-start">
            Stop
          </Button>
        </>
      )}
      {isFailed && (
        <Button size="sm" onClick={onRetry} className="justify-self-start">
          Retry
        </Button>
      )}
      {onMore && !running && !isFailed && counted && counted.found.samples < FINER && (
        <Button size="sm" onClick={() => onMore(FINER)} className="justify-self-start">
          {FINER.toLocaleString("en")} draws, for a finer figure
        </Button>
      )}
    </div>
  );
}
