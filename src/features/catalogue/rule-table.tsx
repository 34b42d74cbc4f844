// What do the articles advise, if this or that holds?
import type { Rule } from "@/domain/catalogue/guidance";
import { LedgerTable } from "./ledger-table";
import { SourceLink } from "./source-link";

/** Rules of thumb as a table of if, then, where. The first ones are shown, the rest on request. */
export function RuleTable({ rules, first }: { rules: readonly Rule[]; first?: number | undefined }) {
  return (
    <LedgerTable
      caption="Rules of thumb"
      heads={["If", "Then", "Where"]}
      lead={["If", "Then"]}
      first={first}
      more={`Show all ${rules.length}`}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [rule.if, rule.then, <SourceLink key="at" at={rule} />] as const,
      }))}
    />
  );
}
