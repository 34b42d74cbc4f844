"use client";
// How many times does one person count?
import { Button } from "@/ui/button";

const MOST = 9;

/** Minus, the share, plus: whole, 1 to 9. */
export function ShareStepper({
  name,
  value,
  onValue,
}: {
  name: string;
  value: number;
  onValue: (value: number) => void;
}) {
  return (
    <span className="flex shrink-0 items-center gap-2">
      <Button
        size="touch"
        className="w-12 px-0"
        aria-label={`${name} counts one time less`}
        aria-disabled={value <= 1}
        onClick={() => value > 1 && onValue(value - 1)}
      >
        −
      </Button>
      <output aria-label={`${name} counts`} className="w-9 text-center font-semibold tabular-nums">
        {value}×
      </output>
      <Button
        size="touch"
        className="w-12 px-0"
        aria-label={`${name} counts one time more`}
        aria-disabled={value >= MOST}
        onClick={() => value < MOST && onValue(value + 1)}
      >
        +
      </Button>
    </span>
  );
}
