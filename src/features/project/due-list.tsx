"use client";
// Which sealed records should be looked at again?
import { capitalised, counted } from "@/domain/wording/sentence";
import { ButtonLink } from "@/ui/button";
import { dayText } from "@/ui/date-time";
import { Link } from "@/ui/link";
import { SealDot } from "@/ui/seal-mark";

type Due = { project: number; title: string; because: string; sealedAt: string; by: string | null; on: string };

/** The records whose day has come, each with who sealed it when. */
export function DueList({ team, due }: { team: string; due: readonly Due[] }) {
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="due" className="mt-12">
      <h2 id="due">Due for a second look</h2>
      <p className="mt-1 mb-3 max-w-[72ch] text-pretty text-ink-2">
        Each record names a day or a condition for looking again. {capitalised(counted(due.length))}{" "}
        {due.length === 1 ? "has" : "have"} come due.
      </p>
      <ul>
        {due.map(({ project, title, because, sealedAt, by, on }) => (
          <li
            key={project}
            className="grid grid-cols-[12px_minmax(0,1fr)] items-center gap-x-4 gap-y-0.5 border-t border-border py-3.5 last:border-b md:grid-cols-[12px_minmax(0,1fr)_auto]"
          >
            <SealDot label="Sealed" />
            <Link
              href={`/t/${team}/p/${project}/record`}
              className="font-serif text-lg leading-[1.35] font-medium text-ink no-underline hover:underline"
            >
              {because || title}
            </Link>
            <span className="col-start-2 text-13 text-pretty text-ink-2">
              Sealed {dayText(sealedAt)}
              {by && ` by ${by}`}. The day it set, {dayText(on)}, has passed.
            </span>
            <ButtonLink
              href={`/t/${team}/p/${project}/record`}
              aria-label={`Look again: ${title}`}
              className="col-start-2 mt-2 justify-self-start md:col-start-3 md:row-span-2 md:row-start-1 md:mt-0"
            >
              Look again
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
