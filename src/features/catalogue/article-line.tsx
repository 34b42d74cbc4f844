// What stands on this line?

import type { Entry, Line } from "@/domain/catalogue/article-page";
import { criterionById, stackById } from "@/domain/catalogue/catalogue";
import type { Claim } from "@/domain/catalogue/claim";
import { Link } from "@/ui/link";
import { capital, lines, list } from "./words";

/** A line of an article, its number in the margin, and everything that it claims or advises. */
export function ArticleLine({ article, line }: { article: string; line: Line }) {
  return (
    <section
      id={`l${line.line}`}
      aria-label={capital(lines({ article, ...line }))}
      className="grid scroll-mt-4 gap-x-4 gap-y-1 border-b border-border py-4 last:border-b-0 target:bg-sunken md:grid-cols-[112px_minmax(0,1fr)] print:break-inside-avoid"
    >
      <p className="text-xs leading-5 text-ink-3 tabular-nums">{capital(lines({ article, ...line }))}</p>
      <ul className="grid gap-3">
        {line.entries.map((entry) => (
          <li key={`${entry.kind} ${entry.of.id}`}>
            <Words entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case "claim":
      return <ClaimWords claim={entry.of} stacks={entry.stacks} />;
    case "rule":
      return (
        <Said
          words={`${entry.of.if}: ${entry.of.then}`}
          kind="Rule"
          stacks={[...entry.of.stacks, ...entry.of.against]}
        />
      );
    case "step":
      return <Said words={entry.of.says} kind="Step" stacks={[]} />;
    case "pitfall":
      return <Said words={entry.of.says} kind="Pitfall" stacks={[]} />;
    case "user":
      return (
        <Said
          words={`${entry.of.company} is said to use it`}
          kind="Example"
          stacks={entry.of.stacks}
          doubt={entry.of.doubt}
        />
      );
    case "stars":
      return (
        <Said
          words={`${entry.of.total} stars in a row, for ${list(entry.of.stacks.map(nameOf))} together`}
          kind={criterionById(entry.of.criterion)?.name ?? ""}
          criterion={entry.of.criterion}
          stacks={[]}
          doubt="Can’t be read: the three columns ran together, only their sum is left."
          unread
        />
      );
  }
}

function ClaimWords({ claim, stacks }: { claim: Claim; stacks: readonly string[] }) {
  const doubts = [
    claim.flags.includes("no-score") && "Can’t be read as a score.",
    claim.flags.includes("no-source") && "Names no source.",
  ].filter((doubt) => doubt !== false);
  return (
    <Said
      words={claim.says}
      kind={claim.criterion ? (criterionById(claim.criterion)?.name ?? "") : "At large"}
      criterion={claim.criterion}
      stacks={stacks}
      doubt={doubts.join(" ")}
      unread={claim.flags.includes("no-score")}
    />
  );
}

function Said({
  words,
  kind,
  criterion,
  stacks,
  doubt,
  unread = false,
}: {
  words: string;
  kind: string;
  criterion?: string | undefined;
  stacks: readonly string[];
  doubt?: string | undefined;
  unread?: boolean;
}) {
  return (
    <>
      <p className={unread ? "leading-5 text-pretty text-ink-3" : "leading-5 font-[550] text-pretty"}>{words}</p>
      <p className="text-xs leading-4 text-ink-3">
        {stacks.map((stack) => (
          <span key={stack} className="after:content-[',_'] last-of-type:after:content-['_·_']">
            <Link href={`/catalogue/stacks/${stack}`} className={LINK}>
              {nameOf(stack)}
            </Link>
          </span>
        ))}
        {criterion ? (
          <Link href={`/catalogue/criteria/${criterion}`} className={LINK}>
            {kind}
          </Link>
        ) : (
          kind
        )}
      </p>
      {doubt && <p className="text-xs leading-4 text-warn">{doubt}</p>}
    </>
  );
}

const LINK = "hit text-ink-2 decoration-border-strong hover:text-brand";

function nameOf(stack: string): string {
  return stackById(stack)?.name ?? stack;
}
