// What should one know beside the claims about a stack?

import { catalogue, criterionById } from "@/domain/catalogue/catalogue";
import type { StackPage } from "@/domain/catalogue/stack-page";
import { Link } from "@/ui/link";
import { ArticleNotes } from "./article-notes";
import { MarginSection, OnThisPage } from "./block";
import { SourceLink } from "./source-link";

/** The margin of a stack's page: its parts, the articles, what belongs to it, who is said to use it, what nobody gives. */
export function StackMargin({ page }: { page: StackPage }) {
  const { stack, parts, tools, users, gaps } = page;
  const told = new Set(
    page.groups.flatMap((group) => group.cell.sides.flatMap((side) => side.readings.map((one) => one.claim.id))),
  );
  return (
    <>
      <OnThisPage
        parts={[
          ["who-says-what", "Who says what", told.size],
          ["best-for", "Best for", page.bestFor.length],
          ["rules", "Rules", page.rules.length],
          ["contradictions", "Contradictions", page.contradictions.length],
          ["unreadable", "Couldn’t read", page.unreadable.length + page.starRows.length],
          ["besides", "Said besides", page.other.length],
        ]}
      />
      <MarginSection title="Articles">
        <ArticleNotes ids={page.articles} about={stack.name} />
      </MarginSection>
      {parts.length > 0 && (
        <MarginSection title={`On ${stack.name}`}>
          <ul className="grid gap-1 touch:gap-4">
            {parts.map((part) => (
              <li key={part.id}>
                <Link href={`/catalogue/stacks/${part.id}`}>{part.name}</Link>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      {users.length > 0 && (
        <MarginSection title="Said to use it">
          <ul className="grid gap-1 touch:gap-4">
            {users.map((user) => (
              <li key={user.id}>
                {user.company}: <SourceLink at={user} />
              </li>
            ))}
          </ul>
          <p className="mt-2">
            {users.length === 1
              ? users[0]?.doubt
              : "Such companies use many stacks; each takes a dated source from elsewhere."}
          </p>
        </MarginSection>
      )}
      {tools.length > 0 && (
        <MarginSection title="Named with it">
          <p>{tools.map((tool) => tool.name.replace(" (ORM)", "").replace(" (ORMs)", "")).join(", ")}.</p>
        </MarginSection>
      )}
      <MarginSection title="Nobody rates">
        {gaps.map((gap) => (
          <p key={gap.id} className="mb-2">
            {gap.says}
          </p>
        ))}
        <p>
          Licence, end-of-life dates and{" "}
          <Link href="/catalogue/criteria/compliance">{criterionById("compliance")?.name.toLowerCase()}</Link>. Bring
          your own evidence for these. What else is missing:{" "}
          <Link href="/catalogue/process#gaps">{catalogue.gaps.length} gaps</Link>.
        </p>
      </MarginSection>
    </>
  );
}
