"use client";
// Which two criteria are held against each other?
import { classNames } from "@/ui/class-names";
import { RangeLine } from "./range-line";
import type { WeighedCriterion } from "./use-weighing";

export type Side = "first" | "second";

/** The two criteria with their ranges; pressing one says that it matters more. Beside each other over the beam, on phones stacked, with “the same” between. */
export function PairCards({
  first,
  second,
  side,
  isSame,
  onSide,
  onSame,
}: {
  first: WeighedCriterion;
  second: WeighedCriterion;
  side: Side | null;
  isSame: boolean;
  onSide: (side: Side) => void;
  onSame: () => void;
}) {
  return (
    <div className="mt-4 grid gap-2 desk:grid-cols-2 desk:gap-4">
      <PairCard criterion={first} isChosen={side === "first" && !isSame} onPress={() => onSide("first")} />
      <button
        type="button"
        aria-pressed={isSame}
        onClick={onSame}
        className={classNames(CHOICE, "min-h-12 px-3 text-center text-ink-2 desk:hidden")}
      >
        Both the same
      </button>
      <PairCard criterion={second} isChosen={side === "second" && !isSame} onPress={() => onSide("second")} isRight />
    </div>
  );
}

function PairCard({
  criterion,
  isChosen,
  onPress,
  isRight = false,
}: {
  criterion: WeighedCriterion;
  isChosen: boolean;
  onPress: () => void;
  isRight?: boolean;
}) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onPress}
      className={classNames(
        CHOICE,
        "grid min-h-16 content-start px-3.5 py-2.5 text-left desk:min-h-24",
        isRight && "desk:text-right",
      )}
    >
      <b className="block text-lg leading-6 font-semibold break-words">{criterion.name}</b>
      <RangeLine criterion={criterion} needsRange />
    </button>
  );
}

const CHOICE =
  "touch-manipulation rounded-md border border-border-strong bg-surface transition-colors duration-[80ms] hover:border-ink-3 aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-ink";
