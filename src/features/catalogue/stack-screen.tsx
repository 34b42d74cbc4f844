// Who says what about this stack?

import type { ReactNode } from "react";
import type { Claim } from "@/domain/catalogue/claim";
import type { StackPage } from "@/domain/catalogue/stack-page";
import { tell } from "@/domain/catalogue/told";
import { Link } from "@/ui/link";
import { Block, Columns, More } from "./block";
import { ClaimItem } from "./claim-item";
import { ContradictionTable } from "./contradiction-table";
import { PageOpening } from "./page-opening";
import { RuleTable } from "./rule-table";
import { SourceLink } from "./source-link";
import { StackGroup } from "./stack-group";
import { stackLede } from "./stack-lede";
import { StackMargin } from "./stack-margin";
import { UnreadableTable } from "./unreadable-table";
import { kindWords } from "./words";

const FIRST = 8;

/** One stack's page. `action` is what one can do with it. */
export function StackScreen({ page, action }: { page: StackPage; action?: ReactNode }) {
  const { stack, groups, parent } = page;
  const conflicts = groups.filter((group) => group.cell.state === "conflict").length;
  const first = Math.max(FIRST, conflicts);
  return (
    <>
      <PageOpening
        eyebrow={
          <>
            {kindWords[stack.kind]}
            {parent && (
              <>
                {" "}
                on <Link href={`/catalogue/stacks/${parent.id}`}>{parent.name}</Link>
              </>
            )}
            {stack.alsoCalled.length > 0 && ` · also ${stack.alsoCalled.join(", ")}`}
          </>
        }
        title={stack.name}
        lede={stackLede(page)}
        action={action}
      />
      <Columns margin={<StackMargin page={page} />} marginLabel="About these claims">
        {groups.length > 0 && (
          <Block id="who-says-what" title="Who says what">
            {groups.slice(0, first).map((group) => (
              <StackGroup key={group.cell.criterion} group={group} />
            ))}
            {groups.length > first && (
              <More label={`Show ${groups.length - first} more criteria`}>
                {groups.slice(first).map((group) => (
                  <StackGroup key={group.cell.criterion} group={group} />
                ))}
              </More>
            )}
          </Block>
        )}
        <Uses of={page.bestFor} />
        {page.rules.length > 0 && (
          <Block id="rules" title={`Rules that name ${stack.name}`}>
            <RuleTable rules={page.rules} first={7} />
          </Block>
        )}
        {page.contradictions.length > 0 && (
          <Block id="contradictions" title="Contradictions that touch it">
            <ContradictionTable contradictions={page.contradictions} first={6} />
          </Block>
        )}
        {page.unreadable.length + page.starRows.length > 0 && (
          <Block id="unreadable" title="What we couldn’t read">
            <UnreadableTable rows={page.unreadable} starRows={page.starRows} />
          </Block>
        )}
        {page.other.length > 0 && (
          <Block id="besides" title="Said besides">
            <ul className="mt-4 grid gap-3">
              {page.other.map((claim) => (
                <ClaimItem key={claim.id} told={tell(claim)} />
              ))}
            </ul>
          </Block>
        )}
      </Columns>
    </>
  );
}

function Uses({ of }: { of: readonly Claim[] }) {
  if (of.length === 0) return null;
  return (
    <Block id="best-for" title="Best for, they say">
      <ul className="grid gap-x-6 md:grid-cols-2">
        {of.map((claim) => (
          <li key={claim.id} className="border-b border-border py-3 print:break-inside-avoid">
            <p className="leading-5 font-[550] text-pretty">{claim.says}</p>
            <SourceLink at={claim} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
