"use client";
// What waits for me?
import { ButtonLink } from "@/ui/button";
import { Link } from "@/ui/link";
import { Moment } from "@/ui/moment";
import { type Waiting, waitingWords } from "./waiting-words";

/** One row for each thing that waits; where nothing comes before the list (`isFirst`), the most pressing has the page's primary button. */
export function WaitingList({
  team,
  waiting,
  isFirst,
}: {
  team: string;
  waiting: readonly Waiting[];
  isFirst: boolean;
}) {
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you" className="mb-2.5">
        Needs you
      </h2>
      <ul>
        {waiting.map((each, place) => {
          const { act, stage, progress } = waitingWords(each);
          const href = `/t/${team}/p/${each.project}/${stage}`;
          return (
            <li key={`${each.kind} ${each.project}`} className={ROW}>
              <Link href={href} data-row="" className="font-[550] text-ink no-underline hover:underline">
                {each.title}
              </Link>
              <p className="lg:col-start-2 xl:col-auto">
                <Sentence waiting={each} />
              </p>
              <span className="text-ink-2 tabular-nums">{progress}</span>
              <ButtonLink
                href={href}
                variant={isFirst && place === 0 ? "primary" : "plain"}
                aria-label={`${act}: ${each.title}`}
                className={BUTTON}
              >
                {act}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sentence({ waiting }: { waiting: Waiting }) {
  switch (waiting.kind) {
    case "ballot":
      return waiting.due ? (
        <>
          Your ballot on the weights is due <Moment iso={waiting.due} />.
        </>
      ) : (
        `Your ballot on the weights is missing in round ${waiting.round}.`
      );
    case "reveal":
      return waiting.state === "closed"
        ? `Round ${waiting.round} is closed and waits for you to reveal it.`
        : `Every ballot of round ${waiting.round} is in. You can reveal it.`;
    case "sign-off":
      return `${waiting.by ?? "The facilitator"} asks you to sign off ${waiting.candidate}.`;
    case "scores":
      return waiting.given === 0 ? "Your scores are missing." : "Some of your scores are missing.";
  }
}

const ROW =
  "grid items-center gap-x-6 gap-y-1 border-t border-border py-4 last:border-b md:grid-cols-[minmax(0,1fr)_auto] md:py-3 xl:grid-cols-[minmax(0,1fr)_392px_112px_156px] [&>p]:col-start-1 [&>span]:col-start-1 xl:[&>p]:col-start-2 xl:[&>span]:col-start-3";
const BUTTON = "max-md:mt-2 md:col-start-2 md:row-span-3 md:row-start-1 xl:col-start-4 xl:row-span-1";
