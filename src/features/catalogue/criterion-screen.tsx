// Who says what on this criterion?

import { stackById } from "@/domain/catalogue/catalogue";
import type { Cell } from "@/domain/catalogue/cell";
import type { CriterionPage } from "@/domain/catalogue/criterion-page";
import { tell } from "@/domain/catalogue/told";
import { Link } from "@/ui/link";
import { Block, Columns } from "./block";
import { ClaimGroup } from "./claim-group";
import { ClaimItem } from "./claim-item";
import { ContradictionTable } from "./contradiction-table";
import { criterionLede } from "./criterion-lede";
import { CriterionMargin } from "./criterion-margin";
import { LedgerTable } from "./ledger-table";
import { PageOpening } from "./page-opening";
import { SourceLink } from "./source-link";
import { UnreadableTable } from "./unreadable-table";
import { directionWords, groupWords } from "./words";

/** One criterion's page: per stack who says what, conflicts first. */
export function CriterionScreen({ page }: { page: CriterionPage }) {
  const { criterion, cells, atLarge, uses, contradictions, starRows } = page;
  return (
    <>
      <PageOpening
        eyebrow={`${groupWords[criterion.group]} · ${directionWords[criterion.direction]}`}
        title={criterion.name}
        lede={criterionLede(page)}
      />
      <Columns margin={<CriterionMargin page={page} />} marginLabel="About this criterion">
        {cells.length > 0 && (
          <Block id="who-says-what" title="Who says what">
            {cells.map((cell) => (
              <CellOfStack key={cell.stack} cell={cell} />
            ))}
          </Block>
        )}
        {uses.length > 0 && (
          <Block id="uses" title="Who is best for what">
            <LedgerTable
              caption="Uses"
              heads={["Stack", "Best for, they say", "Where"]}
              rows={uses.map((claim) => ({
                key: claim.id,
                cells: [
                  claim.stacks.map((stack) => <StackLink key={stack} id={stack} />),
                  claim.says,
                  <SourceLink key="at" at={claim} />,
                ] as const,
              }))}
            />
          </Block>
        )}
        {atLarge.length > 0 && (
          <Block id="at-large" title="Said of no stack in particular">
            <ul className="mt-4 grid gap-x-6 gap-y-3 md:grid-cols-2">
              {atLarge.map((claim) => (
                <ClaimItem key={claim.id} told={tell(claim)} />
              ))}
            </ul>
          </Block>
        )}
        {contradictions.length > 0 && (
          <Block id="contradictions" title="Contradictions on it">
            <ContradictionTable contradictions={contradictions} first={6} />
          </Block>
        )}
        {starRows.length > 0 && (
          <Block id="unreadable" title="What we couldn’t read">
            <UnreadableTable rows={[]} starRows={starRows} />
          </Block>
        )}
      </Columns>
    </>
  );
}

function CellOfStack({ cell }: { cell: Cell }) {
  return <ClaimGroup id={cell.stack} label={<StackLink id={cell.stack} />} cell={cell} />;
}

function StackLink({ id }: { id: string }) {
  return (
    <Link
      href={`/catalogue/stacks/${id}`}
      className="font-semibold text-ink no-underline hover:text-brand hover:underline"
    >
      {stackById(id)?.name}
    </Link>
  );
}
