"use client";
// Which of the team's projects meets just now?
import type { Answers } from "@/trpc/answers";
import { ButtonLink } from "@/ui/button";
import { Link } from "@/ui/link";

type On = Answers["project"]["home"]["sessions"][number];

/** One row for each session that is on, with the way in; nothing while none is. */
export function LiveNow({ team, sessions }: { team: string; sessions: readonly On[] }) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="live-now" className="mb-12">
      <h2 id="live-now" className="mb-2.5">
        Live now
      </h2>
      <ul>
        {sessions.map(({ project, title, number, state, facilitator, people, isIn }, place) => (
          <li
            key={project}
            className="grid items-center gap-x-6 gap-y-1 border-t border-border py-4 last:border-b md:grid-cols-[minmax(0,1fr)_auto] md:py-3 xl:grid-cols-[minmax(0,1fr)_392px_112px_156px]"
          >
            <Link
              href={`/live/${team}/${project}`}
              data-row=""
              className="font-[550] text-ink no-underline hover:underline"
            >
              {title}
            </Link>
            <p className="md:col-start-1 xl:col-auto">
              {state === "lobby"
                ? `${facilitator} has opened the lobby of session ${number}.`
                : `${facilitator} leads session ${number}.`}
            </p>
            <span className="text-ink-2 tabular-nums md:col-start-1 xl:col-auto">{people} here</span>
            <ButtonLink
              href={`/live/${team}/${project}`}
              variant={place === 0 ? "primary" : "plain"}
              aria-label={`${isIn ? "Back to the session" : "Join"}: ${title}`}
              className="max-md:mt-2 md:col-start-2 md:row-span-3 md:row-start-1 xl:col-start-4 xl:row-span-1"
            >
              {isIn ? "Back to it" : "Join"}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
