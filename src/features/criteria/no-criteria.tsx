"use client";
// What if there is no criterion yet?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Button, buttonLook } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Menu } from "@/ui/menu";
import { Page } from "@/ui/shell";
import type { Ledger } from "./use-criteria";

/** Why there is nothing, and the two ways to begin: propose one, or take those of a template. */
export function NoCriteria({ ledger, onPropose }: { ledger: Ledger; onPropose: () => void }) {
  const trpc = useTRPC();
  const { data: templates = [] } = useQuery(trpc.catalogue.templates.queryOptions({}, { enabled: ledger.may.write }));
  const items = templates.map(({ id, name, criteria }) => {
    return { label: name, note: `${criteria.length}`, onSelect: () => ledger.adopt(id) };
  });
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title="No criteria yet"
        text="Good criteria are few, distinct and testable: someone could look and say which candidate does better."
        action={
          ledger.may.write && (
            <Button variant="primary" onClick={onPropose}>
              Propose a criterion
            </Button>
          )
        }
        secondary={
          items.length > 0 && (
            <Menu label="Take the criteria of a template" items={items} align="start" className={buttonLook({})}>
              Take them from a template
            </Menu>
          )
        }
      />
    </Page>
  );
}
