// What was decided, in one row?

import { marked, searchWords } from "@/domain/record/library";
import { daysUntil } from "@/domain/record/reassessment";
import { recordName } from "@/domain/record/record";
import { DateTime, dayText } from "@/ui/date-time";
import { Link } from "@/ui/link";
import { SealDot } from "@/ui/seal-mark";

type Row = {
  number: number;
  project: number;
  title: string;
  statement: string;
  choice: string;
  options: string;
  criteria: string;
  because: string;
  sealedAt: string;
  reviewOn: string | null;
  isDue: boolean;
  isSuperseded: boolean;
};

/** The decision in its own words, why in a line, when, and how it stands. What was searched for is marked. */
export function RecordRow({ team, row, search, today }: { team: string; row: Row; search: string; today: string }) {
  const words = searchWords(search);
  const hits = (text: string) => marked(text, words).some(({ hit }) => hit);
  const isElsewhere = words.length > 0 && ![row.statement, row.title, row.because].some(hits);
  return (
    <li className="relative grid grid-cols-[10px_minmax(0,1fr)] gap-x-3 border-b border-border py-4 md:grid-cols-[10px_minmax(0,1fr)_168px]">
      <SealDot className={row.isSuperseded ? "mt-1.5 opacity-35" : "mt-1.5"} />
      <div className="min-w-0">
        <p className="text-xs text-ink-3">
          {recordName(row.number)} · <Marked text={row.title} words={words} />
        </p>
        <Link
          href={`/t/${team}/p/${row.project}/record`}
          data-row=""
          className="mt-0.5 block font-serif text-lg leading-6 text-balance break-words text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          <Marked text={row.statement} words={words} />
        </Link>
        <p className="mt-1 max-w-[72ch] text-13 text-pretty break-words text-ink-2">
          <Marked text={row.because} words={words} />
        </p>
        {isElsewhere && (
          <p className="mt-1 text-13 break-words text-ink-3">
            {hits(row.options) && (
              <>
                Options: <Marked text={row.options} words={words} />{" "}
              </>
            )}
            {hits(row.criteria) && (
              <>
                Criteria: <Marked text={row.criteria} words={words} />
              </>
            )}
          </p>
        )}
      </div>
      <div className="text-13 text-ink-2 tabular-nums max-md:col-start-2 max-md:mt-2 md:text-right">
        <DateTime iso={row.sealedAt} />
        <Health row={row} today={today} />
      </div>
    </li>
  );
}

function Health({ row, today }: { row: Row; today: string }) {
  const look = "block text-xs max-md:inline max-md:before:content-['_·_']";
  if (row.isSuperseded) return <span className={`${look} text-ink-3`}>Superseded</span>;
  if (row.isDue)
    return <span className={`${look} font-medium text-warn`}>Due since {row.reviewOn && dayText(row.reviewOn)}</span>;
  if (row.reviewOn === null) return <span className={`${look} text-ink-3`}>No day to look again</span>;
  const days = daysUntil(row.reviewOn, today);
  return (
    <span className={`${look} text-ink-3`}>
      {days <= 60 ? `Look again in ${days} ${days === 1 ? "day" : "days"}` : `Look again ${dayText(row.reviewOn)}`}
    </span>
  );
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return marked(text, words).map((piece) => {
    at += piece.text.length;
    return piece.hit ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>;
  });
}
