"use client";
// What do the numbers say, beside the decision?
import type { RecordMatter } from "@/domain/record/record";
import { candidateIn } from "@/domain/record/record";
import { shortDecimal } from "@/domain/wording/sentence";
import { Link } from "@/ui/link";
import { RankingFigure } from "./ranking-figure";

type Props = {
  matter: RecordMatter;
  facts: readonly string[];
  /** Puts a fact into the reasons; none for those who only read. */
  onInsert?: ((fact: string) => void) | undefined;
  base: string;
};

/** The ranking and the facts to use, in sight while the reasons are written. Under 900 px it is the bar of `ResultsBar`. */
export function ResultsAside(props: Props) {
  return (
    <aside aria-label="Results" className="sticky top-0 pt-5 pb-6 max-[900px]:hidden">
      <h2 className="mb-2 leading-5">What the numbers say</h2>
      <RankingFigure matter={props.matter} brief />
      <h2 className="mt-5 mb-2 leading-5">{props.onInsert ? "Facts you can use" : "Facts"}</h2>
      <Facts {...props} />
      <p className="mt-2 text-13">
        <Link href={`${props.base}/compare`}>Open Compare</Link>
      </p>
    </aside>
  );
}

/** The same, folded into one line that stays at the top of a narrow screen. */
export function ResultsBar(props: Props) {
  const [first, ...rest] = props.matter.ranking;
  const short = (one: typeof first) =>
    one ? `${candidateIn(props.matter, one.candidateId)} ${shortDecimal(Number(one.total))}` : "Nothing is ranked";
  return (
    <details className="group sticky top-0 z-10 -mx-4 border-y border-border bg-bg px-4 md:-mx-8 md:px-8 min-[901px]:hidden print:hidden">
      <summary className="flex min-h-12 list-none items-center gap-3 text-13 [&::-webkit-details-marker]:hidden">
        <b className="font-semibold">{short(first)}</b>
        <span className="min-w-0 truncate text-ink-2">
          {rest
            .slice(0, 2)
            .map((one) => short(one))
            .join(", ")}
        </span>
        <span className="ml-auto shrink-0 text-brand underline decoration-1 underline-offset-[3px]">
          <span className="group-open:hidden">Show results</span>
          <span className="hidden group-open:inline">Hide</span>
        </span>
      </summary>
      <div className="max-h-[70dvh] overflow-y-auto pb-3">
        <RankingFigure matter={props.matter} brief />
        <div className="mt-3">
          <Facts {...props} />
        </div>
      </div>
    </details>
  );
}

function Facts({ facts, onInsert }: Props) {
  return (
    <ul>
      {facts.map((fact) => (
        <li
          key={fact}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-4 border-t border-border py-2 text-13 text-pretty text-ink-2"
        >
          <span>{fact}</span>
          {onInsert && (
            <button
              type="button"
              aria-label={`Insert: ${fact}`}
              onClick={() => onInsert(fact)}
              className="hit self-start text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
            >
              Insert
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
