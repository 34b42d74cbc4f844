// Who says what about a stack on one criterion?

import { criterionById } from "@/domain/catalogue/catalogue";
import type { Group } from "@/domain/catalogue/stack-page";
import { Link } from "@/ui/link";
import { ClaimGroup } from "./claim-group";
import { inSentence, list } from "./words";

/** A criterion's row on a stack's page; its name leads to the criterion's page. */
export function StackGroup({ group }: { group: Group }) {
  const id = group.cell.criterion;
  const included = group.includes.map((other) => inSentence(criterionById(other)?.name ?? other));
  return (
    <ClaimGroup
      id={id}
      label={
        <Link href={`/catalogue/criteria/${id}`} className="text-ink no-underline hover:text-brand hover:underline">
          {criterionById(id)?.name}
        </Link>
      }
      note={included.length > 0 && `with ${list(included)}`}
      cell={group.cell}
    />
  );
}
