"use client";
// Where between two criteria does the mark stand?
import { judgementSentence, strengthWord } from "@/domain/weighting/judgement-words";
import { classNames } from "@/ui/class-names";

const MARKS = [-8, -6, -4, -2, 0, 2, 4, 6, 8];

/** A beam with nine notches from one side to the other, each a radio button with its whole sentence; a judgement between two notches has one of its own. Not on phones. */
export function PairBeam({
  first,
  second,
  lean,
  onLean,
}: {
  first: string;
  second: string;
  lean: number | null;
  onLean: (lean: number) => void;
}) {
  const marks = lean === null || MARKS.includes(lean) ? MARKS : [...MARKS, lean].sort((a, b) => a - b);
  return (
    <div
      role="radiogroup"
      aria-label={`${first} or ${second}: which matters more, and how much?`}
      className="relative mt-4 grid auto-cols-fr grid-flow-col phone:hidden"
    >
      <span aria-hidden="true" data-ink="" className="absolute inset-x-0 top-[43px] h-0.5 bg-border-strong" />
      {marks.map((mark) => (
        <label key={mark} className={NOTCH}>
          <input
            type="radio"
            name={`${first}/${second}`}
            checked={mark === lean}
            aria-label={`${judgementSentence(first, second, mark)}, ${Math.abs(mark) + 1}`}
            onChange={() => onLean(mark)}
            className="absolute inset-0 m-0 cursor-[inherit] appearance-none rounded-md"
          />
          <span aria-hidden="true" className="text-13 text-ink-3 tabular-nums group-has-checked:text-ink">
            {Math.abs(mark) + 1}
          </span>
          <span aria-hidden="true" className="grid h-6 place-items-center">
            <span
              data-ink=""
              className={classNames(
                "w-0.5 group-has-checked:size-[18px] group-has-checked:rounded-xs group-has-checked:bg-brand",
                mark === 0 ? "h-6 bg-ink" : "h-3 bg-border-strong",
              )}
            />
          </span>
          <span aria-hidden="true" className="text-xs leading-4 text-balance">
            {strengthWord(Math.abs(mark))}
          </span>
        </label>
      ))}
    </div>
  );
}

const NOTCH =
  "group relative grid min-h-24 grid-rows-[20px_24px_auto] content-start gap-y-1 rounded-md px-1 pt-2.5 pb-2 text-center text-ink-2 hover:bg-sunken has-checked:bg-brand-soft has-checked:font-[550] has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus";
