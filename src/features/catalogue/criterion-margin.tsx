// What should one know beside the claims on a criterion?

import { stackById } from "@/domain/catalogue/catalogue";
import type { CriterionPage } from "@/domain/catalogue/criterion-page";
import { Link } from "@/ui/link";
import { MarginSection, OnThisPage } from "./block";
import { SourceLinks } from "./source-link";

/** The margin of a criterion's page: its conflicts, its other names, what it overlaps with, where the articles name it. */
export function CriterionMargin({ page }: { page: CriterionPage }) {
  const { criterion, cells, overlaps, gaps } = page;
  const conflicts = cells.filter((cell) => cell.state === "conflict");
  return (
    <>
      <OnThisPage
        parts={[
          ["who-says-what", "Who says what", cells.length],
          ["uses", "Who is best for what", page.uses.length],
          ["at-large", "Of no stack", page.atLarge.length],
          ["contradictions", "Contradictions", page.contradictions.length],
          ["unreadable", "Couldn’t read", page.starRows.length],
        ]}
      />
      {conflicts.length > 0 && (
        <MarginSection title="In conflict" beside>
          <ul className="flex flex-wrap gap-x-3 gap-y-1">
            {conflicts.map((cell) => (
              <li key={cell.stack}>
                <a href={`#${cell.stack}`}>{stackById(cell.stack)?.name}</a>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      {criterion.alsoCalled.length > 0 && (
        <MarginSection title="Also called">
          <p>{criterion.alsoCalled.join(", ")}.</p>
        </MarginSection>
      )}
      {criterion.ask && (
        <MarginSection title="What would settle it">
          <p>{criterion.ask}</p>
        </MarginSection>
      )}
      {overlaps.length > 0 && (
        <MarginSection title="Overlaps with">
          <ul className="grid gap-1 touch:gap-4">
            {overlaps.map((other) => (
              <li key={other.id}>
                <Link href={`/catalogue/criteria/${other.id}`}>{other.name}</Link>
              </li>
            ))}
          </ul>
          <p className="mt-2">To weigh two of these counts one thing twice.</p>
        </MarginSection>
      )}
      {gaps.length > 0 && (
        <MarginSection title="Nobody gives">
          {gaps.map((gap) => (
            <p key={gap.id}>{gap.says}</p>
          ))}
        </MarginSection>
      )}
      <MarginSection title="Where the articles name it">
        <SourceLinks
          at={criterion.mentions.flatMap(({ article, lines }) => lines.map((line) => ({ article, line })))}
        />
      </MarginSection>
    </>
  );
}
